import { academicYearOf, previousYear } from '../../domain/academicYear';
import { dayInZone } from '../../domain/days';
import type { Pair } from '../../domain/Pair';
import type { Session } from '../../domain/Session';
import { wasHeld } from '../../domain/summary';
import type { RecordListRow } from '../HubServices';
import type { HomeRows, Ports } from '../ports';
import { nowOf } from './clock';
import { otherName } from './homeSessions';
import { offerOf } from './offerOf';
import { isUnfinished } from './withUnfinished';

/** My records of this academic year and the last, newest first, whatever waits for me on top. */
export async function listRecords(ports: Ports): Promise<readonly RecordListRow[]> {
  const today = dayInZone(nowOf(ports), 'UTC');
  const rows = await ports.home.read(ports.me.key, today);
  const year = academicYearOf(today);
  const pairs = [...new Map([...rows.supervisedIn, ...rows.supervises].map((pair) => [pair.pairKey, pair])).values()];
  const sessions = await Promise.all(pairs.map((pair) => sessionsOf(ports, pair, [year, previousYear(year)])));
  const mine = sessions.flat().filter((session) => session.supervisorKey === ports.me.key || session.superviseeKey === ports.me.key || session.superviseeKey === '');
  const shown = mine.filter((session) => wasHeld(session) || (session.supervisorKey === ports.me.key && isUnfinished(session, nowOf(ports))));
  const list = await Promise.all(shown.map((session) => rowOf(ports, rows, session)));
  return list.sort((a, b) => Number(b.waitsForMe) - Number(a.waitsForMe) || b.session.startsAt.localeCompare(a.session.startsAt));
}

async function sessionsOf(ports: Ports, pair: Pair, years: readonly string[]): Promise<readonly Session[]> {
  return (await Promise.all(years.filter((year) => pair.shards.includes(year)).map((year) => ports.sessions.ofPair(year, pair.pairKey)))).flat();
}

async function rowOf(ports: Ports, rows: HomeRows, session: Session): Promise<RecordListRow> {
  const iSupervise = session.supervisorKey === ports.me.key;
  const sent = session.status === 'signing' && !iSupervise;
  return {
    session, iSupervise,
    offerTitle: offerOf(rows.catalogue, session.offerKey).title,
    withName: otherName(rows, session, iSupervise),
    waitsForMe: iSupervise ? isUnfinished(session, nowOf(ports)) : sent && (session.superviseeKey !== '' || !await hasSigned(ports, session)),
  };
}

/** The register does not say who of a group has signed; the seals do. */
async function hasSigned(ports: Ports, session: Session): Promise<boolean> {
  const items = await ports.seals.ofSession(session.shard, session.pairKey, session.key);
  return items.some((item) => item.kind === 'signature' && item.signerKey === ports.me.key);
}
