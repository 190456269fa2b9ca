import { changedCells, newCells } from '../../../ground/sharepoint/columnCells';
import type { SPFI } from '@pnp/sp';
import type { PairRequest } from '../../../people/rules/PairRequest';
import { authorsOf } from '../../../ground/sharepoint/authors';
import { requestColumns, requestOf } from './requestColumns';
import { chunks } from '../../../ground/sharepoint/chunks';
import { textIn } from '../../../ground/sharepoint/cells';
import type { Row } from '../../../ground/sharepoint/cells';
import { anyOf } from '../../../ground/sharepoint/readRows';
import { refuseOnNewerSite } from '../../../ground/sharepoint/knowSchema';
import { readFiltered } from '../../../ground/sharepoint/readItems';
import { ServiceError, isServiceError } from '../../../ground/rules/ServiceError';
import { unreadable } from '../../../ground/sharepoint/unreadable';
import { createInFolder, createInList, mergeItem } from '../../../ground/sharepoint/writeRows';
import type { RequestStore } from '../../../people/ports';

const requests = { list: 'requests' } as const;
const { selection } = requestColumns;

/** Append-only for who asks; record keepers settle. */
export function sharePointRequests(sp: SPFI): RequestStore {
  const authors = authorsOf(sp);
  const read = async (rows: readonly Row[]): Promise<readonly PairRequest[]> => {
    const by = await authors.of(rows, ['AuthorId']);
    return rows.map((row) => requestOf(row, by(row, 'AuthorId').key));
  };
  const one = async (row: Row): Promise<PairRequest> => {
    const [request] = await read([row]);
    if (request === undefined) throw new ServiceError('unexpected');
    return request;
  };
  return {
    async asked() {
      const asked = (
        await Promise.all([unreadable(readFiltered(sp, requests, selection, "Status eq 'asked'"), []), others(sp)])
      ).flat();
      // of two items with one key the lowest id is the item, also where its state is another
      const first = await Promise.all(
        chunks(asked.map((row) => textIn(row, 'HubKey'))).map((keys) =>
          readFiltered(sp, requests, selection, anyOf('HubKey', keys)),
        ),
      );
      return (await read(first.flat())).filter(({ status }) => status === 'asked' || status === 'unknown');
    },
    add: async (request, folder) =>
      one(
        folder === undefined
          ? await createInList(sp, requests, newCells(requestColumns, request), selection)
          : await createInFolder(sp, requests, folder, newCells(requestColumns, request), selection),
      ),
    async settle(request, status) {
      if (request.kind === 'unknown' || request.status === 'unknown') await refuseOnNewerSite(sp);
      return one(await mergeItem(sp, requests, request, changedCells(requestColumns, { status }), selection));
    },
    giveKey: async (request, pairKey) =>
      one(await mergeItem(sp, requests, request, changedCells(requestColumns, { pairKey }), selection)),
  };
}

/**
 * In a state that this version does not know. SharePoint refuses to look for these in a list above its
 * threshold; what is asked is shown all the same.
 */
async function others(sp: SPFI): Promise<readonly Row[]> {
  const unknown = "Status ne 'asked' and Status ne 'done' and Status ne 'declined'";
  try {
    return await unreadable(readFiltered(sp, requests, selection, unknown), []);
  } catch (error) {
    if (isServiceError(error) && (error.code === 'invalid' || error.code === 'unexpected')) return [];
    throw error;
  }
}
