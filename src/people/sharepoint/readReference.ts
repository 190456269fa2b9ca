import type { SPFI } from '@pnp/sp';
import type { TrustCatalogue } from '../../ground/rules/Catalogue';
import type { Day, School } from '../../ground/rules/School';
import { inOneBatch, namedBatch, valueOf } from '../../ground/sharepoint/inOneBatch';
import { readFiltered } from '../../ground/sharepoint/readItems';
import { rowsOf } from '../../ground/sharepoint/readRows';
import { knowSchema } from '../../ground/sharepoint/knowSchema';
import { referenceOf, referenceParts, schoolParts, schoolsOf } from './referenceParts';
import type { SchoolsRead } from './referenceParts';
import { isSchoolReadable, schoolColumns, schoolOf } from './schoolColumns';

export async function readSchools(sp: SPFI, today: Day, keys: readonly string[] | 'every'): Promise<SchoolsRead> {
  await knowSchema(sp, 'schools', 'terms');
  const answers = await inOneBatch<unknown[]>(sp, schoolParts(today, keys), { reads: true });
  return schoolsOf(answers.flatMap((answer) => rowsOf(valueOf(answer))));
}

/** Every school without its dates. */
export async function readSchoolNames(sp: SPFI): Promise<readonly School[]> {
  await knowSchema(sp, 'schools');
  const rows = await readFiltered(sp, { list: 'schools' }, schoolColumns.selection);
  return rows.filter(isSchoolReadable).map(schoolOf);
}

/** All of it afresh. */
export async function readReference(sp: SPFI, today: Day): Promise<TrustCatalogue> {
  await knowSchema(sp, 'catalogue', 'schools');
  const [answers, schools] = await Promise.all([
    namedBatch(sp, referenceParts(), { reads: true }),
    readSchools(sp, today, 'every'),
  ]);
  return { ...referenceOf(answers), ...schools };
}
