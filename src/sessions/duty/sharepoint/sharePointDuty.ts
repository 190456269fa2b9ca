import { changedCells, newCells } from '../../../ground/sharepoint/columnCells';
import '@pnp/sp/items';
import type { SPFI } from '@pnp/sp';
import { groupTitles } from '../../../../sharepoint/lists/groupTitles';
import { NotMadeYet } from '../../../ground/rules/NotMadeYet';
import { ServiceError } from '../../../ground/rules/ServiceError';
import { etagOf, textIn } from '../../../ground/sharepoint/cells';
import type { Row } from '../../../ground/sharepoint/cells';
import { oneRead } from '../../../ground/sharepoint/inOneBatch';
import { ownGroups } from '../../../ground/sharepoint/currentUser';
import { isListThere } from '../../../ground/sharepoint/knowSchema';
import { readByKey } from '../../../ground/sharepoint/readItems';
import { answered } from '../../../ground/sharepoint/readRows';
import { unreadable } from '../../../ground/sharepoint/unreadable';
import { createInList, mergeItem } from '../../../ground/sharepoint/writeRows';
import type { DutyStore } from '../ports';
import type { DutyAsk } from '../rules/DutyAsk';
import type { HomeSummary } from '../rules/homeSummary';
import { askColumns, askIn, askSelection, asksIn } from './askColumns';
import { askedPlace, newestAsks } from './newestAsks';

const bodyIn = ({ rota, steps }: Pick<DutyAsk, 'rota' | 'steps'>, home: HomeSummary): string =>
  JSON.stringify({ rota, steps, home });

/** In the list that shows everybody what they asked themselves, and those on duty all of it. */
export function sharePointDuty(sp: SPFI): DutyStore {
  const find: DutyStore['find'] = async (key) => {
    const row = await unreadable(readByKey(sp, askedPlace, askSelection, key), undefined);
    return row && readable(row);
  };
  const again = async (key: string): Promise<DutyAsk> => {
    const found = await find(key);
    if (found === undefined) throw new ServiceError('unexpected');
    return found;
  };
  return {
    find,
    async newest() {
      if (!(await isListThere(sp, askedPlace))) return [];
      return asksIn(await unreadable(oneRead(sp, newestAsks), []));
    },
    async add({ key, urgency, forKey, rota }, home) {
      if (!(await isListThere(sp, askedPlace))) throw new NotMadeYet();
      const cells = newCells(askColumns, {
        key,
        kind: 'debrief',
        urgency,
        forKey,
        status: 'asked',
        body: bodyIn({ rota, steps: [] }, home),
      });
      await createInList(sp, askedPlace, cells, askColumns.selection, { ours: true });
      return again(key);
    },
    async update(ask, home) {
      if (ask.status === 'unknown') throw new ServiceError('newer');
      const change = { status: ask.status, day: ask.day, body: bodyIn(ask, home) };
      await mergeItem(sp, askedPlace, ask, changedCells(askColumns, change), askColumns.selection);
      return again(ask.key);
    },
    async amOnDuty() {
      const mine = await answered(() => ownGroups(sp).select('Title')<readonly Row[]>());
      return mine.some((row) => textIn(row, 'Title') === groupTitles.duty);
    },
  };
}

function readable(row: Row): DutyAsk | undefined {
  const ask = askIn(row);
  return ask && { ...ask, etag: etagOf(row) };
}
