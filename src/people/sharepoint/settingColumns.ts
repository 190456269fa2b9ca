import { settingsList } from '../../../sharepoint/lists/settingsList';
import type { TrustSettings } from '../../ground/rules/Catalogue';
import type { Row } from '../../ground/sharepoint/cells';
import { columnsOf } from '../../ground/sharepoint/columnsOf';
import { isZone } from '../../ground/rules/days';
import { settingShapes } from './entryShapes';
import { parsedJson } from './parsedJson';

export const settingColumns = columnsOf(settingsList.columns);

/** What somebody who reads a setting would not know to do without. */
const noSettings: TrustSettings = {
  trustName: '',
  caseSystem: '',
  zone: 'Europe/London',
  dayStarts: 480,
  dayEnds: 1020,
  escalation: [],
  keepers: [],
  administrators: [],
  closeWithoutDays: 14,
  checkInDays: [2, 14],
  setUpVersion: 0,
};

/** Of those the Hub knows; another name is a newer version's, or an older one's. */
export function isSettingReadable(row: Row): boolean {
  const { name, body } = settingColumns.read(row).values;
  const value = parsedJson(body);
  const shape = settingShapes.get(name);
  return shape === undefined || (shape(value) && (name !== 'zone' || isZone(value)));
}

export function settingsOf(rows: readonly Row[]): TrustSettings {
  const read = rows
    // one that a newer version writes otherwise, or somebody by hand, is as if it were not set
    .filter((row) => settingShapes.has(settingColumns.read(row).values.name) && isSettingReadable(row))
    .map((row): [string, unknown] => {
      const { name, body } = settingColumns.read(row).values;
      return [name, parsedJson(body)];
    });
  return { ...noSettings, ...(Object.fromEntries(read) as Partial<TrustSettings>) };
}
