import type { HomePorts, HomeRows } from '../../home/ports';
import type { SessionPorts } from '../../ports';
import type { RecordPorts } from '../../../records/ports';
import type { RecordLook } from '../../../records/rules/RecordLook';
import type { SealItem } from '../../../records/rules/SealedRecord';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts } from '../../../ground/ports';
import type { PersonKey } from '../../../ground/rules/Person';
import type { Reference } from '../../../ground/rules/Catalogue';
import type { AcademicYear } from '../../../ground/rules/School';
import { academicYearOf, previousYear } from '../../../ground/rules/academicYear';
import { yearOfShard } from '../../../ground/rules/shards';
import { dayInZone } from '../../../ground/rules/days';
import { factOnlyAmong } from '../../../ground/rules/isFactOnly';
import { daysLate } from '../../rules/lateSigning';
import { cameBack, unseenNews } from '../../rules/SessionNews';
import type { Session } from '../../rules/Session';
import { wasHeld } from '../../rules/summary';
import { nowOf } from '../../../ground/steps/clock';
import { offerOf } from '../../useCases/offerOf';
import { mySessions } from '../../useCases/mySessions';
import { isUnfinished } from '../../useCases/isUnfinished';
import type { RecordListRow } from '../RecordService';

type ListPorts = Pick<GroundPorts, 'me' | 'now'> &
  Pick<PeoplePorts, 'people'> &
  Pick<RecordPorts, 'seals' | 'looks'> &
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

/**
 * My records of one academic year, or of this and the last, newest first, whatever waits for me on top. One batch for the
 * sessions, and one for names and for who of a group has signed.
 */
export async function listRecords(ports: ListPorts, only?: AcademicYear): Promise<readonly RecordListRow[]> {
  const year = academicYearOf(dayInZone(nowOf(ports), 'UTC'));
  const [catalogue, pairYears, all] = await Promise.all([
    ports.home.reference(),
    ports.home.pairYears(ports.me.key),
    mySessions(ports, only === undefined ? [year, previousYear(year)] : [only]),
  ]);
  const rows: Known = { catalogue, pairYears };
  const mine = all.filter(
    (session) =>
      session.supervisorKey === ports.me.key || session.superviseeKey === ports.me.key || session.superviseeKey === '',
  );
  const factOnly = factOnlyAmong(catalogue.offers);
  const shown = mine.filter(
    (session) =>
      wasHeld(session) ||
      cameBack(session) ||
      (session.supervisorKey === ports.me.key && isUnfinished(session, nowOf(ports)) && !factOnly(session)),
  );
  const keys = unique(
    shown.flatMap((session) => [session.supervisorKey, session.superviseeKey, ...membersOf(rows, session)]),
  );
  const folders = new Map(shown.map(({ shard, pairKey }) => [`${shard} ${pairKey}`, { shard, pairKey }]));
  const [people, looks, items] = await Promise.all([
    ports.people.findByKeys(keys),
    ports.looks.ofPairs([...folders.values()]),
    ports.seals.ofSessions(shown.filter((session) => session.status === 'signing' && session.superviseeKey === '')),
  ]);
  const known = { ...rows, names: new Map(people.map((person) => [person.key, person.name])), items, looks };
  const list = shown.map((session) => rowOf(ports, known, session));
  return list.sort(
    (a, b) => Number(b.waitsForMe) - Number(a.waitsForMe) || b.session.startsAt.localeCompare(a.session.startsAt),
  );
}

/** What is known of the person's pairs before their sessions are read. */
interface Known extends Pick<HomeRows, 'pairYears'> {
  readonly catalogue: Reference;
}

interface KnownOfSessions extends Known {
  readonly names: ReadonlyMap<PersonKey, string>;
  /** Seals of the groups' sessions that are being signed. */
  readonly items: readonly SealItem[];
  readonly looks: readonly RecordLook[];
}

/** Whom a group's session is with; nobody for a pair's, which names its supervisee itself. */
const membersOf = ({ pairYears }: Known, { superviseeKey, pairKey }: Session): readonly PersonKey[] =>
  superviseeKey === '' ? (pairYears.find((pair) => pair.pairKey === pairKey)?.superviseeKeys ?? []) : [];

function rowOf(ports: Pick<GroundPorts, 'me' | 'now'>, known: KnownOfSessions, session: Session): RecordListRow {
  const { catalogue, pairYears, names } = known;
  const iSupervise = session.supervisorKey === ports.me.key;
  const left = keysToSign(ports, known, session);
  const offerTitle = offerOf(catalogue, session.offerKey).title;
  return {
    session,
    cameBack: cameBack(session),
    look: known.looks.filter(({ sessionKey }) => sessionKey === session.key).pop(),
    news: unseenNews(session, ports.me.key, nowOf(ports))?.what,
    iSupervise,
    offerTitle,
    withName:
      session.superviseeKey === ''
        ? offerTitle
        : (names.get(iSupervise ? session.superviseeKey : session.supervisorKey) ?? ''),
    waitsForMe: left.includes(ports.me.key),
    daysLate:
      left.length === 0
        ? 0
        : daysLate(session.day, {
            days: catalogue.settings.closeWithoutDays,
            today: dayInZone(nowOf(ports), catalogue.settings.zone),
          }),
    toSign: left.map((key) => ({ isMe: key === ports.me.key, name: names.get(key) ?? '' })),
    until: pairYears.find(({ pairKey }) => pairKey === session.pairKey)?.lastDay,
  };
}

/** Whose signature is still missing: the supervisor's first, whose signature sends it to the others. */
function keysToSign(ports: Pick<GroundPorts, 'now'>, known: KnownOfSessions, session: Session): readonly PersonKey[] {
  if (isUnfinished(session, nowOf(ports))) return [session.supervisorKey];
  if (session.status !== 'signing') return [];
  if (session.superviseeKey !== '') return [session.superviseeKey];
  const signed = signersOf(known.items, session);
  return membersOf(known, session).filter((key) => !signed.has(key));
}

const unique = (keys: readonly string[]): string[] => [...new Set(keys)].filter((key) => key !== '');

/** The register does not say who of a group has signed; the seals do. A signature on an earlier text is none. */
function signersOf(all: readonly SealItem[], session: Session): ReadonlySet<PersonKey> {
  const items = all.filter(({ sessionKey }) => sessionKey === session.key);
  const text = items
    .filter((item) => item.kind === 'text')
    .sort((a, b) => a.itemId - b.itemId)
    .pop();
  return new Set(
    items.flatMap((item) => (item.kind === 'signature' && item.textHash === text?.hash ? [item.signerKey] : [])),
  );
}
