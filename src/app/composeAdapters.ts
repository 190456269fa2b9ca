import { documents } from '../sessions/outlook/documents';
import type { SPFI } from '@pnp/sp';
import { codeFrom } from '../ground/rules/codes';
import { later } from '../ground/later';
import type { GroundPorts, KeyMaker } from '../ground/ports';
import type { PeoplePorts } from '../people/ports';
import type { RecordPorts } from '../records/ports';
import { sharePointBelonging } from '../people/sharepoint/sharePointBelonging';
import type { LookStore } from '../records/LookStore';
import type { ReceiptStore } from '../records/ReceiptStore';
import { sharePointClauses } from '../people/sharepoint/sharePointClauses';
import { sharePointPairs } from '../people/sharepoint/sharePointPairs';
import { sharePointPeople } from '../people/sharepoint/sharePointPeople';
import { sharePointLooks } from '../records/sharepoint/sharePointLooks';
import { sharePointSeals } from '../records/sharepoint/sharePointSeals';
import { sharePointSessions } from '../sessions/sharepoint/sharePointSessions';
import { sharePointWorking, workReader } from '../sessions/sharepoint/sharePointWorking';
import type { HomePorts } from '../sessions/home/ports';
import type { OutlookCalendar, OutlookPorts } from '../sessions/outlook/ports';
import type { OwnLateStore, OwnPlanStore, OwnPreparationStore, SeenLooksStore, SessionPorts } from '../sessions/ports';
import type { HubOptions } from './loadServices';

/** What the adapters stand on. */
export interface FirstAdapters extends HomePorts {
  readonly sp: SPFI;
  readonly now: () => Date;
}

/** The adapters of everything but what administrators and record keepers do. */
export type DailyAdapters = GroundPorts &
  Omit<PeoplePorts, 'trust' | 'requests'> &
  RecordPorts &
  SessionPorts &
  OutlookPorts &
  HomePorts;

/** Outlook is loaded when it is first needed. */
export function composeAdapters(options: HubOptions, { sp, home, now }: FirstAdapters): DailyAdapters {
  const { me, links, words = documents } = options;
  return {
    me,
    links,
    words,
    now,
    sha256,
    keys: options.keys ?? randomKeys,
    outlook: outlookLater(options, now),
    home,
    directory: {
      find: async (text) => {
        // the Graph client comes with the first search
        const { openDirectory } = await import(/* webpackChunkName: 'directory' */ '../people/graph/openDirectory');
        return openDirectory(options.graph).find(text);
      },
      signInNameOf: async (key) => {
        const { openDirectory } = await import(/* webpackChunkName: 'directory' */ '../people/graph/openDirectory');
        return openDirectory(options.graph).signInNameOf(key);
      },
    },
    clauses: sharePointClauses(sp),
    people: sharePointPeople(sp),
    belonging: sharePointBelonging(sp),
    pairs: sharePointPairs(sp),
    sessions: sharePointSessions(sp),
    working: sharePointWorking(sp, workReader(sp)),
    ownPlan: ownPlanLater(options, sp),
    ownLate: ownLateLater(options, sp),
    ownPreparation: ownPreparationLater(options, sp),
    seenLooks: seenLooksLater(options, sp),
    seals: sharePointSeals(sp),
    looks: looksLater(sp),
    receipts: receiptsLater(options, sp),
  };
}

/** Somebody's own plan comes with its page. */
function ownPlanLater({ me }: HubOptions, sp: SPFI): OwnPlanStore {
  const load = later(async () => {
    const chunk = await import(/* webpackChunkName: 'own-plan' */ '../sessions/help/sharepoint/sharePointOwnPlan');
    return chunk.sharePointOwnPlan(sp, me);
  });
  return {
    read: async () => (await load()).read(),
    write: async (plan) => (await load()).write(plan),
    remove: async () => (await load()).remove(),
  };
}

/** What somebody did about a late session comes with its page. */
function ownLateLater({ me }: HubOptions, sp: SPFI): OwnLateStore {
  const load = later(async () => {
    const chunk = await import(/* webpackChunkName: 'own-plan' */ '../sessions/help/sharepoint/sharePointOwnLate');
    return chunk.sharePointOwnLate(sp, me);
  });
  return {
    read: async () => (await load()).read(),
    write: async (deeds) => (await load()).write(deeds),
    clear: async () => (await load()).clear(),
  };
}

/** What somebody has prepared and not shared comes with the room. */
function ownPreparationLater({ me }: HubOptions, sp: SPFI): OwnPreparationStore {
  const load = later(async () => {
    const chunk = await import(
      /* webpackChunkName: 'own-plan' */ '../sessions/room/sharepoint/sharePointOwnPreparation'
    );
    return chunk.sharePointOwnPreparation(sp, me);
  });
  return {
    read: async (sessionKey) => (await load()).read(sessionKey),
    write: async (sessionKey, preparation) => (await load()).write(sessionKey, preparation),
    remove: async (sessionKey) => (await load()).remove(sessionKey),
  };
}

/** Which looks somebody has seen. */
function seenLooksLater({ me }: HubOptions, sp: SPFI): SeenLooksStore {
  const load = later(async () => {
    const chunk = await import(/* webpackChunkName: 'own-plan' */ '../sessions/record/sharepoint/sharePointSeenLooks');
    return chunk.sharePointSeenLooks(sp, me);
  });
  return {
    read: async () => (await load()).read(),
    write: async (keys) => (await load()).write(keys),
  };
}

/** What record keepers opened; the rights of a folder that is missing come with the first look. */
const looksLater = (sp: SPFI): LookStore =>
  sharePointLooks(sp, async ({ shard, pairKey }) => {
    const { openShard } = await import(/* webpackChunkName: 'trust-cases' */ '../access/sharepoint/changePair');
    await openShard(sp, { pairKey, year: shard });
  });

/** Receipts, and the key they are found by, come with the first record that is signed or checked. */
function receiptsLater({ me, keys = randomKeys }: HubOptions, sp: SPFI): ReceiptStore {
  const load = later(async () => {
    const { openReceipts } = await import(/* webpackChunkName: 'receipts' */ './composeReceipts');
    return openReceipts(sp, me, keys);
  });
  return {
    ofSession: async (shard, sessionKey) => (await load()).ofSession(shard, sessionKey),
    add: async (shard, sessionKey, receipt) => (await load()).add(shard, sessionKey, receipt),
  };
}

/** The Graph client is as large as the first view: it comes with the first question to Outlook. */
function outlookLater({ graph, me, storage }: HubOptions, now: () => Date): OutlookCalendar {
  const load = later(async () => {
    const { openOutlook } = await import(/* webpackChunkName: 'outlook' */ '../sessions/outlook/graph/openOutlook');
    return openOutlook(graph, { personKey: me.key, now, storage });
  });
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
