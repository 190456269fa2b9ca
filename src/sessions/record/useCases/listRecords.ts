import type { HomePorts, HomeRows } from '../../home/ports';
import type { SessionPorts } from '../../ports';
import type { RecordPorts } from '../../../records/ports';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts } from '../../../ground/ports';
import type { PersonKey } from '../../../ground/rules/Person';
import type { AcademicYear } from '../../../ground/rules/School';
import { academicYearOf, previousYear } from '../../../ground/rules/academicYear';
import { yearOfShard } from '../../../ground/rules/shards';
import { dayInZone } from '../../../ground/rules/days';
import { factOnlyAmong } from '../../../ground/rules/isFactOnly';
import { cameBack, unseenNews } from '../../rules/SessionNews';
import type { Session } from '../../rules/Session';
import { wasHeld } from '../../rules/summary';
import { nowOf } from '../../../ground/steps/clock';
import { otherName } from '../../home/useCases/homeSessions';
import { offerOf } from '../../useCases/offerOf';
import { mySessions } from '../../useCases/mySessions';
import { isUnfinished } from '../../useCases/isUnfinished';
import type { RecordListRow } from '../RecordService';

type ListPorts = Pick<GroundPorts, 'me' | 'now'> &
  Pick<PeoplePorts, 'people'> &
  Pick<RecordPorts, 'seals'> &
  Pick<SessionPorts, 'sessions'> &
  Pick<HomePorts, 'home'>;

/** The academic years my pairs have had folders in, newest first. */
export async function recordYears(
  ports: Pick<GroundPorts, 'me'> & Pick<HomePorts, 'home'>,
): Promise<readonly AcademicYear[]> {
  const pairs = await ports.home.pairYears(ports.me.key);
  return unique(pairs.flatMap(({ shards }) => shards.map(yearOfShard)))
    .sort()
    .reverse();
}

/** My records of one academic year, or of this and the last, newest first, whatever waits for me on top. */
export async function listRecords(ports: ListPorts, only?: AcademicYear): Promise<readonly RecordListRow[]> {
  const today = dayInZone(nowOf(ports), 'UTC');
  const rows = await ports.home.read(ports.me.key, today);
  const year = academicYearOf(today);
  const all = await mySessions(ports, only === undefined ? [year, previousYear(year)] : [only]);
  const mine = all.filter(
    (session) =>
      session.supervisorKey === ports.me.key || session.superviseeKey === ports.me.key || session.superviseeKey === '',
  );
  const factOnly = factOnlyAmong(rows.catalogue.offers);
  const shown = mine.filter(
    (session) =>
      wasHeld(session) ||
      cameBack(session) ||
      (session.supervisorKey === ports.me.key && isUnfinished(session, nowOf(ports)) && !factOnly(session)),
  );
  const names = new Map(
    (
      await ports.people.findByKeys(
        unique(shown.flatMap((session) => [session.supervisorKey, session.superviseeKey, ...membersOf(rows, session)])),
      )
    ).map((person) => [person.key, person.name]),
  );
  const list = await Promise.all(shown.map((session) => rowOf(ports, rows, session, names)));
  return list.sort(
    (a, b) => Number(b.waitsForMe) - Number(a.waitsForMe) || b.session.startsAt.localeCompare(a.session.startsAt),
  );
}

/** Whom a group's session is with; nobody for a pair's, which names its supervisee itself. */
const membersOf = ({ pairYears }: HomeRows, { superviseeKey, pairKey }: Session): readonly PersonKey[] =>
  superviseeKey === '' ? (pairYears.find((pair) => pair.pairKey === pairKey)?.superviseeKeys ?? []) : [];

async function rowOf(
  ports: Pick<GroundPorts, 'me' | 'now'> & Pick<RecordPorts, 'seals'>,
  rows: HomeRows,
  session: Session,
  names: ReadonlyMap<PersonKey, string>,
): Promise<RecordListRow> {
  const iSupervise = session.supervisorKey === ports.me.key;
  const left = await keysToSign(ports, rows, session);
  return {
    session,
    cameBack: cameBack(session),
    news: unseenNews(session, ports.me.key, nowOf(ports))?.what,
    iSupervise,
    offerTitle: offerOf(rows.catalogue, session.offerKey).title,
    withName:
      session.superviseeKey === ''
        ? otherName(rows, session, iSupervise)
        : (names.get(iSupervise ? session.superviseeKey : session.supervisorKey) ?? ''),
    waitsForMe: left.includes(ports.me.key),
    toSign: left.map((key) => ({ isMe: key === ports.me.key, name: names.get(key) ?? '' })),
    until: rows.pairYears.find(({ pairKey }) => pairKey === session.pairKey)?.lastDay,
  };
}

/** Whose signature is still missing: the supervisor's first, whose signature sends it to the others. */
async function keysToSign(
  ports: Pick<GroundPorts, 'me' | 'now'> & Pick<RecordPorts, 'seals'>,
  rows: HomeRows,
  session: Session,
): Promise<readonly PersonKey[]> {
  if (isUnfinished(session, nowOf(ports))) return [session.supervisorKey];
  if (session.status !== 'signing') return [];
  if (session.superviseeKey !== '') return [session.superviseeKey];
  const signed = await signersOf(ports, session);
  return membersOf(rows, session).filter((key) => !signed.has(key));
}

const unique = (keys: readonly string[]): string[] => [...new Set(keys)].filter((key) => key !== '');

/** The register does not say who of a group has signed; the seals do. A signature on an earlier text is none. */
async function signersOf(ports: Pick<RecordPorts, 'seals'>, session: Session): Promise<ReadonlySet<PersonKey>> {
  const items = await ports.seals.ofSession(session.shard, session.pairKey, session.key);
  const text = items
    .filter((item) => item.kind === 'text')
    .sort((a, b) => a.itemId - b.itemId)
    .pop();
  return new Set(
    items.flatMap((item) => (item.kind === 'signature' && item.textHash === text?.hash ? [item.signerKey] : [])),
  );
}
