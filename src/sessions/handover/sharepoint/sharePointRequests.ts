import { changedCells, newCells } from '../../../ground/sharepoint/columnCells';
import type { SPFI } from '@pnp/sp';
import type { Pair } from '../../../people/rules/Pair';
import type { PairRequest } from '../../../people/rules/PairRequest';
import { authorsOf } from '../../../ground/sharepoint/authors';
import { requestColumns, requestOf } from './requestColumns';
import type { ListPlace } from '../../../ground/sharepoint/listAddress';
import { lettersThere } from '../../../ground/sharepoint/siteSchema';
import { lettersShown } from '../../../ground/sharepoint/yearsShown';
import { chunks } from '../../../ground/sharepoint/chunks';
import { textIn } from '../../../ground/sharepoint/cells';
import type { Row } from '../../../ground/sharepoint/cells';
import { anyOf } from '../../../ground/sharepoint/readRows';
import { knowSchema, refuseOnNewerSite } from '../../../ground/sharepoint/knowSchema';
import { readByKey, readFiltered } from '../../../ground/sharepoint/readItems';
import { ServiceError, isServiceError } from '../../../ground/rules/ServiceError';
import { unreadable } from '../../../ground/sharepoint/unreadable';
import { createInFolder, createInList, mergeItem } from '../../../ground/sharepoint/writeRows';
import type { RequestStore } from '../../../people/ports';

const listOf = ({ register }: Pick<Pair, 'register'>): ListPlace => ({ list: 'requests', shard: register });
/** Beside the folders requests lie in the first list. */
const requests = listOf({});
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
      const all = [requests, ...(await furtherLists(sp))];
      const found = await Promise.all(all.map((list) => askedIn(sp, list)));
      return (await read(found.flat())).filter(({ status }) => status === 'asked' || status === 'unknown');
    },
    add: async (request, about) =>
      one(
        about === undefined
          ? ((await askedAlready(sp, request.key)) ??
              (await createInList(sp, requests, newCells(requestColumns, request), selection)))
          : await createInFolder(sp, listOf(about), about.pairKey, newCells(requestColumns, request), selection),
      ),
    async settle(request, status) {
      if (request.kind === 'unknown' || request.status === 'unknown') await refuseOnNewerSite(sp);
      return one(await mergeItem(sp, listOf(request), request, changedCells(requestColumns, { status }), selection));
    },
    giveKey: async (request, pairKey) =>
      one(await mergeItem(sp, listOf(request), request, changedCells(requestColumns, { pairKey }), selection)),
  };
}

/** Keepers see which lists there are; whoever asks knows it from the settings. */
async function furtherLists(sp: SPFI): Promise<readonly ListPlace[]> {
  await Promise.all([knowSchema(sp, 'belonging'), lettersShown(sp)]);
  return lettersThere(sp).map((register) => listOf({ register }));
}

/** By a supervisor whose folder lies in a further list: what they asked for is gone on with, and not asked again. */
async function askedAlready(sp: SPFI, key: string): Promise<Row | undefined> {
  const found = await Promise.all((await furtherLists(sp)).map((list) => readByKey(sp, list, selection, key)));
  return found.find((row) => row !== undefined);
}

async function askedIn(sp: SPFI, list: ListPlace): Promise<readonly Row[]> {
  const asked = (
    await Promise.all([unreadable(readFiltered(sp, list, selection, "Status eq 'asked'"), []), others(sp, list)])
  ).flat();
  // of two items with one key the lowest id is the item, also where its state is another
  const first = await Promise.all(
    chunks(asked.map((row) => textIn(row, 'HubKey'))).map((keys) =>
      readFiltered(sp, list, selection, anyOf('HubKey', keys)),
    ),
  );
  return first.flat();
}

/**
 * In a state that this version does not know. SharePoint refuses to look for these in a list above its
 * threshold; what is asked is shown all the same.
 */
async function others(sp: SPFI, list: ListPlace): Promise<readonly Row[]> {
  const unknown = "Status ne 'asked' and Status ne 'done' and Status ne 'declined'";
  try {
    return await unreadable(readFiltered(sp, list, selection, unknown), []);
  } catch (error) {
    if (isServiceError(error) && (error.code === 'invalid' || error.code === 'unexpected')) return [];
    throw error;
  }
}
