import '@pnp/sp/items';
import type { SPFI } from '@pnp/sp';
import { retentionList } from '../../../../sharepoint/lists/retentionList';
import { lowestOfEachKey } from '../../../ground/rules/lowestOfEachKey';
import { nextYear } from '../../../ground/rules/academicYear';
import { NotMadeYet } from '../../../ground/rules/NotMadeYet';
import { isServiceError } from '../../../ground/rules/ServiceError';
import { yearOfShard } from '../../../ground/rules/shards';
import { itemIdOf, personIn, textIn } from '../../../ground/sharepoint/cells';
import type { Row } from '../../../ground/sharepoint/cells';
import { newCells } from '../../../ground/sharepoint/columnCells';
import { columnsOf } from '../../../ground/sharepoint/columnsOf';
import { isListThere } from '../../../ground/sharepoint/knowSchema';
import { folderUrlOf, listTitleOf, listUrlOf } from '../../../ground/sharepoint/listAddress';
import type { ListPlace } from '../../../ground/sharepoint/listAddress';
import { readFolder, readPages } from '../../../ground/sharepoint/readItems';
import { unreadablePages } from '../../../ground/sharepoint/unreadablePages';
import { createInList } from '../../../ground/sharepoint/writeRows';
import type { PlaceCount, RetentionStore } from '../ports';
import { placesOf } from '../rules/retentionPlaces';
import type { RetentionRow } from '../rules/RetentionRow';

const place = { list: 'retention' } as const;
const columns = columnsOf(retentionList.columns, { stamps: ['Created'] });
const selection = {
  select: [...columns.selection.select, 'Author/Name', 'Author/Title'],
  expand: ['Author'],
};

/** What only a newer version knows says nothing here. */
function rowIn(row: Row): (RetentionRow & { readonly itemId: number }) | undefined {
  const { values, known } = columns.read(row);
  if (!known || values.kind === 'unknown') return undefined;
  return {
    ...values,
    kind: values.kind,
    itemId: itemIdOf(row),
    byLogin: personIn(row, 'Author', 'Name'),
    byName: personIn(row, 'Author', 'Title'),
    at: textIn(row, 'Created'),
  };
}

export function sharePointRetention(sp: SPFI): RetentionStore {
  const isThere = (): Promise<boolean> => isListThere(sp, place);
  return {
    isThere,
    async all() {
      if (!(await isThere())) return [];
      const rows: (RetentionRow & { readonly itemId: number })[] = [];
      for await (const page of unreadablePages(readPages(sp, place, selection)))
        rows.push(...page.flatMap((row) => rowIn(row) ?? []));
      return lowestOfEachKey(rows);
    },
    async add(row) {
      if (!(await isThere())) throw new NotMadeYet();
      await createInList(sp, place, newCells(columns, row), columns.selection, { ours: true });
    },
    async count({ kind, scopeKey, shards }) {
      const places = placesOf[kind];
      if (kind === 'debriefs') return Promise.all(places.map((list) => countBefore(sp, { list }, shards)));
      const asked = shards.flatMap((shard) => places.map((list): ListPlace => ({ list, shard })));
      return Promise.all(asked.map((one) => countIn(sp, one, scopeKey)));
    },
  };
}

/** A folder that is not there holds nothing. */
async function countIn(sp: SPFI, at: ListPlace, scopeKey: string): Promise<PlaceCount> {
  const named = { list: listTitleOf(at), address: folderUrlOf(sp, at, scopeKey) };
  try {
    return { ...named, count: (await readFolder(sp, at, scopeKey, ['Id'])).length };
  } catch (error) {
    if (isServiceError(error) && error.code === 'notFound') return { ...named, count: 0 };
    throw error;
  }
}

/** Of a list without folders: what was made until the year was over, oldest first. */
async function countBefore(sp: SPFI, at: ListPlace, [year = '']: readonly string[]): Promise<PlaceCount> {
  const end = `${nextYear(yearOfShard(year)).slice(0, 4)}-08-01`;
  let count = 0;
  if (await isListThere(sp, at))
    for await (const page of readPages(sp, at, { select: ['Id', 'Created'] })) {
      const before = page.filter((row) => textIn(row, 'Created') < end).length;
      count += before;
      if (before < page.length) break;
    }
  return { list: listTitleOf(at), address: listUrlOf(sp, at), count };
}
