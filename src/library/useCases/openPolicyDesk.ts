import { NotMadeYet } from '../../ground/rules/NotMadeYet';
import { ServiceError } from '../../ground/rules/ServiceError';
import { todayOf } from '../../ground/steps/clock';
import type { PolicyDesk } from '../LibraryService';
import { byReviewAndName } from '../rules/PolicyDocument';
import type { LibraryCasePorts } from './LibraryCasePorts';

/** All files of the library, registered and not. */
export async function openPolicyDesk({ library, home, now }: LibraryCasePorts): Promise<PolicyDesk> {
  if (!(await library.isThere())) throw new NotMadeYet();
  const [catalogue, schools, found, mayKeep] = await Promise.all([
    home.reference(),
    home.schoolNames(),
    library.documents(),
    library.mayKeep(),
  ]);
  if (!mayKeep) throw new ServiceError('forbidden');
  const today = todayOf({ now }, catalogue);
  return {
    today,
    libraryPath: library.path,
    documents: byReviewAndName(found.documents, today),
    unknown: found.unknown,
    unregistered: found.unregistered,
    roles: catalogue.roles,
    schools,
  };
}
