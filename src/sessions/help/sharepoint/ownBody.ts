import { changedCells, newCells } from '../../../ground/sharepoint/columnCells';
import '@pnp/sp/items';
import type { SPFI } from '@pnp/sp';
import { ownList } from '../../../../sharepoint/lists/ownList';
import type { SignedIn } from '../../../ground/ports';
import { bodyOf } from '../../../ground/sharepoint/bodies';
import type { Body } from '../../../ground/sharepoint/bodies';
import { etagOf, itemIdOf, personIn } from '../../../ground/sharepoint/cells';
import type { Row } from '../../../ground/sharepoint/cells';
import { columnsOf } from '../../../ground/sharepoint/columnsOf';
import { listAt } from '../../../ground/sharepoint/listAddress';
import { answered, quoted } from '../../../ground/sharepoint/readRows';
import { readFiltered } from '../../../ground/sharepoint/readItems';
import { isListThere } from '../../../ground/sharepoint/knowSchema';
import { unreadable } from '../../../ground/sharepoint/unreadable';
import { createInList, mergeItem } from '../../../ground/sharepoint/writeRows';
import { NotMadeYet } from '../../../ground/rules/NotMadeYet';

const place = { list: 'own' } as const;
const columns = columnsOf(ownList.columns);
const selection = { select: [...columns.selection.select, 'Author/Name'], expand: ['Author'] };

/** One thing that a person wrote for themselves. */
export interface OwnBody {
  /** Undefined where there is none, or the site has no list for it yet. */
  read(): Promise<Body | undefined>;
  /** Rejects with `notFound` where the site has no list for it yet. */
  write(body: object): Promise<void>;
  /** Past the recycle bin. */
  remove(): Promise<void>;
}

/**
 * In the list that shows everybody only what they wrote. What somebody else wrote under one's key is shown to
 * administrators at most, and counts for nobody.
 */
export function ownBody(
  sp: SPFI,
  me: Pick<SignedIn, 'key' | 'login'>,
  name: 'plan' | 'late' | 'looks' | `prepare-${string}`,
): OwnBody {
  const key = `${name}-${me.key}`;
  const mine = async (): Promise<readonly Row[]> => {
    if (!(await isListThere(sp, place))) return [];
    const rows = await unreadable(readFiltered(sp, place, selection, `HubKey eq ${quoted(key)}`), []);
    return rows.filter((row) => personIn(row, 'Author', 'Name').toLowerCase() === me.login.toLowerCase());
  };
  return {
    async read() {
      const [row] = await mine();
      return row === undefined ? undefined : bodyOf(columns.read(row).values.body);
    },
    async write(content) {
      if (!(await isListThere(sp, place))) throw new NotMadeYet();
      const [row] = await mine();
      const body = JSON.stringify(content);
      if (row === undefined) await createInList(sp, place, newCells(columns, { key, body }), columns.selection);
      else {
        const target = { key, itemId: itemIdOf(row), etag: etagOf(row) };
        await mergeItem(sp, place, target, changedCells(columns, { body }), columns.selection);
      }
    },
    async remove() {
      for (const row of await mine())
        await answered(() => listAt(sp, place).items.getById(itemIdOf(row)).delete(etagOf(row)));
    },
  };
}
