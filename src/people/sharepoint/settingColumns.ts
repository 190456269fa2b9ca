import { settingsList } from '../../../sharepoint/lists/settingsList';
import type { TrustSettings } from '../../ground/rules/Catalogue';
import type { Cells, Row } from '../../ground/sharepoint/cells';
import { columnsOf } from '../../ground/sharepoint/columnsOf';
import { parsed } from './parsed';

export const settingColumns = columnsOf(settingsList.columns);

/** Settings are one row each, so that two administrators do not overwrite each other. */
export function settingCells(settings: Partial<TrustSettings>): readonly Cells[] {
  return Object.entries(settings).map(([name, value]) => settingColumns.cells({ name, body: JSON.stringify(value) }));
}

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
  setUpVersion: 0,
};

export function settingsOf(rows: readonly Row[]): TrustSettings {
  const settings: TrustSettings = { ...noSettings };
  const names = new Set(Object.keys(noSettings));
  const read = rows
    .map((row) => settingColumns.read(row).values)
    .filter(({ name }) => names.has(name))
    .flatMap(({ name, body }) => parsed(body).map((value): [string, unknown] => [name, value]))
    // one that a newer version writes otherwise is as if it were not set
    .filter(([name, value]) => sameKind(value, settings[name as keyof TrustSettings]));
  return { ...settings, ...(Object.fromEntries(read) as Partial<TrustSettings>) };
}

const sameKind = (a: unknown, b: unknown): boolean => typeof a === typeof b && Array.isArray(a) === Array.isArray(b);
