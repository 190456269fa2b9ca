import type { SPFI } from '@pnp/sp';
import { textIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { todayOn } from '../../ground/sharepoint/connectSharePoint';
import { readPages } from '../../ground/sharepoint/readItems';
import type { TellRead } from '../rules/FirstPages';
import type { TellLeftOut } from '../rules/LeftOut';
import type { Pair } from '../rules/Pair';
import type { Scope } from '../rules/Scope';
import { pairSelection, registersThere } from './pairColumns';
import { pairsIn, undecidedPairs } from './registerRows';
import { sharePointBelonging } from './sharePointBelonging';

/** Scopes whose pairs are handed on together. */
const together = 500;

/**
 * Every pair the asking person sees: scopes first, then the register page after page, its rows put to the folder they
 * lie in. A folder full of rows costs its pages; it changes no other pair.
 */
export async function* everyPairOf(
  sp: SPFI,
  leftOut?: TellLeftOut,
  onRead: TellRead = () => undefined,
): AsyncGenerator<readonly Pair[]> {
  const scopes: Scope[] = [];
  let rows = 0;
  const told = (more: number): void => {
    rows += more;
    onRead(rows);
  };
  for await (const page of sharePointBelonging(sp).all(leftOut)) {
    scopes.push(...page);
    told(page.length);
  }
  const folders = new Map<string, Row[]>();
  // the scopes were read first: by then the register's further lists are known
  for (const register of registersThere(sp)) {
    for await (const page of readPages(sp, register, pairSelection)) {
      told(page.length);
      for (const row of page) {
        const folder = folderOf(row);
        const own = folders.get(folder);
        if (own === undefined) folders.set(folder, [row]);
        else own.push(row);
      }
    }
  }
  const today = todayOn(sp);
  const known = new Set<string>();
  for (let at = 0; at < scopes.length; at += together) {
    const some = scopes.slice(at, at + together);
    some.forEach(({ key }) => known.add(key));
    yield some.flatMap((scope) => pairsIn(scope, folders.get(scope.key) ?? [], today, leftOut));
  }
  yield [...folders].flatMap(([folder, rows]) => (known.has(folder) ? [] : undecidedPairs(rows, leftOut)));
}

/** Rows deeper in a pair's folder have a folder of their own name here, and count for nobody (see liesRight). */
function folderOf(row: Row): string {
  const folder = textIn(row, 'FileDirRef');
  return folder.slice(folder.lastIndexOf('/') + 1);
}
