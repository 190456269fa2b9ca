import { schoolsList } from '../../../sharepoint/lists/schoolsList';
import type { School } from '../../ground/rules/School';
import type { Row } from '../../ground/sharepoint/cells';
import { columnsOf } from '../../ground/sharepoint/columnsOf';

export const schoolColumns = columnsOf(schoolsList.columns);
export const schoolOf = (row: Row): Required<School> => schoolColumns.read(row).values;
