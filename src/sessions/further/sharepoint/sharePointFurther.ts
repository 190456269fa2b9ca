import '@pnp/sp/items';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import type { SPFI } from '@pnp/sp';
import { furtherList } from '../../../../sharepoint/lists/furtherList';
import { groupTitles } from '../../../../sharepoint/lists/groupTitles';
import { lowestOfEachKey } from '../../../ground/rules/lowestOfEachKey';
import { NotMadeYet } from '../../../ground/rules/NotMadeYet';
import { ServiceError } from '../../../ground/rules/ServiceError';
import { etagOf, itemIdOf, personIn, textIn } from '../../../ground/sharepoint/cells';
import type { Row } from '../../../ground/sharepoint/cells';
import { changedCells, newCells } from '../../../ground/sharepoint/columnCells';
import { columnsOf } from '../../../ground/sharepoint/columnsOf';
import { oneRead } from '../../../ground/sharepoint/inOneBatch';
import type { Part } from '../../../ground/sharepoint/inOneBatch';
import { isListThere } from '../../../ground/sharepoint/knowSchema';
import { listAt } from '../../../ground/sharepoint/listAddress';
import { readByKey } from '../../../ground/sharepoint/readItems';
import { unreadable } from '../../../ground/sharepoint/unreadable';
import { createInList, mergeItem } from '../../../ground/sharepoint/writeRows';
import type { FurtherStore } from '../ports';
import { isAskedBy } from '../../duty/rules/DutyAsk';
import type { FurtherAsk } from '../rules/FurtherAsk';

const place = { list: 'further' } as const;
const columns = columnsOf(furtherList.columns, { stamps: ['Created'] });
const selection = {
  select: [...columns.selection.select, 'Author/Name', 'Author/Title'],
  expand: ['Author'],
};

/** As many as close keepers can look through. */
const newest = 100;
/** Waiting ones of one person beyond these are left out: nobody can fill the page of close keepers. */
const mostOfOne = 5;

/** By id alone, which no number of rows makes too large a question. */
const newestFurther: Part<readonly Row[]> = (sp) =>
  listAt(sp, place)
    .items.select(...selection.select)
    .expand('Author')
    .orderBy('Id', false)
    .top(newest)();

function askIn(row: Row): FurtherAsk {
  const { values, known } = columns.read(row);
  return {
    key: values.key,
    itemId: itemIdOf(row),
    etag: textIn(row, 'odata.etag'),
    byLogin: personIn(row, 'Author', 'Name'),
    byName: personIn(row, 'Author', 'Title'),
    askedAt: textIn(row, 'Created'),
    kindKey: values.kind,
    forKey: values.forKey,
    toKey: values.toKey,
    status: known ? values.status : 'unknown',
    scopeKey: values.scopeKey,
  };
}

/** Newest first. */
export function furtherAsksIn(rows: readonly Row[], login: string): readonly FurtherAsk[] {
  const counts = new Map<string, number>();
  return [...lowestOfEachKey(rows.map(askIn))]
    .sort((a, b) => b.itemId - a.itemId)
    .filter((ask) => {
      if (ask.status !== 'asked' || isAskedBy(ask, login)) return true;
      const count = (counts.get(ask.byLogin) ?? 0) + 1;
      counts.set(ask.byLogin, count);
      return count <= mostOfOne;
    });
}

/** In the list that shows everybody what they asked themselves, and close keepers all of it. */
export function sharePointFurther(sp: SPFI, login: string): FurtherStore {
  const isThere = (): Promise<boolean> => isListThere(sp, place);
  const find: FurtherStore['find'] = async (key) => {
    if (!(await isThere())) return undefined;
    const row = await unreadable(readByKey(sp, place, selection, key), undefined);
    return row && { ...askIn(row), etag: etagOf(row) };
  };
  const again = async (key: string): Promise<FurtherAsk> => {
    const found = await find(key);
    if (found === undefined) throw new ServiceError('unexpected');
    return found;
  };
  return {
    isThere,
    async closeKeepers() {
      const question: Part<readonly Row[]> = (root) =>
        root.web.siteGroups.getByName(groupTitles.closeKeepers).users.select('Title')<readonly Row[]>();
      const rows = await unreadable(oneRead(sp, question), undefined);
      return rows?.map((row) => textIn(row, 'Title'));
    },
    find,
    async newest() {
      if (!(await isThere())) return [];
      return furtherAsksIn(await unreadable(oneRead(sp, newestFurther), []), login);
    },
    async add({ key, kindKey, forKey, toKey }) {
      if (!(await isThere())) throw new NotMadeYet();
      const cells = newCells(columns, { key, kind: kindKey, forKey, toKey, status: 'asked' });
      await createInList(sp, place, cells, columns.selection, { ours: true });
      return again(key);
    },
    async update(ask, { status, scopeKey }) {
      if (ask.status === 'unknown' || status === 'unknown') throw new ServiceError('newer');
      await mergeItem(sp, place, ask, changedCells(columns, { status, scopeKey }), columns.selection);
      return again(ask.key);
    },
  };
}
