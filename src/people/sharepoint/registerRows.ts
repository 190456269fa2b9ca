import type { Day } from '../../ground/rules/School';
import { etagOf, itemIdOf, textIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { listNameOf } from '../../ground/sharepoint/listAddress';
import type { ListPlace } from '../../ground/sharepoint/listAddress';
import type { TellLeftOut } from '../rules/LeftOut';
import type { Pair } from '../rules/Pair';
import { pairsOfScope, supervisedMembers } from '../rules/pairsOfScope';
import type { RegisterRow } from '../rules/pairsOfScope';
import type { Scope } from '../rules/Scope';
import { leftOutOf } from './belongingRows';
import { pairOf, registerOf, summaryIn } from './pairColumns';

const untold: TellLeftOut = () => undefined;

/**
 * Whether a row says the pair in whose folder it lies, directly, in the register's list that belonging says: the two of a
 * folder may write whatever they like in it.
 */
export const liesIn = (row: Row, of: Pick<Scope, 'register'>): boolean =>
  textIn(row, 'FileDirRef').endsWith(`/${listNameOf(registerOf(of))}/${textIn(row, 'PairKey')}`);

/** The same of a pair of the first release. */
export const liesRight = (row: Row): boolean => liesIn(row, {});

const registerIn = (row: Row): ListPlace =>
  registerOf({ register: /\/HubPairs([b-z])\//.exec(textIn(row, 'FileDirRef'))?.[1] });

/** The pairs of a scope by the rows of its folder, in order of id: the first of each person counts. */
export function pairsIn(scope: Scope, rows: readonly Row[], today: Day, tell = untold): readonly Pair[] {
  const people = new Set(supervisedMembers(scope).map(({ personKey }) => personKey));
  const found = new Map<string, RegisterRow>();
  for (const row of rows) {
    const person = textIn(row, 'SuperviseeKey');
    const summary = summaryIn(row);
    const counts = liesIn(row, scope) && people.has(person) && !found.has(person);
    if (!counts || summary === undefined) tell(leftOutOf(row, registerIn(row)));
    if (counts) found.set(person, { key: textIn(row, 'HubKey'), etag: etagOf(row), itemId: itemIdOf(row), summary });
  }
  return pairsOfScope(scope, found, today);
}

/**
 * Pairs of the first release that nobody has confirmed, for showing only: rows of folders without a scope, which lie in
 * the register's first list.
 */
export function undecidedPairs(rows: readonly Row[], tell = untold): readonly Pair[] {
  return rows.flatMap((row) => {
    if (liesRight(row)) return [pairOf(row)];
    tell(leftOutOf(row, registerIn(row)));
    return [];
  });
}
