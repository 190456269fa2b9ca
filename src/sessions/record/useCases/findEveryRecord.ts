import type { GroundPorts } from '../../../ground/ports';
import { academicYearOf } from '../../../ground/rules/academicYear';
import { dayInZone } from '../../../ground/rules/days';
import { matchesName } from '../../../ground/rules/names';
import type { AcademicYear } from '../../../ground/rules/School';
import { ServiceError } from '../../../ground/rules/ServiceError';
import { shardsOfYears, yearOfShard } from '../../../ground/rules/shards';
import { nowOf } from '../../../ground/steps/clock';
import type { PeoplePorts } from '../../../people/ports';
import type { Pair } from '../../../people/rules/Pair';
import type { RecordPorts } from '../../../records/ports';
import type { HomePorts } from '../../home/ports';
import type { SessionPorts } from '../../ports';
import type { Session } from '../../rules/Session';
import { daysLate } from '../../rules/lateSigning';
import { wasHeld } from '../../rules/summary';
import { keepsRecords, rowsOnDay } from '../../useCases/findSession';
import { isUnfinished } from '../../useCases/isUnfinished';
import { offerOf } from '../../useCases/offerOf';
import type { EveryRecordQuestion, EveryRecordRow, EveryRecords } from '../EveryRecords';

type Ports = Pick<GroundPorts, 'me' | 'now'> &
  Pick<PeoplePorts, 'people' | 'belonging' | 'pairs'> &
  Pick<RecordPorts, 'looks'> &
  Pick<SessionPorts, 'sessions'> &
  Pick<HomePorts, 'home'>;

/** More people of one name than this: the name says too little. */
const mostPeople = 8;
/** As many as a page of the list shows. */
const page = 12;
/** Pages of the register that one press looks through. */
const mostPages = 5;

/**
 * For record keepers: records over all pairs, by what the register says of them. No word of a record is read. Of a
 * person by the folders of their pairs; of everybody by pages of the register, newest first.
 */
export async function findEveryRecord(ports: Ports, asked: EveryRecordQuestion): Promise<EveryRecords> {
  if (!(await keepsRecords(ports))) throw new ServiceError('forbidden');
  const all = await ports.sessions.years();
  const years = [...new Set(all.map(yearOfShard))].sort().reverse();
  const year = asked.year ?? academicYearOf(dayInZone(nowOf(ports), 'UTC'));
  const shards = shardsOfYears(all, [year]);
  const fits = (session: Session): boolean =>
    fitsState(ports, asked, session) && (asked.offerKey === '' || session.offerKey === asked.offerKey);
  const person = asked.person.trim();
  if (person === '') {
    const found = await fromRegister(ports, { shards, from: asked.from, fits });
    return {
      years,
      year,
      rows: await everyRowOf(ports, [...found.sessions].sort(newestFirst)),
      more: found.more,
      people: [],
    };
  }
  const people = (await ports.people.atSchools([])).filter(({ name }) => matchesName(name, person));
  const names = people.map(({ name }) => name);
  if (people.length > mostPeople) return { years, year, rows: [], people: names, tooMany: true };
  const scopes = (await Promise.all(people.map(({ key }) => ports.belonging.mine(key, [year])))).flat();
  const folders = [...new Set(scopes.map(({ key }) => key))].flatMap((pairKey) =>
    shards.map((shard) => ({ shard, pairKey })),
  );
  const sessions = folders.length === 0 ? [] : await ports.sessions.ofPairs(folders);
  return { years, year, rows: await everyRowOf(ports, sessions.filter(fits).sort(newestFirst)), people: names };
}

const newestFirst = (a: Session, b: Session): number => b.startsAt.localeCompare(a.startsAt);

function fitsState(ports: Pick<GroundPorts, 'now'>, { signed }: EveryRecordQuestion, session: Session): boolean {
  const unsigned = session.status === 'signing' || isUnfinished(session, nowOf(ports));
  if (signed === 'any') return wasHeld(session) || unsigned;
  return signed === 'unsigned' ? unsigned : session.status === 'sealed';
}

interface RegisterPages {
  readonly shards: readonly AcademicYear[];
  readonly from: EveryRecords['more'];
  readonly fits: (session: Session) => boolean;
}

/** Until a page of them is found, or so many of the register's were looked through that somebody should say to go on. */
async function fromRegister(
  ports: Pick<SessionPorts, 'sessions'>,
  { shards, from, fits }: RegisterPages,
): Promise<{ readonly sessions: readonly Session[]; readonly more: EveryRecords['more'] }> {
  const found: Session[] = [];
  let at = from ?? firstOf(shards);
  for (let read = 0; at !== undefined && read < mostPages && found.length < page; read += 1) {
    const { sessions, last } = await ports.sessions.newest(at.shard, at.before);
    found.push(...sessions.filter(fits));
    at = last === undefined ? firstOf(shards.slice(shards.indexOf(at.shard) + 1)) : { shard: at.shard, before: last };
  }
  return { sessions: found, more: at };
}

const firstOf = ([shard]: readonly AcademicYear[]): EveryRecords['more'] =>
  shard === undefined ? undefined : { shard, before: undefined };

/** As lists of record keepers show them, in the order given. */
export async function everyRowOf(ports: Ports, sessions: readonly Session[]): Promise<readonly EveryRecordRow[]> {
  if (sessions.length === 0) return [];
  const keys = [...new Set(sessions.map(({ pairKey }) => pairKey))];
  const folders = new Map(sessions.map(({ shard, pairKey }) => [`${shard} ${pairKey}`, { shard, pairKey }]));
  const [catalogue, pairs, looks] = await Promise.all([
    ports.home.reference(),
    ports.pairs.ofKeys(keys),
    ports.looks.ofPairs([...folders.values()]),
  ]);
  return sessions.map((session) => {
    const ofPair = pairs.filter(({ pairKey }) => pairKey === session.pairKey);
    const rows = rowsOnDay(ofPair, session);
    const left = toSign(ports, session, rows);
    const today = dayInZone(nowOf(ports), catalogue.settings.zone);
    return {
      session,
      offerTitle: offerOf(catalogue, session.offerKey).title,
      supervisor: ofPair[0]?.supervisorName ?? '',
      supervised: rows.map(({ superviseeName }) => superviseeName),
      daysLate:
        left.kind === 'nobody' ? 0 : daysLate(session.day, { days: catalogue.settings.closeWithoutDays, today }),
      toSign: left,
      looks: looks.filter(({ sessionKey }) => sessionKey === session.key),
    };
  });
}

/** As far as the register says: of a group it does not say who has signed. */
function toSign(ports: Pick<GroundPorts, 'now'>, session: Session, rows: readonly Pair[]): EveryRecordRow['toSign'] {
  if (isUnfinished(session, nowOf(ports))) return { kind: 'supervisor' };
  if (session.status !== 'signing') return { kind: 'nobody' };
  const [only, another] = rows;
  return only === undefined || another !== undefined
    ? { kind: 'group' }
    : { kind: 'person', name: only.superviseeName };
}
