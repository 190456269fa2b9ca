import { requestsList } from '../../../../sharepoint/lists/requestsList';
import type { PairRequest } from '../../../people/rules/PairRequest';
import { etagOf, itemIdOf, textIn } from '../../../ground/sharepoint/cells';
import type { Row } from '../../../ground/sharepoint/cells';
import { columnsOf } from '../../../ground/sharepoint/columnsOf';

export const requestColumns = columnsOf(requestsList.columns, { stamps: ['AuthorId', 'FileDirRef'] });

/** `byKey`: who SharePoint says wrote it. A column of release 0.1.0 said so too; anybody could write it. */
export function requestOf(row: Row, byKey: string): PairRequest {
  const { values } = requestColumns.read(row);
  return {
    ...values,
    pairKey: values.kind === 'open' && !isWrittenAgain(row) ? '' : values.pairKey,
    byKey,
    folder: folderIn(textIn(row, 'FileDirRef')),
    register: /\/HubRequests([b-z])(\/|$)/.exec(textIn(row, 'FileDirRef'))?.[1],
    etag: etagOf(row),
    itemId: itemIdOf(row),
  };
}

/** Only record keepers may write a request again: what stands in it then is theirs. */
const isWrittenAgain = (row: Row): boolean => etagOf(row) !== '"1"';

/** Folders are named by their pair. */
const folderIn = (directory: string): string => /\/Lists\/[^/]+\/([^/]+)$/.exec(directory)?.[1] ?? '';
