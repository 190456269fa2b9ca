import type { GroundPorts } from '../../../ground/ports';
import { dayInZone, isoDate } from '../../../ground/rules/days';
import type { Outcome } from '../../../ground/rules/Issue';
import type { Person } from '../../../ground/rules/Person';
import type { AcademicYear } from '../../../ground/rules/School';
import { ServiceError } from '../../../ground/rules/ServiceError';
import { yearOfShard } from '../../../ground/rules/shards';
import { nowOf } from '../../../ground/steps/clock';
import type { PeoplePorts } from '../../../people/ports';
import type { Scope } from '../../../people/rules/Scope';
import type { RecordPorts } from '../../../records/ports';
import type { HomePorts } from '../../home/ports';
import type { SessionPorts } from '../../ports';
import type { Session } from '../../rules/Session';
import type { BundleAsk, BundleProgress, BundleView } from '../BundleView';
import { wordsOfSeal, wordsOfWork } from '../rules/bundleRows';
import type { BundleRow } from '../rules/bundleRows';

type Ports = Pick<GroundPorts, 'keys' | 'me' | 'now'> &
  Pick<PeoplePorts, 'belonging' | 'people'> &
  Pick<RecordPorts, 'looks' | 'seals'> &
  Pick<SessionPorts, 'sessions' | 'working'> &
  Pick<HomePorts, 'home'>;

const longestReason = 500;

/**
 * For record keepers, when somebody asks for what is held about them: every pair and group they belong or belonged to,
 * with each of its sessions, working notes and signed texts. Before words of others are read a line is written for each
 * session's people, as for any record that is opened. Stopped anywhere it is begun anew; a line more harms nobody.
 */
export async function gatherBundle(
  ports: Ports,
  { personKey, words }: BundleAsk,
  onProgress: (progress: BundleProgress) => void,
): Promise<Outcome<BundleView>> {
  if (!(await ports.home.keeps())) throw new ServiceError('forbidden');
  const reason = words.trim();
  if (personKey === '') return { ok: false, issues: [{ code: 'required', field: 'person' }] };
  if (reason.length > longestReason)
    return { ok: false, issues: [{ code: 'tooLong', field: 'words', facts: { max: longestReason } }] };
  const [[person], shards, { settings, offers }] = await Promise.all([
    ports.people.findByKeys([personKey]),
    ports.sessions.years(),
    ports.home.reference(),
  ]);
  if (person === undefined) return { ok: false, issues: [{ code: 'notFound', field: 'person' }] };
  const years = [...new Set(shards.map(yearOfShard))];
  const scopes = await ports.belonging.mine(personKey, years);
  const titles = new Map(offers.map(({ key, title }) => [key, title]));
  const gathered: FromScope[] = [];
  for (const scope of scopes) {
    onProgress({ done: gathered.length, total: scopes.length });
    const pair = `${titles.get(scope.offerKey) ?? scope.offerKey}: ${scope.members.map(({ name }) => name).join(', ')}`;
    gathered.push(await fromScope(ports, scope, { person, pair, reason, zone: settings.zone }));
  }
  onProgress({ done: gathered.length, total: scopes.length });
  return {
    ok: true,
    value: {
      personKey,
      name: person.name,
      gatheredAt: nowOf(ports),
      zone: settings.zone,
      rows: gathered.flatMap(({ rows }) => rows),
      scopes: scopes.length,
      looked: gathered.reduce((sum, { looked }) => sum + looked, 0),
      unreadable: gathered.reduce((sum, { unreadable }) => sum + unreadable, 0),
    },
  };
}

interface FromScope extends Pick<BundleView, 'rows' | 'looked' | 'unreadable'> {
  readonly key: string;
}

interface Frame {
  readonly person: Pick<Person, 'key' | 'name'>;
  readonly pair: string;
  readonly reason: string;
  readonly zone: string;
}

async function fromScope(ports: Ports, scope: Scope, frame: Frame): Promise<FromScope> {
  const years = await Promise.all(scope.shards.map((shard) => fromShard(ports, { scope, shard }, frame)));
  const nobody = { byKey: '', byName: '', pair: frame.pair };
  const belonging = scope.members
    .filter(({ personKey }) => personKey === frame.person.key)
    .map(({ role, firstDay, lastDay }): BundleRow => {
      const until = lastDay === undefined ? '' : ` until ${isoDate(lastDay)}`;
      return { ...nobody, place: 'belonging', what: 'scope', at: isoDate(firstDay), words: `${role}${until}` };
    });
  return {
    key: scope.key,
    rows: [...belonging, ...years.flatMap(({ rows }) => rows)],
    looked: years.reduce((sum, { looked }) => sum + looked, 0),
    unreadable: years.reduce((sum, { unreadable }) => sum + unreadable, 0),
  };
}

interface Place {
  readonly scope: Scope;
  readonly shard: AcademicYear;
}

async function fromShard(
  ports: Ports,
  { scope, shard }: Place,
  { pair, reason, zone }: Frame,
): Promise<Omit<FromScope, 'key'>> {
  const sessions = await ports.sessions.ofPair(shard, scope.key);
  const looked = await lookFirst(ports, { scope, shard }, { sessions, reason, zone });
  const [work, seals, looks] = await Promise.all([
    ports.working.ofPair(shard, scope.key),
    ports.seals.ofPair(shard, scope.key),
    ports.looks.ofPair(shard, scope.key),
  ]);
  const rows: readonly BundleRow[] = [
    ...sessions.map((session) => meetingRow(session, pair)),
    ...work.map(
      (item): BundleRow => ({
        ...{ place: 'working', what: item.kind, at: item.createdAt, pair },
        ...{ byKey: item.authorKey ?? '', byName: item.createdBy, words: wordsOfWork(item) },
      }),
    ),
    ...seals.map(
      (item): BundleRow => ({
        ...{ place: 'sealed', what: item.kind, at: item.createdAt, pair },
        ...{ byKey: item.authorKey, byName: item.authorName, words: wordsOfSeal(item) },
      }),
    ),
    ...(looks ?? []).map(
      (look): BundleRow => ({
        ...{ place: 'sealed', what: 'look', at: look.at, pair },
        ...{ byKey: look.byKey, byName: look.byName, words: look.words },
      }),
    ),
  ];
  return { rows, looked, unreadable: [...work, ...seals].filter(({ kind }) => kind === 'unknown').length };
}

const meetingRow = ({ day, status }: Session, pair: string): BundleRow => ({
  ...{ place: 'register', what: 'meeting', at: isoDate(day), byKey: '', byName: '', pair },
  words: status,
});

interface Looking {
  readonly sessions: readonly Session[];
  readonly reason: string;
  readonly zone: string;
}

/** For each session of others, unless the keeper said why today already; of a folder without any, for the pair. */
async function lookFirst(ports: Ports, { scope, shard }: Place, { sessions, reason, zone }: Looking): Promise<number> {
  if (scope.members.some(({ personKey }) => personKey === ports.me.key)) return 0;
  const today = dayInZone(nowOf(ports), zone);
  const before = await ports.looks.ofPair(shard, scope.key);
  // a site whose Set-up has still to make the list keeps no looks
  if (before === undefined) return 0;
  const said = new Set(
    before
      .filter(({ byKey, at }) => byKey === ports.me.key && dayInZone(at, zone) === today)
      .map((one) => one.sessionKey),
  );
  const keys = sessions.length === 0 ? [''] : sessions.map(({ key }) => key);
  const open = keys.filter((key) => !said.has(key));
  const place = { shard, pairKey: scope.key, day: today };
  for (const sessionKey of open)
    await ports.looks.add(place, { key: ports.keys.newKey(), sessionKey, reason: 'asked', words: reason });
  return open.length;
}
