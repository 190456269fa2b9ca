import { refused } from '../../ground/rules/Issue';
import type { Outcome } from '../../ground/rules/Issue';
import { todayOf } from '../../ground/steps/clock';
import type { Signing } from '../LibraryService';
import { isFor, isInForce, readingOf, shelfOf } from '../rules/PolicyDocument';
import type { PolicyReading } from '../rules/PolicyDocument';
import type { LibraryCasePorts } from './LibraryCasePorts';

/** Signs the edition that was shown, if it is still the one in force. Who has signed it already has signed it. */
export async function signReading(
  { library, home, me, now }: LibraryCasePorts,
  { key, documentKey, editionKey }: Signing,
): Promise<Outcome<PolicyReading>> {
  const [{ documents }, own, person, catalogue] = await Promise.all([
    library.documents(),
    library.ownReadings(),
    library.me(),
    home.reference(),
  ]);
  const document = documents.find((one) => one.key === documentKey);
  if (document === undefined) return refused({ code: 'notFound', field: '' });
  if (document.editionKey !== editionKey || !isInForce(document, todayOf({ now }, catalogue)))
    return refused({ code: 'changedSinceShown', field: '' });
  if (!isFor(document, person)) return refused({ code: 'notFound', field: '' });
  const before = readingOf(own.readings, document, me.login);
  if (before !== undefined) return { ok: true, value: before };
  const shelf = shelfOf(editionKey, person?.schoolKey ?? '');
  return { ok: true, value: await library.addReading({ key, editionKey, shelf }) };
}
