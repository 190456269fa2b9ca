import type { SPFI } from '@pnp/sp';
import { requestCells, requestOf, requestSelect, requestStatusCell } from './requestColumns';
import { chunks } from '../../../ground/sharepoint/chunks';
import { textIn } from '../../../ground/sharepoint/cells';
import { anyOf, readFiltered } from '../../../ground/sharepoint/readRows';
import { ServiceError } from '../../../ground/rules/ServiceError';
import { unreadable } from '../../../ground/sharepoint/unreadable';
import { createInFolder, createInList, mergeItem } from '../../../ground/sharepoint/writeRows';
import type { RequestStore } from '../../../people/ports';

const requests = { list: 'requests' } as const;
const selection = { select: requestSelect };

/** Append-only for who asks; record keepers settle. */
export function sharePointRequests(sp: SPFI): RequestStore {
  return {
    async asked() {
      const asked = await unreadable(readFiltered(sp, requests, selection, "Status eq 'asked'"), []);
      // of two items with one key the lowest id is the item, also where its state is another
      const first = await Promise.all(
        chunks(asked.map((row) => textIn(row, 'HubKey'))).map((keys) =>
          readFiltered(sp, requests, selection, anyOf('HubKey', keys)),
        ),
      );
      return first
        .flat()
        .map(requestOf)
        .filter(({ status }) => status === 'asked');
    },
    add: async (request, folder) =>
      requestOf(
        folder === undefined
          ? await createInList(sp, requests, requestCells(request), selection)
          : await createInFolder(sp, requests, folder, requestCells(request), selection),
      ),
    async settle(request, status) {
      if (request.kind === 'unknown' || request.status === 'unknown') throw new ServiceError('newer');
      return requestOf(await mergeItem(sp, requests, request, requestStatusCell(status), selection));
    },
  };
}
