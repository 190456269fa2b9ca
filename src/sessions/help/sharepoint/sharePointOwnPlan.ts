import '@pnp/sp/items';
import type { SPFI } from '@pnp/sp';
import { ownList } from '../../../../sharepoint/lists/ownList';
import type { SignedIn } from '../../../ground/ports';
import { bodyOf, stringOf } from '../../../ground/sharepoint/bodies';
import { etagOf, itemIdOf, personIn } from '../../../ground/sharepoint/cells';
import type { Row } from '../../../ground/sharepoint/cells';
import { columnsOf } from '../../../ground/sharepoint/columnsOf';
import { listAt } from '../../../ground/sharepoint/listAddress';
import { answered, quoted } from '../../../ground/sharepoint/readRows';
import { readFiltered } from '../../../ground/sharepoint/readItems';
import { isListThere } from '../../../ground/sharepoint/siteSchema';
import { unreadable } from '../../../ground/sharepoint/unreadable';
import { createInList, mergeItem } from '../../../ground/sharepoint/writeRows';
import { ServiceError } from '../../../ground/rules/ServiceError';
import type { OwnPlan } from '../../rules/OwnPlan';
import type { OwnPlanStore } from '../../ports';

const place = { list: 'own' } as const;
const columns = columnsOf(ownList.columns);
const selection = { select: [...columns.selection.select, 'Author/Name'], expand: ['Author'] };

/**
 * In the list that shows everybody only what they wrote. What somebody else wrote under one's key is shown to
 * administrators at most, and counts for nobody.
 */
export function sharePointOwnPlan(sp: SPFI, me: Pick<SignedIn, 'key' | 'login'>): OwnPlanStore {
  const key = `plan-${me.key}`;
  const mine = async (): Promise<readonly Row[]> => {
    if (!(await isListThere(sp, place))) return [];
    const rows = await unreadable(readFiltered(sp, place, selection, `HubKey eq ${quoted(key)}`), []);
    return rows.filter((row) => personIn(row, 'Author', 'Name').toLowerCase() === me.login.toLowerCase());
  };
  const remove = async (rows: readonly Row[]): Promise<void> => {
    for (const row of rows) await answered(() => listAt(sp, place).items.getById(itemIdOf(row)).delete(etagOf(row)));
  };
  return {
    async read() {
      const [row] = await mine();
      if (row === undefined) return undefined;
      const body = bodyOf(columns.read(row).values.body);
      return { today: stringOf(body, 'today'), thisWeek: stringOf(body, 'thisWeek'), turnTo: stringOf(body, 'turnTo') };
    },
    async write(plan: OwnPlan) {
      if (!(await isListThere(sp, place))) throw new ServiceError('notFound');
      const [row] = await mine();
      const body = JSON.stringify(plan);
      if (row === undefined) await createInList(sp, place, columns.cells({ key, body }), columns.selection);
      else {
        const target = { key, itemId: itemIdOf(row), etag: etagOf(row) };
        await mergeItem(sp, place, target, columns.changes({ body }), columns.selection);
      }
    },
    remove: async () => remove(await mine()),
  };
}
