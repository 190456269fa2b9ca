import { schoolsList } from '../../../sharepoint/lists/schoolsList';
import type { School } from '../../ground/rules/School';
import type { Row } from '../../ground/sharepoint/cells';
import { columnsOf } from '../../ground/sharepoint/columnsOf';

export const schoolColumns = columnsOf(schoolsList.columns);
export const schoolOf = (row: Row): School => schoolColumns.read(row).values;

/** One that has a key and a name; any other is left out and named. */
export function isSchoolReadable(row: Row): boolean {
  const { key, name } = schoolOf(row);
  return key !== '' && name !== '';
}
