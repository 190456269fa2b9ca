import type { SPFI } from '@pnp/sp';
import { previousYear } from '../../ground/rules/academicYear';
import type { AcademicYear } from '../../ground/rules/School';
import type { Row } from '../../ground/sharepoint/cells';
import type { Answer } from '../../ground/sharepoint/inOneBatch';
import { valueOf } from '../../ground/sharepoint/inOneBatch';
import { isListThere } from '../../ground/sharepoint/knowSchema';
import type { ListPlace } from '../../ground/sharepoint/listAddress';
import { rowsOf } from '../../ground/sharepoint/readRows';
import { unreadable } from '../../ground/sharepoint/unreadable';
import type { Scope } from '../rules/Scope';
import { belongingPlaces, listOfScope, readBelonging } from './belongingRows';
import type { BelongingRow } from './scopeColumns';

/** Where a scope's own folders lie, the latest year first. */
export const placesOfScope = (scope: Scope): readonly ListPlace[] =>
  belongingPlaces(scope.shards, [listOfScope(scope)]);

/**
 * The scope of a row of kind `scope`, without years later than the one it lies in: where it names one whose own row is
 * not there, opening that year was cut off (see putScope).
 */
export function asItLies({ scope }: Pick<BelongingRow, 'scope'>, { shard = '' }: ListPlace): Scope {
  const shards = scope.shards.filter((one) => one <= shard);
  return shards.length === scope.shards.length ? scope : { ...scope, shards };
}

export function yearsBefore(years: readonly AcademicYear[], count: number): readonly AcademicYear[] {
  const found: AcademicYear[] = [];
  let [year] = [...years].sort();
  while (year !== undefined && found.length < count) {
    year = previousYear(year);
    found.push(year);
  }
  return found;
}

/** False on a site whose Set-up has not run since belonging came, and to somebody who may not even open the site. */
export const isBelongingThere = (sp: SPFI): Promise<boolean> =>
  unreadable(isListThere(sp, { list: 'belonging' }), false);

/** The rows of an answer; none of a list in which the asking person has no folder, or which was not made yet. */
export async function rowsShown(answer: Answer<unknown>): Promise<readonly Row[]> {
  return unreadable((async () => rowsOf(valueOf(answer)))(), []);
}

/** The scope of a folder, by the answers of its lists in the order of belongingPlaces. */
export async function scopeInFolders(
  answers: readonly { readonly asked: ListPlace; readonly answer: Answer<readonly Row[]> }[],
): Promise<Scope | undefined> {
  for (const { asked, answer } of answers) {
    const [own] = readBelonging(await rowsShown(answer), asked).filter(({ kind }) => kind === 'scope');
    if (own) return asItLies(own, asked);
  }
  return undefined;
}
