import type { Day } from '../../ground/rules/School';
import { etagOf, itemIdOf, textIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import type { TellLeftOut } from '../rules/LeftOut';
import type { Pair } from '../rules/Pair';
import { pairsOfScope, supervisedMembers } from '../rules/pairsOfScope';
import type { RegisterRow } from '../rules/pairsOfScope';
import type { Scope } from '../rules/Scope';
import { leftOutOf } from './belongingRows';
import { pairOf, pairs, summaryIn } from './pairColumns';

const untold: TellLeftOut = () => undefined;

/** Whether a row says the pair in whose folder it lies, directly: the two of a folder may write whatever they like in it. */
export const liesRight = (row: Row): boolean =>
  textIn(row, 'FileDirRef').endsWith(`/HubPairs/${textIn(row, 'PairKey')}`);

/** The pairs of a scope by the rows of its folder, in order of id: the first of each person counts. */
export function pairsIn(scope: Scope, rows: readonly Row[], today: Day, tell = untold): readonly Pair[] {
  const people = new Set(supervisedMembers(scope).map(({ personKey }) => personKey));
  const found = new Map<string, RegisterRow>();
  for (const row of rows) {
    const person = textIn(row, 'SuperviseeKey');
    const summary = summaryIn(row);
    const counts = liesRight(row) && people.has(person) && !found.has(person);
    if (!counts || summary === undefined) tell(leftOutOf(row, pairs));
    if (counts) found.set(person, { key: textIn(row, 'HubKey'), etag: etagOf(row), itemId: itemIdOf(row), summary });
  }
  return pairsOfScope(scope, found, today);
}

/** Pairs of the first release that nobody has confirmed, for showing only: rows of folders without a scope. */
export function undecidedPairs(rows: readonly Row[], tell = untold): readonly Pair[] {
  return rows.flatMap((row) => {
    if (liesRight(row)) return [pairOf(row)];
    tell(leftOutOf(row, pairs));
    return [];
  });
}
