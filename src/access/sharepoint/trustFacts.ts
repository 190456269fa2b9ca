import type { SPFI } from '@pnp/sp';
import { settingSelect, settingsOf } from '../../people/sharepoint/catalogueColumns';
import { textIn } from '../../ground/sharepoint/cells';
import { readFiltered } from '../../ground/sharepoint/readRows';

export interface TrustFacts {
  readonly administrators: readonly string[];
  /** Days after the end of a pair in which a record that waits may still be signed. */
  readonly daysToSign: number;
}

const usualDays = 14;
const setting = 'closeWithoutDays';

export async function trustFacts(sp: SPFI): Promise<TrustFacts> {
  const rows = await readFiltered(sp, { list: 'settings' }, { select: settingSelect });
  const own = rows.find((row) => textIn(row, 'HubKey') === setting);
  const days = own === undefined ? NaN : Number(textIn(own, 'Body'));
  return {
    administrators: settingsOf(rows).administrators,
    daysToSign: Number.isInteger(days) && days >= usualDays ? days : usualDays,
  };
}
