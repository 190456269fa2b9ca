import type { SPFI } from '@pnp/sp';
import type { Reference, TrustCatalogue } from '../../ground/rules/Catalogue';
import { academicYearOf, nextYear, previousYear } from '../../ground/rules/academicYear';
import type { Day } from '../../ground/rules/School';
import { textIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { chunks } from '../../ground/sharepoint/chunks';
import { listAt } from '../../ground/sharepoint/listAddress';
import { catalogueColumns, catalogueContentOf } from './catalogueColumns';
import { isSchoolReadable, schoolColumns, schoolOf } from './schoolColumns';
import { settingColumns, settingsOf } from './settingColumns';
import { schoolYearsOf, termColumns } from './termColumns';
import { valueOf } from '../../ground/sharepoint/inOneBatch';
import type { Answer, Part } from '../../ground/sharepoint/inOneBatch';
import { anyOf, filtered, rowsOf } from '../../ground/sharepoint/readRows';

/** Two years of ninety schools, each with six half-terms and twenty days of their own, stay below SharePoint's largest page. */
const largestPage = 5000;

/** A row that cannot be read does not take the first school away. */
const firstOnes = 3;

type Named<T> = Readonly<Record<string, T>>;

/**
 * The requests for the reference data, for a batch of whoever asks; referenceOf reads their answers. Of the schools only
 * the first comes with them, whose dates the central team follows.
 */
export const referenceParts = (): { readonly [K in 'settings' | 'entries' | 'firstSchool']: Part<unknown> } => ({
  settings: (sp) => filtered(sp, { list: 'settings' }, settingColumns.selection, '')(),
  // the clauses of agreements come with the agreement, and what a role was before with the form that changes it
  entries: (sp) =>
    filtered(sp, { list: 'catalogue' }, catalogueColumns.selection, "Kind ne 'clause' and Kind ne 'roleEdition'")(),
  firstSchool: (sp) => filtered(sp, { list: 'schools' }, schoolColumns.selection, '').top(firstOnes)(),
});

export function referenceOf({ settings, entries, firstSchool }: Named<Answer<unknown>>): Reference {
  return {
    settings: settingsOf(rowsIn(settings)),
    firstSchool: rowsIn(firstSchool).filter(isSchoolReadable).map(schoolOf)[0]?.key ?? '',
    ...catalogueContentOf(rowsIn(entries)),
  };
}

const rowsIn = (answer: Answer<unknown> | undefined): readonly Row[] => (answer ? rowsOf(valueOf(answer)) : []);

/** Schools with their dates. */
export type SchoolsRead = Pick<TrustCatalogue, 'schools' | 'schoolYears'>;

/** The requests for these schools, or for every one; schoolsOf reads their answers. */
export function schoolParts(today: Day, keys: readonly string[] | 'every'): readonly Part<unknown>[] {
  const year = academicYearOf(today);
  const inYears = (...years: readonly string[]): string => anyOf('AcademicYear', years);
  const terms =
    (filter: string): Part<unknown> =>
    (sp) =>
      filtered(sp, { list: 'terms' }, termColumns.selection, filter).top(largestPage)();
  if (keys === 'every')
    return [
      (sp) => filtered(sp, { list: 'schools' }, schoolColumns.selection, '')(),
      terms(inYears(previousYear(year), year)),
      terms(inYears(nextYear(year))),
    ];
  return chunks(keys).flatMap((some) => [
    (sp: SPFI) => filtered(sp, { list: 'schools' }, schoolColumns.selection, anyOf('HubKey', some))(),
    terms(`${anyOf('SchoolKey', some)} and ${inYears(previousYear(year), year, nextYear(year))}`),
  ]);
}

export function schoolsOf(rows: readonly Row[]): SchoolsRead {
  return {
    schools: rows.filter((row) => row.SchoolKey === undefined && isSchoolReadable(row)).map(schoolOf),
    schoolYears: schoolYearsOf(rows.filter((row) => row.SchoolKey !== undefined)),
  };
}

/** The lists by whose changes reference data that is kept is judged. */
const judged = ['settings', 'schools', 'terms', 'catalogue'] as const;

const dates = ['LastItemModifiedDate', 'LastItemDeletedDate'] as const;

export const editionParts = (): Named<Part<unknown>> =>
  Object.fromEntries(
    judged.map((list): readonly [string, Part<unknown>] => [
      `edition ${list}`,
      (sp) => listAt(sp, { list }).select(...dates, 'ItemCount')(),
    ]),
  );

/** Milliseconds after the last change before which another might still fall into the same second. */
const settled = 60_000;

/**
 * The edition of the reference data: a text that differs where one of its lists has changed since. Empty where it cannot
 * be told, or where something changed so lately that the next change might not show.
 */
export function editionOf(answers: Named<Answer<unknown>>, now: Date): string {
  const parts: string[] = [];
  for (const list of judged) {
    const answer = answers[`edition ${list}`];
    if (!answer?.ok) return '';
    const row = answer.value as Row;
    const changed = dates.map((name) => textIn(row, name));
    if (changed.some((date) => now.getTime() - Date.parse(date) < settled)) return '';
    parts.push(...changed, String(row.ItemCount));
  }
  return parts.join(' ');
}
