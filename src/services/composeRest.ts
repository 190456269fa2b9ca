import { codeFrom } from '../domain/codes';
import { dayInZone } from '../domain/days';
import type { Day } from '../domain/School';
import type { SPFI } from '@pnp/sp';
import type { HubOptions } from './composeHub';
import { createHubServices } from './createHubServices';
import type { DeviceServices } from './DraftServices';
import { firstZone } from './firstZone';
import type { HubServices } from './HubServices';
import type { Ports } from './ports';
import type { HomeMemory } from './sharepoint/homeMemory';
import { sharePointPairs } from './sharepoint/sharePointPairs';
import { sharePointPeople } from './sharepoint/sharePointPeople';
import { sharePointSeals } from './sharepoint/sharePointSeals';
import { sharePointSessions } from './sharepoint/sharePointSessions';
import { sharePointWorking, workReader } from './sharepoint/sharePointWorking';
import type { SetUpPorts } from '../setUp/SetUpPorts';
import type { KeyMaker } from '../ground/ports';
import type { HomeReader } from '../sessions/home/ports';
import type { OutlookCalendar } from '../sessions/outlook/ports';

/** What the first view has already made and the rest goes on with. */
export interface FirstAdapters {
  readonly sp: SPFI;
  readonly memory: HomeMemory;
  readonly home: HomeReader;
  readonly now: () => Date;
}

/** Every service, over all adapters. Outlook and set-up are loaded when they are first needed. */
export function composeRest(
  options: HubOptions,
  { sp, memory, home, now }: FirstAdapters,
): Omit<HubServices, keyof DeviceServices> {
  const today = (): Day => dayInZone(now(), firstZone);
  const outlook = outlookLater(options, now);
  const ports: Ports = {
    me: options.me,
    links: options.links,
    words: options.words,
    now,
    sha256,
    keys: options.keys ?? randomKeys,
    outlook,
    home,
    // the Graph client comes with the first search
    directory: {
      find: async (text) =>
        (await import(/* webpackChunkName: 'directory' */ './graph/openDirectory'))
          .openDirectory(options.graph)
          .find(text),
    },
    people: sharePointPeople(sp),
    pairs: sharePointPairs(sp),
    sessions: sharePointSessions(sp),
    working: sharePointWorking(sp, workReader(sp)),
    seals: sharePointSeals(sp),
  };
  const setUp: SetUpPorts = {
    check: async () =>
      (await setUpCases()).checkSetUp(sp, {
        ...(await startingContent()),
        today: today(),
        now: now(),
        consent: () => outlook.consent(),
      }),
    run: async (input) =>
      (await setUpCases()).runSetUp(sp, {
        ...(await startingContent()),
        today: today(),
        now: now(),
        consent: () => outlook.consent(),
        ...input,
      }),
  };
  const trust = async () =>
    (await import(/* webpackChunkName: 'trust-cases' */ './composeTrust')).composeTrust(sp, memory);
  return createHubServices(
    ports,
    setUp,
    trust,
    later(async () => {
      const { openDrafts } = await import(/* webpackChunkName: 'drafts' */ './composeDrafts');
      return openDrafts(sp, options.me, now);
    }),
  );
}

/** Loaded once, with the first use; a chunk that failed to load is asked for again next time. */
function later<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load();
    loading.catch(() => {
      loading = undefined;
    });
    return loading;
  };
}

const setUpCases = () => import(/* webpackChunkName: 'set-up' */ './setUp/runSetUp');

async function startingContent() {
  const { content } = await import(/* webpackChunkName: 'set-up' */ './setUp/startingContent');
  return { content };
}

/** The Graph client is as large as the first view: it comes with the first question to Outlook. */
function outlookLater({ graph, me, storage }: HubOptions, now: () => Date): OutlookCalendar {
  const load = later(async () =>
    (await import(/* webpackChunkName: 'outlook' */ './graph/openOutlook')).openOutlook(graph, {
      personKey: me.key,
      now,
      storage,
    }),
  );
  return {
    availability: async (mails, span) => (await load()).availability(mails, span),
    ownMailbox: async (span, zone) => (await load()).ownMailbox(span, zone),
    create: async (invitation) => (await load()).create(invitation),
    findBySession: async (sessionKey) => (await load()).findBySession(sessionKey),
    read: async (eventId) => (await load()).read(eventId),
    readMany: async (eventIds) => (await load()).readMany(eventIds),
    readCopies: async (uids) => (await load()).readCopies(uids),
    look: async (span) => (await load()).look(span),
    follow: async (span) => (await load()).follow(span),
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
