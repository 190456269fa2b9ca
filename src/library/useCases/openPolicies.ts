import { todayOf } from '../../ground/steps/clock';
import type { PoliciesView } from '../LibraryService';
import { policiesFor } from '../rules/policiesFor';
import type { LibraryCasePorts } from './LibraryCasePorts';

/** What is in force for the signed-in person, and what of it they have read. All of it is asked in one turn. */
export async function openPolicies({ library, home, me, now }: LibraryCasePorts): Promise<PoliciesView> {
  const [catalogue, isThere] = await Promise.all([home.reference(), library.isThere()]);
  const today = todayOf({ now }, catalogue);
  if (!isThere) {
    return { today, me: undefined, entries: [], coming: [], others: [], unknown: 0, isThere, mayKeep: false };
  }
  const [{ documents, unknown }, own, mayKeep, person] = await Promise.all([
    library.documents(),
    library.ownReadings(),
    library.mayKeep(),
    library.me(),
  ]);
  const { readings } = own;
  const shown = policiesFor({ documents, readings, person, login: me.login, today });
  return {
    ...shown,
    today,
    me: person,
    others: mayKeep ? shown.others : [],
    unknown: unknown.length + own.unknown,
    isThere,
    mayKeep,
  };
}
