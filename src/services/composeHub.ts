import { codeFrom } from '../domain/codes';
import { dayInZone } from '../domain/days';
import type { Day } from '../domain/School';
import { createHubServices } from './createHubServices';
import type { SetUpPorts } from './createHubServices';
import type { DocumentWords } from './DocumentWords';
import type { HubServices } from './HubServices';
import type { KeyMaker, Links, OutlookCalendar, Ports, SignedIn } from './ports';
import { connectSharePoint } from './sharepoint/connectSharePoint';
import type { SharePointConnection } from './sharepoint/connectSharePoint';
import { homeMemory } from './sharepoint/homeMemory';
import type { KeyStorage } from './sharepoint/homeMemory';
import { sharePointHome } from './sharepoint/sharePointHome';
import { sharePointPairs } from './sharepoint/sharePointPairs';
import { sharePointPeople } from './sharepoint/sharePointPeople';
import { sharePointSeals } from './sharepoint/sharePointSeals';
import { sharePointSessions } from './sharepoint/sharePointSessions';
import { sharePointWorking, workReader } from './sharepoint/sharePointWorking';

export interface HubOptions {
  readonly sharePoint: SharePointConnection;
  /** A token for https://graph.microsoft.com (may reject: the Hub then goes on without Outlook), and a fetch in place of the page's. */
  readonly graph: { readonly getToken: () => Promise<string>; readonly fetch?: (url: string, init: RequestInit) => Promise<Response> };
  readonly me: SignedIn;
  readonly links: Links;
  readonly words: DocumentWords;
  /** The page's sessionStorage; keys and reference data only are kept there. */
  readonly storage?: KeyStorage | undefined;
  readonly now?: () => Date;
  readonly keys?: KeyMaker;
}

/** Zone in which "this academic year" is decided before the trust's own zone was read. */
const firstZone = 'Europe/London';

/** Chooses the adapters. Outlook and set-up are loaded when they are first needed. */
export function composeHub(options: HubOptions): HubServices {
  const now = options.now ?? (() => new Date());
  const today = (): Day => dayInZone(now(), firstZone);
  const sp = connectSharePoint(options.sharePoint);
  const outlook = outlookLater(options);
  const ports: Ports = {
    me: options.me, links: options.links, words: options.words, now, sha256, keys: options.keys ?? randomKeys, outlook,
    home: sharePointHome(sp, homeMemory(options.sharePoint.webUrl, now, options.storage), today),
    people: sharePointPeople(sp), pairs: sharePointPairs(sp), sessions: sharePointSessions(sp),
    working: sharePointWorking(sp, workReader(sp)), seals: sharePointSeals(sp),
  };
  const setUp: SetUpPorts = {
    check: async () => (await setUpCases()).checkSetUp(sp, { ...(await startingContent()), today: today(), now: now(), consent: () => outlook.consent() }),
    run: async (input) => (await setUpCases()).runSetUp(sp, { ...(await startingContent()), today: today(), now: now(), consent: () => outlook.consent(), ...input }),
  };
  return createHubServices(ports, setUp);
}

const setUpCases = () => import(/* webpackChunkName: 'set-up' */ './setUp/runSetUp');

async function startingContent() {
  const { content } = await import(/* webpackChunkName: 'set-up' */ './setUp/startingContent');
  return { content };
}

/** The Graph client is as large as the first view: it comes with the first question to Outlook. */
function outlookLater({ graph }: HubOptions): OutlookCalendar {
  let loading: Promise<OutlookCalendar> | undefined;
  const load = (): Promise<OutlookCalendar> => {
    loading ??= import(/* webpackChunkName: 'outlook' */ './graph/openOutlook').then(({ openOutlook }) => openOutlook(graph));
    // a chunk that failed to load is asked for again next time
    loading.catch(() => { loading = undefined; });
    return loading;
  };
  return {
    availability: async (mails, span, zone) => (await load()).availability(mails, span, zone),
    create: async (invitation) => (await load()).create(invitation),
    findBySession: async (sessionKey) => (await load()).findBySession(sessionKey),
    read: async (eventId) => (await load()).read(eventId),
    mine: async (span) => (await load()).mine(span),
    move: async (eventId, span, zone) => (await load()).move(eventId, span, zone),
    cancel: async (eventId, comment) => (await load()).cancel(eventId, comment),
    consent: async () => (await load()).consent(),
  };
}

const randomKeys: KeyMaker = {
  newKey: () => crypto.randomUUID(),
  newCode: () => codeFrom(crypto.getRandomValues(new Uint8Array(16))),
};

async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
