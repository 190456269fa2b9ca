import { todayOf } from '../../ground/steps/clock';
import type { PoliciesView, PolicyEntry } from '../LibraryService';
import { byReviewAndName, isFor, isInForce, readingOf, readingState } from '../rules/PolicyDocument';
import type { PolicyDocument } from '../rules/PolicyDocument';
import type { LibraryCasePorts } from './LibraryCasePorts';

/** What is in force for the signed-in person, and what of it they have read. All of it is asked in one turn. */
export async function openPolicies({ library, people, home, me, now }: LibraryCasePorts): Promise<PoliciesView> {
  const [catalogue, isThere] = await Promise.all([home.reference(), library.isThere()]);
  const today = todayOf({ now }, catalogue);
  if (!isThere) {
    return { today, me: undefined, entries: [], coming: [], others: [], unknown: 0, isThere, mayKeep: false };
  }
  const [found, own, mayKeep, [person]] = await Promise.all([
    library.documents(),
    library.ownReadings(),
    library.mayKeep(),
    people.findByKeys([me.key]),
  ]);
  const entryOf = (document: PolicyDocument): PolicyEntry => {
    const reading = readingOf(own.readings, document, me.login);
    return { document, reading, state: readingState(document, reading, today) };
  };
  const mine = byReviewAndName(found.documents, today).filter((document) => isFor(document, person));
  const inForce = mine.filter((document) => isInForce(document, today));
  return {
    today,
    me: person,
    entries: inForce.map(entryOf),
    coming: mine.filter((document) => !isInForce(document, today)),
    others: mayKeep ? byReviewAndName(found.documents, today).filter((document) => !mine.includes(document)) : [],
    unknown: found.unknown.length + own.unknown,
    isThere,
    mayKeep,
  };
}
