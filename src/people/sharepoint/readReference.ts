import type { SPFI } from '@pnp/sp';
import type { TrustCatalogue } from '../../ground/rules/Catalogue';
import type { Day } from '../../ground/rules/School';
import { inOneBatch, namedBatch, valueOf } from '../../ground/sharepoint/inOneBatch';
import { rowsOf } from '../../ground/sharepoint/readRows';
import { knowSchema } from '../../ground/sharepoint/knowSchema';
import { referenceOf, referenceParts, schoolParts, schoolsOf } from './referenceParts';
import type { SchoolsRead } from './referenceParts';

export async function readSchools(sp: SPFI, today: Day, keys: readonly string[] | 'every'): Promise<SchoolsRead> {
  await knowSchema(sp, 'schools', 'terms');
  const answers = await inOneBatch<unknown[]>(sp, schoolParts(today, keys), { reads: true });
  return schoolsOf(answers.flatMap((answer) => rowsOf(valueOf(answer))));
}

/** All of it afresh. */
export async function readReference(sp: SPFI, today: Day): Promise<TrustCatalogue> {
  await knowSchema(sp, 'catalogue');
  const [answers, schools] = await Promise.all([
    namedBatch(sp, referenceParts(), { reads: true }),
    readSchools(sp, today, 'every'),
  ]);
  return { ...referenceOf(answers), ...schools };
}
