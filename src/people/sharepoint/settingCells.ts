import { newCells } from '../../ground/sharepoint/columnCells';
import type { TrustSettings } from '../../ground/rules/Catalogue';
import type { Cells } from '../../ground/sharepoint/cells';
import { settingColumns } from './settingColumns';

/** Settings are one row each, so that two administrators do not overwrite each other. */
export function settingCells(settings: Partial<TrustSettings>): readonly Cells[] {
  return Object.entries(settings).map(([name, value]) =>
    newCells(settingColumns, { name, body: JSON.stringify(value) }),
  );
}
