import type { SPFI } from '@pnp/sp';
import { listNames } from '../../../../sharepoint/lists/listNames';
import type { ListKey } from '../../../../sharepoint/lists/ListDefinition';
import type { AcademicYear } from '../../../ground/rules/School';
import type { Row } from '../../../ground/sharepoint/cells';
import { batchOfEach } from '../../../ground/sharepoint/inOneBatch';
import { listAt } from '../../../ground/sharepoint/listAddress';
import type { ListPlace } from '../../../ground/sharepoint/listAddress';
import { registersThere } from '../../../people/sharepoint/pairColumns';
import { isMade } from '../../../ground/sharepoint/siteSchema';

/** Lists of which Home shows nothing, or only what it remembers for ten minutes anyway. */
const notOnHome: readonly ListKey[] = [
  'settings',
  'schools',
  'terms',
  'catalogue',
  'seals',
  'keys',
  'receipts',
  'counters',
];

/**
 * SharePoint's own change tokens carry the moment of asking and the number of the whole database, so two of them differ
 * although nothing has changed. A list's dates and its count stay as they are.
 */
const selected = ['LastItemModifiedDate', 'LastItemDeletedDate', 'ItemCount'] as const;

/**
 * A text that differs from the one before when something has changed in a list that Home reads: one small request. Dates
 * are to the second, so what changes twice within one shows once.
 * @param years those in which the person has folders.
 */
export async function homeMark(sp: SPFI, years: readonly AcademicYear[]): Promise<string> {
  const places = (Object.keys(listNames) as readonly (keyof typeof listNames)[])
    .filter((key) => !notOnHome.includes(key))
    .flatMap((key): readonly ListPlace[] =>
      listNames[key].sharded ? years.map((shard) => ({ list: key, shard })) : [{ list: key }],
    )
    .concat(registersThere(sp).slice(1))
    .filter((place) => isMade(sp, place));
  const answers = await batchOfEach(sp, places, (batched, place) => listAt(batched, place).select(...selected)<Row>(), {
    reads: true,
  });
  const gone = answers.find(
    ({ answer }) => !answer.ok && answer.error.code !== 'forbidden' && answer.error.code !== 'notFound',
  );
  if (gone && !gone.answer.ok) throw gone.answer.error;
  return answers
    .map(({ answer }) => (answer.ok ? selected.map((name) => String(answer.value[name])).join(' ') : ''))
    .join('\n');
}
