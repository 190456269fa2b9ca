import type { SPFI } from '@pnp/sp';
import { academicYearOf, nextYear, previousYear } from '../../ground/rules/academicYear';
import type { AcademicYear, Day } from '../../ground/rules/School';
import { itemIdOf, textIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import type { Part } from '../../ground/sharepoint/inOneBatch';
import { listTitleOf } from '../../ground/sharepoint/listAddress';
import type { ListPlace } from '../../ground/sharepoint/listAddress';
import { anyOf, filtered, folderPage, quoted } from '../../ground/sharepoint/readRows';
import type { LeftOut, TellLeftOut } from '../rules/LeftOut';
import type { BelongingList } from '../ports';
import type { Scope } from '../rules/Scope';
import { belongingRowOf, scopeSelect } from './scopeColumns';
import type { BelongingRow } from './scopeColumns';

/** The lists in which scopes belong; each scope lies in one of them. */
const belongingLists: readonly BelongingList[] = ['belonging', 'closeBelonging'];
export const listOfScope = ({ recordClass }: Scope): BelongingList =>
  recordClass === 'apart' ? 'closeBelonging' : 'belonging';

/** Their places of these years, the latest year first: its row is the one that counts. */
export const belongingPlaces = (years: readonly AcademicYear[], lists = belongingLists): readonly ListPlace[] =>
  [...new Set(years)]
    .sort()
    .reverse()
    .flatMap((shard) => lists.map((list) => ({ list, shard })));

/** Years in which what goes on now can have folders. */
export function yearsAround(today: Day): readonly AcademicYear[] {
  const year = academicYearOf(today);
  return [previousYear(year), year, nextYear(year)];
}

/** A person's own rows of a list. */
export const ownRowsPart =
  (place: ListPlace, personKey: string): Part<unknown> =>
  (sp: SPFI) =>
    filtered(sp, place, { select: scopeSelect }, `PersonKey eq ${quoted(personKey)} and Kind eq 'member'`)();

/** The same of several people; as many as one filter may name. */
export const rowsOfPeoplePart =
  (place: ListPlace, personKeys: readonly string[]): Part<unknown> =>
  (sp: SPFI) =>
    filtered(sp, place, { select: scopeSelect }, `${anyOf('PersonKey', personKeys)} and Kind eq 'member'`)();

export const scopeFolderPart =
  (place: ListPlace, scopeKey: string): Part<readonly Row[]> =>
  (sp: SPFI) =>
    folderPage(sp, place, scopeKey, scopeSelect);

/** Those that count, in the order given; the others are told. */
export function readBelonging(
  rows: readonly Row[],
  place: ListPlace,
  tell: TellLeftOut = () => undefined,
): readonly BelongingRow[] {
  return rows.flatMap((row) => {
    const read = belongingRowOf(row);
    if (read !== undefined && listOfScope(read.scope) === place.list) return [read];
    tell(leftOutOf(row, place));
    return [];
  });
}

export function leftOutOf(row: Row, place: ListPlace): LeftOut {
  const folder = textIn(row, 'FileDirRef');
  return { list: listTitleOf(place), folder: folder.slice(folder.lastIndexOf('/') + 1), itemId: itemIdOf(row) };
}

/** Each scope once, as the first of its rows says. */
export function eachScopeOnce(rows: readonly BelongingRow[]): readonly Scope[] {
  const scopes = new Map<string, Scope>();
  for (const { scope } of rows) if (!scopes.has(scope.key)) scopes.set(scope.key, scope);
  return [...scopes.values()];
}
