import type { SPFI } from '@pnp/sp';
import { knowSchema } from '../../ground/sharepoint/knowSchema';
import { missingColumns } from '../../ground/sharepoint/siteSchema';
import { NotMadeYet } from '../../ground/rules/NotMadeYet';
import { ServiceError } from '../../ground/rules/ServiceError';
import { etagOf, itemIdOf } from '../../ground/sharepoint/cells';
import { createInFolder, mergeItem } from '../../ground/sharepoint/writeRows';
import type { PairStore } from '../ports';
import type { Pair, PairSummary } from '../rules/Pair';
import { firstPairsOf } from './firstPairsOf';
import { everyPairOf } from './everyPairOf';
import { pairSelection, pairs, registerOf, summaryIn } from './pairColumns';
import { pairCells, summaryCells } from './pairCells';
import { pairsByKey, pairsByKeys, pairsOfPeople, pairsSupervisedBy } from './pairsOfSome';

/** Who and since when from belonging, the summary alone from the register's rows in the pair's own folder. */
export function sharePointPairs(sp: SPFI): PairStore {
  return {
    findByPairKey: (pairKey) => pairsByKey(sp, pairKey),
    ofKeys: (pairKeys) => pairsByKeys(sp, pairKeys),
    supervisedBy: (personKey) => pairsSupervisedBy(sp, personKey),
    ofPeople: (personKeys) => pairsOfPeople(sp, personKeys),
    first: () => firstPairsOf(sp),
    all: (leftOut, onRead) => everyPairOf(sp, leftOut, onRead),
    async demandRhythms() {
      await knowSchema(sp, 'pairs');
      if (missingColumns(sp, pairs).size > 0) throw new NotMadeYet();
    },
    async updateSummary(pair, summary) {
      if (pair.status === 'unknown' || pair.newer) throw new ServiceError('newer');
      const row = pair.itemId === 0 ? await madeAnew(sp, pair, summary) : await written(sp, pair, summary);
      return {
        ...pair,
        known: true,
        summary: summaryIn(row) ?? summary,
        etag: etagOf(row),
        itemId: itemIdOf(row),
      };
    },
  };
}

const written = (sp: SPFI, pair: Pair, summary: PairSummary) =>
  mergeItem(sp, registerOf(pair), pair, summaryCells(summary), pairSelection);

/** The row was never made, or somebody took it away: either of the two may put it back. */
const madeAnew = (sp: SPFI, pair: Pair, summary: PairSummary) =>
  createInFolder(sp, registerOf(pair), pair.pairKey, pairCells({ ...pair, summary }), pairSelection);
