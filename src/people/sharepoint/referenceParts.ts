import type { SPFI } from '@pnp/sp';
import type { TrustCatalogue } from '../../ground/rules/Catalogue';
import { academicYearOf, nextYear, previousYear } from '../../ground/rules/academicYear';
import type { Day } from '../../ground/rules/School';
import type { Row } from '../../ground/sharepoint/cells';
import { catalogueColumns, catalogueContentOf } from './catalogueColumns';
import { isSchoolReadable, schoolColumns, schoolOf } from './schoolColumns';
import { settingColumns, settingsOf } from './settingColumns';
import { schoolYearsOf, termColumns } from './termColumns';
import { namedBatch, valueOf } from '../../ground/sharepoint/inOneBatch';
import type { Answer, Part } from '../../ground/sharepoint/inOneBatch';
import { anyOf, filtered, rowsOf } from '../../ground/sharepoint/readRows';
import { knowSchema } from '../../ground/sharepoint/siteSchema';

/** Ninety schools with six half-terms and ten closed days in three years stay below SharePoint's largest page. */
const largestPage = 5000;

/** Something for each list of reference data. */
type Reference<T> = Readonly<Record<'settings' | 'schools' | 'terms' | 'entries', T>>;
export type ReferenceParts = Reference<Part<unknown>>;
export type ReferenceAnswers = Reference<Answer<unknown>>;

/** The requests for the reference data, for a batch of whoever asks; referenceOf reads their answers. */
export function referenceParts(today: Day): ReferenceParts {
  const year = academicYearOf(today);
  return {
    settings: (sp) => filtered(sp, { list: 'settings' }, settingColumns.selection, '')(),
    schools: (sp) => filtered(sp, { list: 'schools' }, schoolColumns.selection, '')(),
    terms: (sp) =>
      filtered(
        sp,
        { list: 'terms' },
        termColumns.selection,
        anyOf('AcademicYear', [previousYear(year), year, nextYear(year)]),
      ).top(largestPage)(),
    entries: (sp) => filtered(sp, { list: 'catalogue' }, catalogueColumns.selection, '')(),
  };
}

export function referenceOf({ settings, schools, terms, entries }: Partial<ReferenceAnswers>): TrustCatalogue {
  return {
    settings: settingsOf(rowsIn(settings)),
    schools: rowsIn(schools).filter(isSchoolReadable).map(schoolOf),
    schoolYears: schoolYearsOf(rowsIn(terms)),
    ...catalogueContentOf(rowsIn(entries)),
  };
}

const rowsIn = (answer: Answer<unknown> | undefined): readonly Row[] => (answer ? rowsOf(valueOf(answer)) : []);

export async function readReference(sp: SPFI, today: Day): Promise<TrustCatalogue> {
  await knowSchema(sp, 'schools', 'terms', 'catalogue');
  return referenceOf(await namedBatch<Reference<unknown>>(sp, referenceParts(today), { reads: true }));
}
