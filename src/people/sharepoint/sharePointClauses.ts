import type { SPFI } from '@pnp/sp';
import { ServiceError } from '../../ground/rules/ServiceError';
import { readFiltered } from '../../ground/sharepoint/readItems';
import { createInList } from '../../ground/sharepoint/writeRows';
import type { ClauseEdition, ClauseStore } from '../ports';
import { catalogueColumns } from './catalogueColumns';
import { clauseCells, clauseOf } from './clauseColumns';

const place = { list: 'catalogue' } as const;
const selection = { ...catalogueColumns.selection, select: [...catalogueColumns.selection.select, 'Created'] };

export function sharePointClauses(sp: SPFI): ClauseStore {
  return {
    async editions() {
      const rows = await readFiltered(sp, place, selection, "Kind eq 'clause'");
      return rows.flatMap((row) => clauseOf(row) ?? []);
    },
    async add(clause) {
      const found = clauseOf(await createInList(sp, place, clauseCells(clause), selection));
      if (found === undefined || !isSame(found, clause)) throw new ServiceError('conflict');
      return found;
    },
  };
}

const isSame = ({ since: _since, ...found }: ClauseEdition, clause: object): boolean =>
  Object.entries(found).every(([name, value]) => value === (clause as Readonly<Record<string, unknown>>)[name]);
