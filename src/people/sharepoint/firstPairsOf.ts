import type { SPFI } from '@pnp/sp';
import { todayOn } from '../../ground/sharepoint/connectSharePoint';
import { batchOfEach } from '../../ground/sharepoint/inOneBatch';
import { filtered } from '../../ground/sharepoint/readRows';
import { shardsThere } from '../../ground/sharepoint/siteSchema';
import type { FirstPairs } from '../rules/FirstPages';
import { pairsOfScope } from '../rules/pairsOfScope';
import { belongingPlaces, eachScopeOnce, readBelonging, yearsAround } from './belongingRows';
import { isBelongingThere, rowsShown } from './scopeFolders';
import { scopeSelect } from './scopeColumns';

/** Of each pair its folder, its own row and those of its two people lie one after the other: some twenty pairs. */
const rowsOfFirst = 80;

/**
 * The first of the lists of the years around, in the order they were opened: without a filter, so that no more than these
 * are touched in a list of any length.
 */
export async function firstPairsOf(sp: SPFI): Promise<FirstPairs> {
  if (!(await isBelongingThere(sp))) return { pairs: [], isWhole: false };
  const today = todayOn(sp);
  const answers = await batchOfEach(
    sp,
    belongingPlaces(shardsThere(sp, yearsAround(today)), ['belonging']),
    (batched, place) => filtered(batched, place, { select: scopeSelect }, '').top(rowsOfFirst)(),
    { reads: true },
  );
  const rows = await Promise.all(
    answers.map(async ({ asked, answer }) => readBelonging(await rowsShown(answer), asked)),
  );
  const scopes = eachScopeOnce(rows.flat()).filter(({ recordClass }) => recordClass !== 'apart');
  const isCut = answers.some(
    ({ answer }) => answer.ok && Array.isArray(answer.value) && answer.value.length >= rowsOfFirst,
  );
  return {
    pairs: scopes.flatMap((scope) => pairsOfScope(scope, new Map(), today)).filter(({ status }) => status === 'active'),
    isWhole: !isCut,
  };
}
