import type { SPFI } from '@pnp/sp';
import type { Pair } from '../../people/rules/Pair';
import type { PersonKey } from '../../ground/rules/Person';
import type { AcademicYear } from '../../ground/rules/School';
import { endedScope } from '../../people/rules/endedScope';
import type { Scope, ScopeMember } from '../../people/rules/Scope';
import { sharePointBelonging } from '../../people/sharepoint/sharePointBelonging';
import { sharePointPairs } from '../../people/sharepoint/sharePointPairs';
import { ServiceError } from '../../ground/rules/ServiceError';
import type { Ending } from './Ending';
import { openedKey, writeAccessSnapshot } from './accessSnapshot';
import type { AccessResult } from './accessSnapshot';
import { demandDecided, readStandings } from './scopeStanding';
import type { ScopeStanding } from './scopeStanding';
import { ensureScopeFolders, plannedFolders, setScope } from './setScope';
import { realmOf } from '../rules/realm';
import type { ReadBack } from '../rules/ReadBack';
import { readBackFolders } from './pairFolders';
import { pairPlaces } from './pairPlaces';
import { readIds } from './siteIds';
import { withSiteIds } from './siteAccounts';
import { sharePointPeople } from '../../people/sharepoint/sharePointPeople';

/**
 * The pair's folders in a list of a further academic year, as a record keeper. It must exist. Belonging names the year
 * last, because what it names is taken to stand: cut off anywhere, the year is still to be opened, and doing it again
 * goes on.
 */
export async function openShard(
  sp: SPFI,
  { pairKey, year }: { readonly pairKey: string; readonly year: AcademicYear },
): Promise<readonly Pair[]> {
  const seen = await scopeOf(sp, pairKey);
  const scope = { ...seen, shards: [...new Set([...seen.shards, year])].sort() };
  const standing = await scopeStandingOf(sp, scope);
  await ensureScopeFolders(sp, scope, standing);
  await writeAccessSnapshot(sp, {
    pairKey,
    shard: year,
    register: scope.register,
    realm: realmOf(scope),
    parties: standing.parties,
    key: openedKey(pairKey, year),
  });
  await sharePointBelonging(sp).put(scope, seen);
  return sharePointPairs(sp).findByPairKey(pairKey);
}

/**
 * Compares the pair's real permissions with the model and, once two readings agree, writes a new snapshot under a random
 * key, as a record keeper. Changes no permission.
 */
export async function checkPairAccess(
  sp: SPFI,
  { pairKey, shard, key }: { readonly pairKey: string; readonly shard: AcademicYear; readonly key: string },
): Promise<AccessResult> {
  const scope = await scopeOf(sp, pairKey);
  const standing = await scopeStandingOf(sp, scope);
  demandDecided(standing);
  return writeAccessSnapshot(sp, {
    pairKey,
    shard,
    register: scope.register,
    realm: realmOf(scope),
    parties: standing.parties,
    key,
  });
}

/**
 * Ends a pair, or some members' part in it, as a record keeper: in belonging first, then its folders are closed to whom
 * they no longer belong (see readersOf): drafts to both, what was signed stays readable. Safe to repeat: what is ended
 * already stays as it is, and its folders are put right.
 */
export async function endPair(sp: SPFI, { pairKey, lastDay, superviseeKeys }: Ending): Promise<readonly Pair[]> {
  const seen = await scopeOf(sp, pairKey);
  await changeScope(sp, { seen, scope: endedScope(seen, lastDay, superviseeKeys) });
  return sharePointPairs(sp).findByPairKey(pairKey);
}

/** The pair's folders of every year as belonging and the list of people say now. */
export async function closeFolders(sp: SPFI, pairKey: string): Promise<ReadBack> {
  const seen = await scopeOf(sp, pairKey);
  return changeScope(sp, { seen, scope: seen });
}

/**
 * Makes belonging and the folders what the scope says, and reads the rights back. Somebody whose account the site does
 * not know any more is met again by their sign-in name, if that still is their account.
 */
export async function changeScope(
  sp: SPFI,
  { seen, scope }: { readonly seen: Scope; readonly scope: Scope },
): Promise<ReadBack> {
  const first = await scopeStandingOf(sp, scope);
  const met = first.missing.length === 0 ? scope : await meetAgain(sp, scope, first.missing);
  const standing = met === scope ? first : await scopeStandingOf(sp, met);
  await setScope(sp, met, { seen, standing });
  const { readBack } = await readBackFolders(
    sp,
    plannedFolders(pairPlaces(met, realmOf(met)), await readIds(sp), standing),
    met.key,
  );
  return readBack;
}

async function meetAgain(sp: SPFI, scope: Scope, missing: readonly ScopeMember[]): Promise<Scope> {
  const people = await sharePointPeople(sp).findByKeys(missing.map(({ personKey }) => personKey));
  const known = new Map(people.map((person) => [person.key, person]));
  const { members } = await withSiteIds(sp, { ...scope, members: missing }, known);
  const found = new Map(members.map((member) => [member.personKey, member]));
  return { ...scope, members: scope.members.map((member) => found.get(member.personKey) ?? member) };
}

/** The pair goes on at another school; a group stays at the school of the first of its people. */
export async function movePair(
  sp: SPFI,
  {
    pairKey,
    superviseeKey,
    schoolKey,
  }: { readonly pairKey: string; readonly superviseeKey: PersonKey; readonly schoolKey: string },
): Promise<void> {
  const seen = await scopeOf(sp, pairKey);
  const [first] = seen.members.filter(({ role }) => role === 'supervisee');
  if (first?.personKey === superviseeKey) await sharePointBelonging(sp).put({ ...seen, schoolKey }, seen);
}

/**
 * Rejects with `notFound` where nobody has confirmed who belongs to it, or where it is kept apart from whoever asks.
 */
export async function scopeOf(sp: SPFI, pairKey: string): Promise<Scope> {
  const scope = await sharePointBelonging(sp).ofScope(pairKey);
  if (scope === undefined) throw new ServiceError('notFound');
  return scope;
}

export async function scopeStandingOf(sp: SPFI, scope: Scope): Promise<ScopeStanding> {
  const [standing] = await readStandings(sp, [scope]);
  if (standing === undefined) throw new ServiceError('unexpected');
  return standing;
}
