import type { HomePorts, HomeRows } from '../../home/ports';
import type { SessionPorts } from '../../ports';
import type { RecordPorts } from '../../../records/ports';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts } from '../../../ground/ports';
import { academicYearOf, previousYear } from '../../../ground/rules/academicYear';
import { shardOfYear } from '../../../ground/rules/shards';
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

/** My records of this academic year and the last, newest first, whatever waits for me on top. */
export async function listRecords(
  ports: Pick<GroundPorts, 'me' | 'now'> &
    Pick<PeoplePorts, 'people'> &
    Pick<RecordPorts, 'seals'> &
    Pick<SessionPorts, 'sessions'> &
    Pick<HomePorts, 'home'>,
): Promise<readonly RecordListRow[]> {
  const today = dayInZone(nowOf(ports), 'UTC');
  const rows = await ports.home.read(ports.me.key, today);
  const year = academicYearOf(today);
  const years = [year, previousYear(year)].filter((one) =>
    rows.pairYears.some(({ shards }) => shardOfYear(shards, one) !== undefined),
  );
  const all = await mySessions(ports, years);
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
        unique(shown.flatMap(({ supervisorKey, superviseeKey }) => [supervisorKey, superviseeKey])),
      )
    ).map((person) => [person.key, person.name]),
  );
  const list = await Promise.all(shown.map((session) => rowOf(ports, rows, session, names)));
  return list.sort(
    (a, b) => Number(b.waitsForMe) - Number(a.waitsForMe) || b.session.startsAt.localeCompare(a.session.startsAt),
  );
}

async function rowOf(
  ports: Pick<GroundPorts, 'me' | 'now'> & Pick<RecordPorts, 'seals'>,
  rows: HomeRows,
  session: Session,
  names: ReadonlyMap<string, string>,
): Promise<RecordListRow> {
  const iSupervise = session.supervisorKey === ports.me.key;
  const sent = session.status === 'signing' && !iSupervise;
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
    waitsForMe: iSupervise
      ? isUnfinished(session, nowOf(ports))
      : sent && (session.superviseeKey !== '' || !(await hasSigned(ports, session))),
  };
}

const unique = (keys: readonly string[]): readonly string[] => [...new Set(keys)].filter((key) => key !== '');

/** The register does not say who of a group has signed; the seals do. A signature on an earlier text is none. */
async function hasSigned(
  ports: Pick<GroundPorts, 'me'> & Pick<RecordPorts, 'seals'>,
  session: Session,
): Promise<boolean> {
  const items = await ports.seals.ofSession(session.shard, session.pairKey, session.key);
  const text = items
    .filter((item) => item.kind === 'text')
    .sort((a, b) => a.itemId - b.itemId)
    .pop();
  return items.some(
    (item) => item.kind === 'signature' && item.signerKey === ports.me.key && item.textHash === text?.hash,
  );
}
