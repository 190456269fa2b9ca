import type { SPFI } from '@pnp/sp';
import type { TrustCatalogue } from '../../domain/Catalogue';
import { academicYearOf, nextYear, previousYear } from '../../domain/academicYear';
import type { Day } from '../../domain/School';
import { catalogueContentOf, catalogueSelect, settingSelect, settingsOf } from './columns/catalogueColumns';
import { schoolOf, schoolSelect, schoolYearsOf, termSelect } from './columns/personColumns';
import { inOneBatch, valueOf } from './inOneBatch';
import type { Answer, Part } from './inOneBatch';
import { anyOf, filtered, rowsOf } from './readRows';

/** Ninety schools with six half-terms and ten closed days in three years stay below SharePoint's largest page. */
const largestPage = 5000;

/** The requests for the reference data, for a batch of whoever asks; referenceOf reads their answers. */
export function referenceParts(today: Day): readonly Part<unknown>[] {
  const year = academicYearOf(today);
  return [
    (sp) => filtered(sp, { list: 'settings' }, { select: settingSelect }, '')(),
    (sp) => filtered(sp, { list: 'schools' }, { select: schoolSelect }, '')(),
    (sp) =>
      filtered(
        sp,
        { list: 'terms' },
        { select: termSelect },
        anyOf('AcademicYear', [previousYear(year), year, nextYear(year)]),
      ).top(largestPage)(),
    (sp) => filtered(sp, { list: 'catalogue' }, { select: catalogueSelect }, '')(),
  ];
}

export function referenceOf(answers: readonly Answer<unknown>[]): TrustCatalogue {
  const [settings = [], schools = [], terms = [], entries = []] = answers.map((answer) => rowsOf(valueOf(answer)));
  return {
    settings: settingsOf(settings),
    schools: schools.map(schoolOf),
    schoolYears: schoolYearsOf(terms),
    ...catalogueContentOf(entries),
  };
}

export async function readReference(sp: SPFI, today: Day): Promise<TrustCatalogue> {
  return referenceOf(await inOneBatch(sp, referenceParts(today), { reads: true }));
}
