import type { SPFI } from '@pnp/sp';
import { pairOf, pairSelection, pairs, summaryCells } from './pairColumns';
import { quoted, readFiltered, readPages } from '../../ground/sharepoint/readRows';
import { ServiceError } from '../../ground/rules/ServiceError';
import { unreadable } from '../../ground/sharepoint/unreadable';
import { mergeItem } from '../../ground/sharepoint/writeRows';
import type { PairStore } from '../ports';

export function sharePointPairs(sp: SPFI): PairStore {
  const where = async (filter: string) =>
    (await unreadable(readFiltered(sp, pairs, pairSelection, filter), [])).map(pairOf);
  return {
    findByPairKey: (pairKey) => where(`PairKey eq ${quoted(pairKey)}`),
    supervisedBy: (personKey) => where(`SupervisorKey eq ${quoted(personKey)}`),
    async *all() {
      for await (const page of readPages(sp, pairs, pairSelection)) yield page.map(pairOf);
    },
    async updateSummary(pair, summary) {
      if (pair.status === 'unknown') throw new ServiceError('newer');
      return pairOf(await mergeItem(sp, pairs, pair, summaryCells(summary), pairSelection));
    },
  };
}
