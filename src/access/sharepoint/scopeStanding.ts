import type { SPFI } from '@pnp/sp';
import type { Person } from '../../ground/rules/Person';
import type { Day } from '../../ground/rules/School';
import { ServiceError } from '../../ground/rules/ServiceError';
import { todayOn } from '../../ground/sharepoint/connectSharePoint';
import { sharePointPeople } from '../../people/sharepoint/sharePointPeople';
import type { Scope, ScopeMember } from '../../people/rules/Scope';
import { sharePointSeals } from '../../records/sharepoint/sharePointSeals';
import { realmOf, sealsOf } from '../rules/realm';
import { hasEnded, readersOf, signingUntil } from '../rules/scopeReaders';
import type { ScopeReaders, ReaderFacts } from '../rules/scopeReaders';
import { stillToSign } from '../rules/stillToSign';
import type { PairMember } from './pairPlaces';
import { memberOnSite, readSiteAccounts } from './siteAccounts';
import type { SiteAccounts } from './siteAccounts';
import { trustFacts } from './trustFacts';

/** Who of a scope may open its folders, as accounts of the site. */
export interface ScopeStanding {
  readonly readers: ScopeReaders;
  readonly parties: readonly PairMember[];
  /** Readers whose account the site does not know, or whose id stands for somebody else now. */
  readonly missing: readonly ScopeMember[];
  readonly replaced: readonly ScopeMember[];
}

export function standingIn(scope: Scope, facts: ReaderFacts & { readonly accounts: SiteAccounts }): ScopeStanding {
  const readers = readersOf(scope, facts);
  const found = readers.readers.map((reader) => ({ ...reader, account: memberOnSite(reader.member, facts.accounts) }));
  const whoIs = (state: 'missing' | 'replaced'): readonly ScopeMember[] =>
    found.filter(({ account }) => account.state === state).map(({ member }) => member);
  return {
    readers,
    parties: found.flatMap(({ member, role, since, settles, account }) =>
      account.state === 'here'
        ? [{ id: account.id, key: member.personKey, name: member.name, role, since, settles }]
        : [],
    ),
    missing: whoIs('missing'),
    replaced: whoIs('replaced'),
  };
}

/** Whom a scope's folders belong to is known: nothing of any other scope is changed by guessing. */
export const isDecided = ({ readers, replaced }: ScopeStanding): boolean =>
  readers.unknown.length === 0 && readers.newer.length === 0 && replaced.length === 0;

/**
 * Rejects with `newer`, `notFound` or `conflict` where somebody of the scope is not known, or is not who they were.
 */
export function demandDecided({ readers, replaced, missing }: ScopeStanding): void {
  if (readers.newer.length > 0) throw new ServiceError('newer');
  if (readers.unknown.length > 0) throw new ServiceError('notFound');
  if (replaced.length > 0) throw new ServiceError('conflict');
  if (missing.length > 0) throw new ServiceError('invalid');
}

/** The standing of some scopes, read as a record keeper. `leaving` are taken for people who have left the trust. */
export async function readStandings(
  sp: SPFI,
  scopes: readonly Scope[],
  leaving: ReadonlySet<string> = new Set(),
): Promise<readonly ScopeStanding[]> {
  const keys = [...new Set(scopes.flatMap(({ members }) => members.map(({ personKey }) => personKey)))];
  const [people, accounts, { daysToSign }] = await Promise.all([
    sharePointPeople(sp).findByKeys(keys),
    readSiteAccounts(sp),
    trustFacts(sp),
  ]);
  const today = todayOn(sp);
  const known = new Map(
    people.map(({ key, status }): [string, Pick<Person, 'status'>] => [
      key,
      { status: leaving.has(key) ? 'left' : status },
    ]),
  );
  const standings: ScopeStanding[] = [];
  for (const scope of scopes) {
    const toSign = await whoHasToSign(sp, scope, { today, daysToSign });
    standings.push(standingIn(scope, { people: known, today, daysToSign, toSign, accounts }));
  }
  return standings;
}

/** Nobody while a scope goes on, or once the days for it have passed. */
export async function whoHasToSign(
  sp: SPFI,
  scope: Scope,
  { today, daysToSign }: { readonly today: Day; readonly daysToSign: number },
): Promise<ReadonlySet<string>> {
  if (!hasEnded(scope, today) || today > signingUntil(scope, daysToSign)) return new Set();
  const seals = sharePointSeals(sp, sealsOf[realmOf(scope)]);
  const items = await Promise.all(scope.shards.slice(-2).map((shard) => seals.ofPair(shard, scope.key)));
  return stillToSign(items.flat());
}
