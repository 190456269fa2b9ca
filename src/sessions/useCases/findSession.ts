import type { HomePorts } from '../home/ports';
import type { SessionPorts } from '../ports';
import type { PeoplePorts } from '../../people/ports';
import type { GroundPorts } from '../../ground/ports';
import { academicYearOf, nextYear, previousYear } from '../../ground/rules/academicYear';
import { shardsOfYears } from '../../ground/rules/shards';
import { codeMeant } from '../../ground/rules/codes';
import type { TrustCatalogue } from '../../ground/rules/Catalogue';
import type { Pair } from '../../people/rules/Pair';
import type { Person, PersonKey } from '../../ground/rules/Person';
import type { Day } from '../../ground/rules/School';
import type { Session } from '../rules/Session';
import { ServiceError } from '../../ground/rules/ServiceError';
import { todayOf } from '../../ground/steps/clock';
import { partiesOfPairs } from '../../people/rules/partiesOfPairs';
import { withParties } from '../rules/withParties';
import { byKey } from './superviseeRow';
import type { SessionRef, SessionTarget } from '../rules/SessionRef';

/** A session with everything that says whose it is. */
export interface FoundSession {
  readonly session: Session;
  /** The register row of the session; of a group, the asking person's own or the first. */
  readonly pair: Pair;
  readonly rows: readonly Pair[];
  /** With the dates of the pair's school. */
  readonly catalogue: TrustCatalogue;
  readonly today: Day;
  readonly supervisor: Person;
  readonly supervisees: readonly Person[];
  readonly myRole: 'supervisor' | 'supervisee' | 'keeper';
}

/**
 * Where the session lies that a link means: one question for a short code, none for any other. Rejects with `notFound`
 * when SharePoint shows the asking person no such code.
 */
export async function meantSession(
  ports: Pick<GroundPorts, 'me' | 'now'> & Pick<SessionPorts, 'sessions'> & Pick<HomePorts, 'home'>,
  target: SessionTarget,
): Promise<SessionRef> {
  if (!('code' in target)) return target;
  const today = todayOf(ports, await ports.home.reference());
  const found = await findByCode(ports, codeMeant(target.code), today);
  if (found === undefined) throw new ServiceError('notFound');
  return { shard: found.shard, pairKey: found.pairKey, sessionKey: found.key };
}

/** Rejects with `notFound` when SharePoint shows the asking person no such session. */
export async function findSession(
  ports: Pick<GroundPorts, 'me' | 'now'> &
    Pick<PeoplePorts, 'pairs' | 'people'> &
    Pick<SessionPorts, 'sessions'> &
    Pick<HomePorts, 'home'>,
  target: SessionTarget,
): Promise<FoundSession> {
  const { shard, pairKey, sessionKey } = await meantSession(ports, target);
  // asked at once, so that they leave as one batch
  const [found, pairs] = await Promise.all([
    ports.sessions.findByKey(shard, pairKey, sessionKey),
    ports.pairs.findByPairKey(pairKey),
    ports.home.reference(),
  ]);
  return aroundSession(ports, found, pairs);
}

/** Everything that says whose a session is, from belonging. */
export async function aroundSession(
  ports: Pick<GroundPorts, 'me' | 'now'> & Pick<PeoplePorts, 'people'> & Pick<HomePorts, 'home'>,
  found: Session | undefined,
  pairs: readonly Pair[],
): Promise<FoundSession> {
  const parties = partiesOfPairs(pairs);
  const session = found && parties && withParties(found, parties);
  if (session === undefined) throw new ServiceError('notFound');
  const rows = rowsOnDay(pairs, session);
  const pair = rows.find((row) => row.superviseeKey === ports.me.key) ?? rows[0];
  if (pair === undefined) throw new ServiceError('notFound');
  const superviseeKeys = session.superviseeKey === '' ? rows.map((row) => row.superviseeKey) : [session.superviseeKey];
  const [catalogue, known] = await Promise.all([
    ports.home.catalogue([pair.schoolKey]),
    ports.people.findByKeys([session.supervisorKey, ...superviseeKeys]),
  ]);
  const people = byKey(known);
  return {
    session,
    pair,
    rows,
    catalogue,
    today: todayOf(ports, catalogue),
    supervisor: people.get(session.supervisorKey) ?? stranger(session.supervisorKey, pair.supervisorName, pair),
    supervisees: superviseeKeys.map(
      (key) =>
        people.get(key) ?? stranger(key, rows.find((row) => row.superviseeKey === key)?.superviseeName ?? '', pair),
    ),
    myRole: roleOf(ports.me.key, session.supervisorKey, superviseeKeys),
  };
}

export function roleOf(
  key: PersonKey,
  supervisorKey: PersonKey,
  superviseeKeys: readonly PersonKey[],
): FoundSession['myRole'] {
  if (key === supervisorKey) return 'supervisor';
  return superviseeKeys.includes(key) ? 'supervisee' : 'keeper';
}

/**
 * Rejects with `forbidden` when somebody who may read the register, but not this pair's words, opens one of its
 * sessions.
 * SharePoint answers them with empty folders, and a room without words would say that nothing was written.
 * `items` is everything of the pair that SharePoint showed.
 */
export async function refuseStrangers(
  ports: Pick<GroundPorts, 'me'> & Pick<HomePorts, 'home'>,
  { myRole }: FoundSession,
  items: readonly unknown[],
): Promise<void> {
  if (myRole === 'keeper' && items.length === 0 && !(await keepsRecords(ports))) throw new ServiceError('forbidden');
}

/** The asking person may open every pair's words: by the groups SharePoint has them in, for a name may be anybody's. */
export async function keepsRecords({ me, home }: Pick<GroundPorts, 'me'> & Pick<HomePorts, 'home'>): Promise<boolean> {
  return me.administers || home.keeps();
}

/**
 * Lists in which a link's code is looked for: of this academic year, the last and the next those in which the person
 * has folders, or as
 * a record keeper sees all. Asking another would be refused, or the list not there yet.
 */
async function findByCode(
  ports: Pick<GroundPorts, 'me'> & Pick<SessionPorts, 'sessions'> & Pick<HomePorts, 'home'>,
  code: string,
  today: Day,
): Promise<Session | undefined> {
  if (code === '') return undefined;
  const year = academicYearOf(today);
  const [own, shown] = await Promise.all([
    ports.home.pairYears(ports.me.key),
    keepsRecords(ports).then((keeps) => (keeps ? ports.sessions.years() : [])),
  ]);
  const all = [...new Set([...own.flatMap(({ shards }) => shards), ...shown])];
  const around = [year, previousYear(year), nextYear(year)].flatMap((one) => shardsOfYears(all, [one]));
  return ports.sessions.findByCode(around, code, own);
}

/** Of a group, the members on the day of the session. */
export function rowsOnDay(rows: readonly Pair[], session: Session): readonly Pair[] {
  if (session.superviseeKey !== '') return rows.filter((row) => row.superviseeKey === session.superviseeKey);
  return rows.filter((row) => row.firstDay <= session.day && (row.lastDay === undefined || session.day <= row.lastDay));
}

/** Somebody who is no longer in the People list keeps their name on what they took part in. */
export function stranger(key: PersonKey, name: string, pair: Pair): Person {
  return {
    key,
    name,
    login: '',
    mail: '',
    jobTitle: '',
    roles: [],
    schoolKey: pair.schoolKey,
    inScope: false,
    status: 'left',
  };
}
