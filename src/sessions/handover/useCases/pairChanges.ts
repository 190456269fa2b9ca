import type { PeoplePorts } from '../../../people/ports';
import type { AccessPorts, RoomForPair } from '../../../access/ports';
import type { ScopeChange } from '../../../access/rules/AccessAsk';
import { later } from '../../../ground/later';
import { addDays } from '../../../ground/rules/days';
import type { Person } from '../../../ground/rules/Person';
import type { AcademicYear, Day } from '../../../ground/rules/School';
import { allScopes } from '../../../people/useCases/allScopes';
import { endedScope } from '../../../people/rules/endedScope';
import type { Scope, ScopeMember } from '../../../people/rules/Scope';
import type { PairDraft } from '../../../access/AccessService';
import type { TrustCatalogue } from '../../../ground/rules/Catalogue';
import type { Issue } from '../../../ground/rules/Issue';
import type { AgainstTable } from '../rules/againstTable';
import { againstTable, isAgainst, reasonIssues, supervisedIn } from '../rules/againstTable';
import { newScope, successorOf } from '../rules/newScope';
import type { AffectedPair } from './affectedPairs';
import { endsWhole } from './affectedPairs';

/** A pair or group that ends, and what goes on in its place. */
export interface PairChange {
  readonly pair: AffectedPair;
  readonly seen: Scope;
  /** As it is once it has ended. */
  readonly ended: Scope;
  /** With another supervisor, or without who left the group; undefined where nothing goes on. */
  readonly goesOn: { readonly change: ScopeChange; readonly people: readonly Person[] } | undefined;
}

export interface PairChanges {
  readonly changes: readonly PairChange[];
  /** Keys of affected pairs whose belonging nobody has confirmed. */
  readonly undecided: readonly string[];
  /** A reason that the trust's table asks for and that is not said. */
  readonly unsaid: readonly Issue[];
}

/** When it changes, and why somebody goes on whom the trust's table does not name. */
export interface ChangeFrame extends Pick<PairDraft, 'unusual' | 'until'> {
  readonly day: Day;
  readonly year: AcademicYear;
  readonly catalogue: Pick<TrustCatalogue, 'roles' | 'offers'>;
}

/**
 * What a change makes of belonging. A group whose people change ends with the day, and a new one goes on: what was signed
 * stays with those who belonged, and whoever comes later reads nothing of it.
 */
export async function pairChanges(
  ports: Pick<PeoplePorts, 'belonging' | 'people'> & Pick<AccessPorts, 'scopes'>,
  affected: readonly AffectedPair[],
  frame: ChangeFrame,
): Promise<PairChanges> {
  if (affected.length === 0) return { changes: [], undecided: [], unsaid: [] };
  const { day, year, catalogue } = frame;
  const scopes = await allScopes(ports);
  // asked only where something goes on
  const roomForNew = later(() => ports.scopes.roomForPair(year));
  const changes: PairChange[] = [];
  const undecided: string[] = [];
  const unsaid: Issue[] = [];
  for (const pair of affected) {
    const seen = scopes.find(({ key }) => key === pair.pairKey);
    if (seen === undefined) {
      undecided.push(pair.pairKey);
      continue;
    }
    const going = await whoGoesOn(ports, pair, seen);
    const ended = endedScope(seen, day);
    if (going === undefined) {
      changes.push({ pair, seen, ended, goesOn: undefined });
      continue;
    }
    // a group that goes on without somebody keeps its supervisor, and why
    const against = pair.toKey === '' ? noneAgainst : againstOf(catalogue, scopes, { seen, going });
    const change = opening(scopes, seen, going, {
      day,
      room: await roomForNew(),
      kept: keptOf(pair, seen, against, frame),
    });
    unsaid.push(...reasonIssues(against, change.scope.unusual ?? frame.unusual));
    changes.push({ pair, seen, ended, goesOn: { people: going, change } });
  }
  return { changes, undecided, unsaid: unsaid.slice(0, 1) };
}

const noneAgainst: AgainstTable = { unusual: [], haveOne: [] };

/** Why what goes on stands outside the table, where it does. */
function keptOf({ toKey }: AffectedPair, seen: Scope, against: AgainstTable, frame: ChangeFrame): Kept {
  if (toKey === '') return { unusual: seen.unusual, until: seen.until };
  return isAgainst(against) ? { unusual: frame.unusual, until: frame.until } : {};
}

/** Of a pair that goes on with another supervisor. */
function againstOf(
  catalogue: ChangeFrame['catalogue'],
  scopes: readonly Scope[],
  { seen, going }: { readonly seen: Scope; readonly going: readonly Person[] },
): AgainstTable {
  const [supervisor, ...supervisees] = going;
  const begun = supervisor && successorOf(scopes, seen, supervisor.key);
  return againstTable(catalogue, {
    offer: catalogue.offers.find(({ key }) => key === seen.offerKey),
    supervisor,
    supervisees,
    others: supervisedIn(scopes, [seen.key, begun?.key ?? '']),
  });
}

type Kept = Pick<Scope, 'unusual' | 'until'>;

/** Supervisor first; nobody where the pair only ends. */
async function whoGoesOn(
  ports: Pick<PeoplePorts, 'people'>,
  pair: AffectedPair,
  seen: Scope,
): Promise<readonly Person[] | undefined> {
  if (pair.toKey === '' && endsWhole(pair)) return undefined;
  const leaves = pair.toKey === '' ? new Set(pair.ending.map(({ superviseeKey }) => superviseeKey)) : new Set<string>();
  const supervisorKey = pair.toKey === '' ? keyOf(seen, 'supervisor') : pair.toKey;
  const superviseeKeys = pair.rows.map(({ superviseeKey }) => superviseeKey).filter((key) => !leaves.has(key));
  const known = await ports.people.findByKeys([supervisorKey, ...superviseeKeys]);
  const active = (key: string): readonly Person[] => known.filter((one) => one.key === key && one.status === 'active');
  return [...active(supervisorKey), ...superviseeKeys.flatMap(active)];
}

function opening(
  scopes: readonly Scope[],
  seen: Scope,
  [supervisor, ...supervisees]: readonly Person[],
  { day, room, kept }: { readonly day: Day; readonly room: RoomForPair | undefined; readonly kept: Kept },
): ScopeChange {
  const begun = supervisor && successorOf(scopes, seen, supervisor.key);
  if (begun !== undefined) return { seen: begun, scope: begun };
  const { offerKey, cadence } = seen;
  const scope = newScope({
    supervisor: supervisor ?? { key: '', name: '' },
    supervisees,
    offerKey,
    cadence,
    firstDay: addDays(day, 1),
    // without a list that has room it is refused when it is carried out
    shards: room?.shards ?? [],
    register: room?.register,
    before: seen.key,
    ...kept,
  });
  return { seen: undefined, scope: { ...scope, kind: seen.kind, schoolKey: seen.schoolKey } };
}

const keyOf = ({ members }: Scope, role: ScopeMember['role']): string =>
  members.find((member) => member.role === role && member.lastDay === undefined)?.personKey ?? '';
