import { requestsList } from '../../../../sharepoint/lists/requestsList';
import type { PairRequest } from '../../../people/rules/PairRequest';
import { etagOf, itemIdOf } from '../../../ground/sharepoint/cells';
import type { Row } from '../../../ground/sharepoint/cells';
import { columnsOf } from '../../../ground/sharepoint/columnsOf';

export const requestColumns = columnsOf(requestsList.columns);

export const requestOf = (row: Row): Required<PairRequest> => ({
  ...requestColumns.read(row).values,
  etag: etagOf(row),
  itemId: itemIdOf(row),
});
