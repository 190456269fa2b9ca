import type { SPFI } from '@pnp/sp';
import { ServiceError } from '../../ground/rules/ServiceError';
import { readFiltered } from '../../ground/sharepoint/readItems';
import { createInList } from '../../ground/sharepoint/writeRows';
import type { RoleStore } from '../AllocationService';
import { sameRole } from '../rules/RoleEdition';
import { entryCells } from './catalogueCells';
import { catalogueColumns } from './catalogueColumns';
import { roleEditionCells, roleEditionOf } from './roleColumns';
import { writeCells } from './writeCells';

const place = { list: 'catalogue' } as const;
const selection = { ...catalogueColumns.selection, select: [...catalogueColumns.selection.select, 'Created'] };

/** `forget` drops the catalogue that is kept in memory. */
export function sharePointRoles(sp: SPFI, forget: () => void): RoleStore {
  return {
    async editions(key) {
      const rows = await readFiltered(sp, place, selection, "Kind eq 'roleEdition'");
      return rows.flatMap((row) => roleEditionOf(row) ?? []).filter((edition) => edition.key === key);
    },
    async add(edition) {
      const found = roleEditionOf(await createInList(sp, place, roleEditionCells(edition), selection));
      if (found === undefined || !sameRole(found, edition)) throw new ServiceError('conflict');
    },
    async save(role, position) {
      try {
        await writeCells(sp, place, [entryCells('roles', role, position)]);
      } finally {
        forget();
      }
    },
  };
}
