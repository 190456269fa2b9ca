import { composePicture } from '../../app/composePicture';
import type { PictureService } from '../../picture/PictureService';
import { createSupervisees } from '../../places/people/createSupervisees';
import type { SuperviseeService } from '../../places/people/SuperviseeService';
import { createHash } from 'node:crypto';
import type { SPFI } from '@pnp/sp';
import { dayInZone } from '../../ground/rules/days';
import type { DailyAdapters } from '../../app/composeAdapters';
import type { BookingService } from '../../sessions/booking/BookingService';
import { createBooking } from '../../sessions/booking/createBooking';
import { sharePointOwnLate } from '../../sessions/help/sharepoint/sharePointOwnLate';
import { sharePointOwnPlan } from '../../sessions/help/sharepoint/sharePointOwnPlan';
import { createHelp } from '../../sessions/help/createHelp';
import type { HelpService } from '../../sessions/help/HelpService';
import type { HomeService } from '../../sessions/home/HomeService';
import { composeDuty } from '../../app/composeDuty';
import { createLogs } from '../../logs/createLogs';
import type { DutyService } from '../../sessions/duty/DutyService';
import type { LogService } from '../../logs/LogService';
import { sharePointAgencies } from '../../logs/sharepoint/sharePointAgencies';
import { sharePointLogs } from '../../logs/sharepoint/sharePointLogs';
import { createOutlook } from '../../sessions/outlook/createOutlook';
import type { OutlookService } from '../../sessions/outlook/OutlookService';
import { createPapers } from '../../sessions/papers/createPapers';
import type { PaperService } from '../../sessions/papers/PaperService';
import { createRecords } from '../../sessions/record/createRecords';
import type { RecordService } from '../../sessions/record/RecordService';
import { createRoom } from '../../sessions/room/createRoom';
import type { RoomService } from '../../sessions/room/RoomService';
import type { NeedSources } from '../../sessions/home/NeedSource';
import { homeMark } from '../../sessions/home/sharepoint/homeMark';
import { openHome } from '../../sessions/home/useCases/openHome';
import { writesUnderWay } from '../../ground/steps/writesUnderWay';
import { connectGraph } from '../../ground/graph/connectGraph';
import { graphCalendar } from '../../sessions/outlook/graph/graphCalendar';
import { graphDirectory } from '../../people/graph/graphDirectory';
import { connectSharePoint } from '../../ground/sharepoint/connectSharePoint';
import { homeMemory } from '../../sessions/home/sharepoint/homeMemory';
import { homeReader } from '../../sessions/home/sharepoint/homeReader';
import { sharePointBelonging } from '../../people/sharepoint/sharePointBelonging';
import { sharePointClauses } from '../../people/sharepoint/sharePointClauses';
import { sharePointPairs } from '../../people/sharepoint/sharePointPairs';
import { sharePointPeople } from '../../people/sharepoint/sharePointPeople';
import { sharePointKeys } from '../../ground/drafts/sharePointKeys';
import { later } from '../../ground/later';
import { sharePointReceipts } from '../../records/sharepoint/sharePointReceipts';
import { openShard } from '../../access/sharepoint/changePair';
import { sharePointLooks } from '../../records/sharepoint/sharePointLooks';
import { sharePointOwnPreparation } from '../../sessions/room/sharepoint/sharePointOwnPreparation';
import { sharePointSeenLooks } from '../../sessions/record/sharepoint/sharePointSeenLooks';
import { sharePointSeals } from '../../records/sharepoint/sharePointSeals';
import { sharePointSessions } from '../../sessions/sharepoint/sharePointSessions';
import { sharePointWorking, workReader } from '../../sessions/sharepoint/sharePointWorking';
import { documents } from '../../sessions/outlook/documents';
import type { Tenant } from '../tenant/createTenant';
import { demoPerson } from './demoPeople';
import { seededKeys } from './seededKeys';
import type { Links, SignedIn } from '../../ground/ports';

export const zone = 'Europe/London';

/** One person at work: the product's use cases and, for what no view does yet, their ports. */
export interface Actor {
  readonly hub: HomeService &
    BookingService &
    OutlookService &
    RoomService &
    RecordService &
    PaperService &
    HelpService &
    DutyService &
    LogService &
    SuperviseeService &
    PictureService;
  readonly ports: DailyAdapters;
  readonly sp: SPFI;
}

/** The demo trust while it is made: people who act through the product's own code on a tenant whose clock we move. */
export interface DemoTrust {
  readonly tenant: Tenant;
  as(alias: string): Promise<Actor>;
  moveClock(to: string): Promise<void>;
  /** A request to Graph as this person, for what they do in Outlook itself. Throws unless it succeeds. */
  graph(alias: string, method: string, path: string, body?: unknown): Promise<unknown>;
}

/** Of each person their own, and the same on every machine. */
const seededSecret = (alias: string): string => createHash('sha256').update(`key of ${alias}`).digest('base64');

/** @param needs what is looked for on Home; nothing where nobody reads it. */
export function openDemoTrust(tenant: Tenant, needs: NeedSources = {}): DemoTrust {
  const { origin } = tenant.context;
  const webUrl = `${origin}/sites/trust`;
  const actors = new Map<string, Promise<Actor>>();
  const tokens = new Map<string, Promise<string>>();
  const keys = seededKeys('demo trust');
  // The reference data does not change once it is entered: read once, however far the clock is moved.
  const memory = homeMemory(webUrl, () => new Date(0), undefined);
  const send = (url: string, init?: RequestInit): Promise<Response> => tenant.handle(new Request(url, init));

  async function askToken(alias: string): Promise<string> {
    const response = await send(`${origin}/_tenant/token`, { method: 'POST', body: JSON.stringify({ user: alias }) });
    const answer = (await response.json()) as { readonly access_token?: string };
    if (answer.access_token === undefined) throw new Error(`The tenant gave no token for ${alias}`);
    return answer.access_token;
  }
  function tokenOf(alias: string): Promise<string> {
    const token = tokens.get(alias) ?? askToken(alias);
    tokens.set(alias, token);
    return token;
  }
  async function act(alias: string): Promise<Actor> {
    const token = await tokenOf(alias);
    const sp = connectSharePoint({
      webUrl,
      bearer: token,
      fetch: send,
      // the tenant answers alike at once: nothing to wait for between two readings
      wait: async () => undefined,
      clock: () => tenant.now(),
    });
    const graph = connectGraph({ getToken: () => Promise.resolve(token), fetch: send });
    const ports: DailyAdapters = {
      me: signedIn(alias),
      home: homeReader(sp, memory, () => dayInZone(tenant.now(), zone), needs),
      clauses: sharePointClauses(sp),
      people: sharePointPeople(sp),
      belonging: sharePointBelonging(sp),
      pairs: sharePointPairs(sp),
      sessions: sharePointSessions(sp),
      working: sharePointWorking(sp, workReader(sp)),
      ownPlan: sharePointOwnPlan(sp, signedIn(alias)),
      ownLate: sharePointOwnLate(sp, signedIn(alias)),
      ownPreparation: sharePointOwnPreparation(sp, signedIn(alias)),
      seenLooks: sharePointSeenLooks(sp, signedIn(alias)),
      seals: sharePointSeals(sp),
      looks: sharePointLooks(sp, async ({ shard, pairKey }) => {
        await openShard(sp, { pairKey, year: shard });
      }),
      receipts: sharePointReceipts(sp, {
        me: signedIn(alias),
        secret: later(sharePointKeys(sp, signedIn(alias), () => seededSecret(alias))),
        newKey: () => keys.newKey(),
      }),
      outlook: graphCalendar(graph),
      directory: graphDirectory(graph),
      keys,
      links: linksTo(webUrl),
      words: documents,
      now: () => tenant.now(),
      sha256: async (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
    };
    const writes = writesUnderWay();
    const hub = {
      openHome: () => openHome({ ...ports, needs }),
      markOfHome: (years: readonly string[]) => homeMark(sp, years),
      ...createBooking(ports, writes),
      ...createOutlook(ports, writes),
      ...createRoom(ports, writes),
      ...createRecords(ports, writes),
      ...createPapers(ports, writes),
      ...createHelp(ports, writes),
      ...composeDuty(sp, ports),
      ...createLogs({
        ...ports,
        agencies: sharePointAgencies(sp),
        logs: sharePointLogs(sp, { me: ports.me, read: workReader(sp), working: ports.working }),
      }),
      ...createSupervisees(ports),
      ...composePicture(ports, sp, () => memory.forgetCatalogue()),
    };
    return { hub, ports, sp };
  }
  return {
    tenant,
    as(alias) {
      const actor = actors.get(alias) ?? act(alias);
      actors.set(alias, actor);
      return actor;
    },
    async moveClock(to) {
      const response = await send(`${origin}/_tenant/clock`, { method: 'POST', body: JSON.stringify({ now: to }) });
      if (!response.ok) throw new Error(`The tenant refused the time ${to}`);
    },
    async graph(alias, method, path, body) {
      const init = {
        method,
        headers: {
          Authorization: `Bearer ${await tokenOf(alias)}`,
          'Content-Type': 'application/json',
          Prefer: 'outlook.timezone="UTC"',
        },
      };
      const response = await send(
        `https://graph.microsoft.com/v1.0${path}`,
        body === undefined ? init : { ...init, body: JSON.stringify(body) },
      );
      const text = await response.text();
      if (!response.ok) throw new Error(`${method} ${path} as ${alias} was answered ${response.status}: ${text}`);
      return text === '' ? undefined : (JSON.parse(text) as unknown);
    },
  };
}

/** The same links as the web parts put into an invitation (see src/webparts/shared/startHub.ts). */
const linksTo = (webUrl: string): Links => ({
  web: (code) => `${webUrl}/SitePages/Hub.aspx?session=${encodeURIComponent(code)}`,
  teams: (code) =>
    `https://teams.microsoft.com/l/entity/42cc0fb2-8f9b-4a06-a053-2820d1545e89/hub?context=${encodeURIComponent(JSON.stringify({ subEntityId: code }))}`,
});

/** Administrators are not in the People list; they only run the set-up. */
function signedIn(alias: string): SignedIn {
  if (alias === 'jo') return { key: '', login: '', name: '', mail: '', administers: true };
  const { key, login, name, mail } = demoPerson(alias);
  return { key, login, name, mail, administers: false };
}
