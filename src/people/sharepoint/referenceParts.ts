import type { SPFI } from '@pnp/sp';
import type { TrustCatalogue } from '../../ground/rules/Catalogue';
import { academicYearOf, nextYear, previousYear } from '../../ground/rules/academicYear';
import type { AcademicYear, Day } from '../../ground/rules/School';
import type { Row } from '../../ground/sharepoint/cells';
import { catalogueColumns, catalogueContentOf } from './catalogueColumns';
import { isSchoolReadable, schoolColumns, schoolOf } from './schoolColumns';
import { settingColumns, settingsOf } from './settingColumns';
import { schoolYearsOf, termColumns } from './termColumns';
import { namedBatch, valueOf } from '../../ground/sharepoint/inOneBatch';
import type { Answer, Part } from '../../ground/sharepoint/inOneBatch';
import { anyOf, filtered, rowsOf } from '../../ground/sharepoint/readRows';
import { knowSchema } from '../../ground/sharepoint/siteSchema';

/** Two years of ninety schools, each with six half-terms and twenty days of their own, stay below SharePoint's largest page. */
const largestPage = 5000;

/** Something for each list of reference data. */
type Reference<T> = Readonly<Record<'settings' | 'schools' | 'terms' | 'nextTerms' | 'entries', T>>;
export type ReferenceParts = Reference<Part<unknown>>;
export type ReferenceAnswers = Reference<Answer<unknown>>;

/** The requests for the reference data, for a batch of whoever asks; referenceOf reads their answers. */
export function referenceParts(today: Day): ReferenceParts {
  const year = academicYearOf(today);
  const termsOf =
    (...years: readonly AcademicYear[]): Part<unknown> =>
    (sp) =>
      filtered(sp, { list: 'terms' }, termColumns.selection, anyOf('AcademicYear', years)).top(largestPage)();
  return {
    settings: (sp) => filtered(sp, { list: 'settings' }, settingColumns.selection, '')(),
    schools: (sp) => filtered(sp, { list: 'schools' }, schoolColumns.selection, '')(),
    terms: termsOf(previousYear(year), year),
    nextTerms: termsOf(nextYear(year)),
    // the clauses of agreements come with the agreement
    entries: (sp) => filtered(sp, { list: 'catalogue' }, catalogueColumns.selection, "Kind ne 'clause'")(),
  };
}

export function referenceOf({
  settings,
  schools,
  terms,
  nextTerms,
  entries,
}: Partial<ReferenceAnswers>): TrustCatalogue {
  return {
    settings: settingsOf(rowsIn(settings)),
    schools: rowsIn(schools).filter(isSchoolReadable).map(schoolOf),
    schoolYears: schoolYearsOf([...rowsIn(terms), ...rowsIn(nextTerms)]),
    ...catalogueContentOf(rowsIn(entries)),
  };
}

const rowsIn = (answer: Answer<unknown> | undefined): readonly Row[] => (answer ? rowsOf(valueOf(answer)) : []);

export async function readReference(sp: SPFI, today: Day): Promise<TrustCatalogue> {
  await knowSchema(sp, 'schools', 'terms', 'catalogue');
  return referenceOf(await namedBatch<Reference<unknown>>(sp, referenceParts(today), { reads: true }));
}
