import type { SPFI } from '@pnp/sp';
import { academicYearOf, nextYear, previousYear } from '../../ground/rules/academicYear';
import type { AcademicYear, Day } from '../../ground/rules/School';
import { itemIdOf, textIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import type { Answer, Part } from '../../ground/sharepoint/inOneBatch';
import { valueOf } from '../../ground/sharepoint/inOneBatch';
import { listTitleOf } from '../../ground/sharepoint/listAddress';
import type { ListPlace } from '../../ground/sharepoint/listAddress';
import { filtered, folderPage, quoted, rowsOf } from '../../ground/sharepoint/readRows';
import { isListThere } from '../../ground/sharepoint/siteSchema';
import { unreadable } from '../../ground/sharepoint/unreadable';
import type { LeftOut, TellLeftOut } from '../rules/LeftOut';
import type { BelongingList } from '../ports';
import type { Scope } from '../rules/Scope';
import { belongingRowOf, scopeSelect } from './scopeColumns';
import type { BelongingRow } from './scopeColumns';

/** The lists in which scopes belong; each scope lies in one of them. */
const belongingLists: readonly BelongingList[] = ['belonging', 'closeBelonging'];
const listOf = ({ recordClass }: Scope): BelongingList => (recordClass === 'apart' ? 'closeBelonging' : 'belonging');

/** Their places of these years, the latest year first: its row is the one that counts. */
export const belongingPlaces = (years: readonly AcademicYear[], lists = belongingLists): readonly ListPlace[] =>
  [...new Set(years)]
    .sort()
    .reverse()
    .flatMap((shard) => lists.map((list) => ({ list, shard })));

/** Where a scope's own folders lie, the latest year first. */
export const placesOfScope = (scope: Scope): readonly ListPlace[] => belongingPlaces(scope.shards, [listOf(scope)]);

/** Years in which what goes on now can have folders. */
export function yearsAround(today: Day): readonly AcademicYear[] {
  const year = academicYearOf(today);
  return [previousYear(year), year, nextYear(year)];
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

/** A person's own rows of a list. */
export const ownRowsPart =
  (place: ListPlace, personKey: string): Part<unknown> =>
  (sp: SPFI) =>
    filtered(sp, place, { select: scopeSelect }, `PersonKey eq ${quoted(personKey)} and Kind eq 'member'`)();

export const scopeFolderPart =
  (place: ListPlace, scopeKey: string): Part<readonly Row[]> =>
  (sp: SPFI) =>
    folderPage(sp, place, scopeKey, scopeSelect);

/** False on a site whose Set-up has not run since belonging came, and to somebody who may not even open the site. */
export const isBelongingThere = (sp: SPFI): Promise<boolean> =>
  unreadable(isListThere(sp, { list: 'belonging' }), false);

/** The rows of an answer; none of a list in which the asking person has no folder, or which was not made yet. */
export async function rowsShown(answer: Answer<unknown>): Promise<readonly Row[]> {
  return unreadable((async () => rowsOf(valueOf(answer)))(), []);
}

/** Those that count, in the order given; the others are told. */
export function readBelonging(
  rows: readonly Row[],
  place: ListPlace,
  tell: TellLeftOut = () => undefined,
): readonly BelongingRow[] {
  return rows.flatMap((row) => {
    const read = belongingRowOf(row);
    if (read !== undefined && listOf(read.scope) === place.list) return [read];
    tell(leftOutOf(row, place));
    return [];
  });
}

export function leftOutOf(row: Row, place: ListPlace): LeftOut {
  const folder = textIn(row, 'FileDirRef');
  return { list: listTitleOf(place), folder: folder.slice(folder.lastIndexOf('/') + 1), itemId: itemIdOf(row) };
}

/** The scope of a folder, by the answers of its lists in the order of belongingPlaces. */
export async function scopeInFolders(
  answers: readonly { readonly asked: ListPlace; readonly answer: Answer<readonly Row[]> }[],
): Promise<Scope | undefined> {
  for (const { asked, answer } of answers) {
    const [own] = readBelonging(await rowsShown(answer), asked).filter(({ kind }) => kind === 'scope');
    if (own) return own.scope;
  }
  return undefined;
}

/** Each scope once, as the first of its rows says. */
export function eachScopeOnce(rows: readonly BelongingRow[]): readonly Scope[] {
  const scopes = new Map<string, Scope>();
  for (const { scope } of rows) if (!scopes.has(scope.key)) scopes.set(scope.key, scope);
  return [...scopes.values()];
}
