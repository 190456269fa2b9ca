import type { SPFI } from '@pnp/sp';
import { nothingYet } from '../../people/rules/Pair';
import type { Pair } from '../../people/rules/Pair';
import type { Person } from '../../ground/rules/Person';
import type { Scope } from '../../people/rules/Scope';
import { pairOf, pairSelection, registerOf } from '../../people/sharepoint/pairColumns';
import { pairCells } from '../../people/sharepoint/pairCells';
import { isBelongingThere } from '../../people/sharepoint/scopeFolders';
import { sharePointBelonging } from '../../people/sharepoint/sharePointBelonging';
import { NotMadeYet } from '../../ground/rules/NotMadeYet';
import { ServiceError } from '../../ground/rules/ServiceError';
import { createInFolder } from '../../ground/sharepoint/writeRows';
import type { OpenedScope } from '../ports';
import { realmOf } from '../rules/realm';
import { openedKey, writeAccessSnapshot } from './accessSnapshot';
import { demandFreeKey } from './demandFreeKey';
import type { PairPlan } from './PairPlan';
import { scopeOfPlan } from './scopeOfPlan';
import { readStandings } from './scopeStanding';
import { setScope } from './setScope';
import { withSiteIds } from './siteAccounts';

/**
 * Opens a pair or a group, as a record keeper: who belongs to it; folders with permissions of their own in the register
 * and, for each year, in the lists of sessions, work and seals; then the register rows; then a snapshot of who can read.
 * Safe to repeat with the same key. Rejects with `forbidden` for anyone else, because making such a folder lets one open
 * them all, and with `conflict` when a sign-in name has come to belong to another account, or when the key has folders
 * or rows that belonging knows nothing of.
 */
export async function openPairFolders(sp: SPFI, plan: PairPlan): Promise<readonly Pair[]> {
  const people = new Map(
    [plan.supervisor, ...plan.supervisees].map((person): [string, Person] => [person.key, person]),
  );
  return (await openScope(sp, scopeOfPlan(plan), people)).pairs;
}

/** The same for a scope whose members the site perhaps has still to meet. */
export async function openScope(sp: SPFI, wanted: Scope, people: ReadonlyMap<string, Person>): Promise<OpenedScope> {
  // Set-up has still to make the list, and an administrator to press
  if (!(await isBelongingThere(sp))) throw new NotMadeYet();
  const scope = await withSiteIds(sp, wanted, people);
  const seen = await sharePointBelonging(sp).ofScope(scope.key);
  if (seen === undefined) await demandFreeKey(sp, scope);
  const [standing] = await readStandings(sp, [scope]);
  if (standing === undefined) throw new ServiceError('unexpected');
  await setScope(sp, scope, { seen, standing });
  const rows: Pair[] = [];
  // what is kept apart stands in no register: its figures are its own people's and close keepers' alone
  for (const cells of realmOf(scope) === 'open' ? registerCells(scope, people) : [])
    rows.push({
      ...pairOf(await createInFolder(sp, registerOf(scope), scope.key, cells, pairSelection)),
      register: scope.register,
    });
  const shard = [...scope.shards].sort().pop();
  if (shard === undefined) throw new ServiceError('invalid');
  const { readBack } = await writeAccessSnapshot(sp, {
    pairKey: scope.key,
    shard,
    register: scope.register,
    realm: realmOf(scope),
    parties: standing.parties,
    key: openedKey(scope.key, shard),
  });
  return { pairs: rows, readBack };
}

/** A row for each supervised person, with nothing in it yet; the logins let SharePoint's own views show names. */
function registerCells(scope: Scope, people: ReadonlyMap<string, Person>): readonly ReturnType<typeof pairCells>[] {
  const supervisor = scope.members.find(({ role }) => role === 'supervisor');
  if (supervisor === undefined) throw new ServiceError('invalid');
  const loginOf = (key: string): string => people.get(key)?.login ?? '';
  return scope.members
    .filter(({ role }) => role === 'supervisee')
    .map(({ personKey }) =>
      pairCells(
        {
          key: `${scope.key}.${personKey}`,
          pairKey: scope.key,
          supervisorKey: supervisor.personKey,
          superviseeKey: personKey,
          schoolKey: scope.schoolKey,
          offerKey: scope.offerKey,
          cadence: scope.cadence,
          status: 'active',
          firstDay: scope.firstDay,
          lastDay: undefined,
          shards: scope.shards,
          summary: nothingYet,
        },
        { supervisor: loginOf(supervisor.personKey), supervisee: loginOf(personKey) },
      ),
    );
}
