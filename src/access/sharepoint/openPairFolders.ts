import type { SPFI } from '@pnp/sp';
import { nothingYet } from '../../people/rules/Pair';
import type { Pair } from '../../people/rules/Pair';
import { pairCells, pairOf, pairSelection, pairs } from '../../people/sharepoint/pairColumns';
import { sharePointBelonging } from '../../people/sharepoint/sharePointBelonging';
import { ServiceError } from '../../ground/rules/ServiceError';
import { scopeOfPlan } from './scopeOfPlan';
import { createInFolder } from '../../ground/sharepoint/writeRows';
import { openedKey, writeAccessSnapshot } from './accessSnapshot';
import { ensurePairFolders } from './pairFolders';
import { currentUserId, pairPlaces, wantedOn } from './pairPlaces';
import type { PairPlan } from './PairPlan';
import { partiesOnSite } from './siteAccounts';
import { readIds } from './siteIds';

/**
 * Opens a pair or a group, as a record keeper: folders with permissions of their own in the register and, for each
 * year, in the lists of
 * sessions, work and seals; then the register rows; then a snapshot of who can read. Safe to repeat with the same key.
 * Rejects with `forbidden` for anyone else, because making such a folder lets one open them all, and with `conflict`
 * when a sign-in name
 * has come to belong to another account (see partiesOnSite).
 */
export async function openPairFolders(sp: SPFI, plan: PairPlan): Promise<readonly Pair[]> {
  const [ids, me, parties] = await Promise.all([
    readIds(sp),
    currentUserId(sp),
    partiesOnSite(sp, [
      { person: plan.supervisor, role: 'supervisor', since: 'now' },
      ...plan.supervisees.map((person) => ({ person, role: 'supervisee', since: 'now' }) as const),
    ]),
  ]);
  const folders = pairPlaces(plan.shards).map((place) => ({ place, wanted: wantedOn(place.definition, ids, parties) }));
  await ensurePairFolders(sp, folders, plan.pairKey, me);
  const [supervisor, ...supervisees] = parties.map(({ id }) => id);
  if (supervisor === undefined) throw new ServiceError('invalid');
  await sharePointBelonging(sp).put(scopeOfPlan(plan, { supervisor, supervisees }), undefined);
  const rows: Pair[] = [];
  for (const supervisee of plan.supervisees) {
    const cells = pairCells(
      {
        key: `${plan.pairKey}.${supervisee.key}`,
        pairKey: plan.pairKey,
        supervisorKey: plan.supervisor.key,
        superviseeKey: supervisee.key,
        schoolKey: plan.schoolKey,
        offerKey: plan.offerKey,
        cadence: plan.cadence,
        status: 'active',
        firstDay: plan.firstDay,
        lastDay: undefined,
        shards: plan.shards,
        summary: nothingYet,
      },
      { supervisor: plan.supervisor.login, supervisee: supervisee.login },
    );
    rows.push(pairOf(await createInFolder(sp, pairs, plan.pairKey, cells, pairSelection)));
  }
  const shard = [...plan.shards].sort().pop();
  if (shard !== undefined) {
    await writeAccessSnapshot(sp, { pairKey: plan.pairKey, shard, parties, key: openedKey(plan.pairKey, shard) });
  }
  return rows;
}
