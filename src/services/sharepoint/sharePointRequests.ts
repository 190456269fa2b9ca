import type { SPFI } from '@pnp/sp';
import type { RequestStore } from '../ports';
import { requestCells, requestOf, requestSelect, requestStatusCell } from './columns/requestColumns';
import { readFiltered } from './readRows';
import { unreadable } from './unreadable';
import { createInFolder, createInList, mergeItem } from './writeRows';

const requests = { list: 'requests' } as const;
const selection = { select: requestSelect };

/** Append-only for who asks; record keepers settle. */
export function sharePointRequests(sp: SPFI): RequestStore {
  return {
    all: async () => (await unreadable(readFiltered(sp, requests, selection), [])).map(requestOf),
    add: async (request, folder) => requestOf(folder === undefined
      ? await createInList(sp, requests, requestCells(request), selection)
      : await createInFolder(sp, requests, folder, requestCells(request), selection)),
    settle: async (request, status) => requestOf(await mergeItem(sp, requests, request, requestStatusCell(status), selection)),
  };
}
