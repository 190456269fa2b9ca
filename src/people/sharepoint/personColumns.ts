import { peopleList } from '../../../sharepoint/lists/peopleList';
import type { Person } from '../../ground/rules/Person';
import type { Row } from '../../ground/sharepoint/cells';
import { columnsOf } from '../../ground/sharepoint/columnsOf';

export const personColumns = columnsOf(peopleList.columns);
export const personOf = (row: Row): Required<Person> => personColumns.read(row).values;
