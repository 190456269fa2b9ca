import type { SPFI } from '@pnp/sp';
import { settingColumns, settingsOf } from '../../people/sharepoint/settingColumns';
import { readFiltered } from '../../ground/sharepoint/readItems';

export interface TrustFacts {
  readonly administrators: readonly string[];
  /** Days after the end of a pair in which a record that waits may still be signed. */
  readonly daysToSign: number;
}

const fewestDays = 14;

export async function trustFacts(sp: SPFI): Promise<TrustFacts> {
  const rows = await readFiltered(sp, { list: 'settings' }, settingColumns.selection);
  const { administrators, closeWithoutDays } = settingsOf(rows);
  return { administrators, daysToSign: Math.max(fewestDays, closeWithoutDays) };
}
