import { createHash } from 'node:crypto';
import { wishOf } from '../../src/sessions/rules/wishOf';
import type { Writers } from '../../src/sessions/rules/wishOf';
import { isUnderWay } from '../../src/sessions/rules/isUnderWay';
import { isCalledOffUnseen } from '../../src/sessions/rules/SessionNews';
import type { Pair } from '../../src/people/rules/Pair';
import type { Person } from '../../src/ground/rules/Person';
import type { Receipt } from '../../src/records/rules/Receipt';
import type { EarlierWords } from '../../src/records/SealStore';
import type { SealItem } from '../../src/records/rules/SealedRecord';
import type { Session } from '../../src/sessions/rules/Session';
import { clausesOf } from './clausesOf';
import { pairsOfTrust, peopleOfTrust } from './registerOf';
import { receiptsOf } from './receiptsOf';
import { looksOf, seenLooksOf } from './looksOf';
import { ownLateOf, ownPlanOf, ownPlans, ownPreparationOf } from './ownPlanOf';
import type { WorkItem } from '../../src/sessions/rules/WorkItem';
import type { New } from '../../src/ground/ports';
import type { OutlookEvent } from '../../src/sessions/outlook/ports';
import type { DailyAdapters } from '../../src/app/composeAdapters';
import { ServiceError } from '../../src/ground/rules/ServiceError';
import { documents } from '../../src/sessions/outlook/documents';
import { sealStamps, siteIdOf } from '../builders/sealStamps';
import { pairOf } from '../builders/pairOf';
import { partiesOfPairs } from '../../src/people/rules/partiesOfPairs';
import type { PairYears } from '../../src/people/ports';
import { disputesIn, Rows } from './Rows';
import { scopesOfPairs } from './scopesOfPairs';
import { thistlemere } from './thistlemere';
import { amy, carys, gareth, hannah, priya, ros } from '../people';

const everyone = [hannah, priya, carys, amy, ros, gareth];

export interface Flags {
  outlook?: 'forbidden' | 'offline' | undefined;
  /** Outlook makes events and no Teams meetings with them. */
  noMeetings?: boolean;
}

/** A trust in memory: what SharePoint and Outlook would hold, and the ports of any person in it. */
export class FakeTrust {
  public now = '2026-11-23T09:00:00.000Z';
  public readonly flags: Flags = {};
  public readonly pairs = new Rows<Pair>();
  public readonly sessions = new Rows<Session>();
  public readonly working = new Rows<WorkItem>();
  public readonly ownPlans = ownPlans();
  public readonly seals = new Rows<SealItem>();
  public readonly sealPlaces = new Map<number, string>();
  public readonly firstWords = new Map<number, EarlierWords>();
  /** Everybody's receipts, each with whose and of which session. */
  public readonly receipts: { readonly of: string; receipt: Receipt }[] = [];
  public readonly events = new Map<
    string,
    OutlookEvent & { readonly organiser: string; readonly subject: string; readonly attendees: readonly string[] }
  >();
  public readonly outlookCalls: string[] = [];
  public settled = 0;
  public readonly catalogue = thistlemere;
  private made = 0;
  private readonly writers = new Map<string, Writers>();
  private readonly asked = new Map<string, { readonly intent: string; readonly wish: string }>();

  /** As SharePoint stamps a row somebody wrote. */
  public stamped(me: Person, row: Session): Session {
    const before = this.asked.get(row.key);
    const now = { intent: row.intent ?? '', wish: wishOf(row) };
    const writers = this.writers.get(row.key);
    this.writers.set(row.key, {
      intent: before?.intent === now.intent ? writers?.intent : me.key,
      wish: before?.wish === now.wish ? writers?.wish : me.key,
    });
    this.asked.set(row.key, now);
    return row;
  }

  public pair(supervisor: Person, supervisee: Person, offerKey: string, more: Partial<Pair> = {}): Pair {
    return this.pairs.add(
      pairOf({
        key: `row-${supervisor.key}-${supervisee.key}-${offerKey}`,
        pairKey: `pair-${supervisor.key}-${supervisee.key}`,
        supervisorKey: supervisor.key,
        superviseeKey: supervisee.key,
        supervisorName: supervisor.name,
        superviseeName: supervisee.name,
        schoolKey: supervisee.schoolKey,
        offerKey,
        ...more,
      }),
    );
  }

  private yearsOf(key: string): readonly PairYears[] {
    const mine = this.pairs.items.filter((pair) => [pair.supervisorKey, pair.superviseeKey].includes(key));
    return [...new Set(mine.map(({ pairKey }) => pairKey))].flatMap((pairKey) => {
      const rows = this.pairs.items.filter((pair) => pair.pairKey === pairKey);
      const parties = partiesOfPairs(rows);
      return parties === undefined ? [] : [{ pairKey, shards: rows[0]?.shards ?? [], ...parties }];
    });
  }

  public as(me: Person): DailyAdapters {
    const stamp = (): Record<`${'created' | 'modified'}${'By' | 'At'}` | 'authorKey' | 'modifiedByKey', string> => ({
      authorKey: me.key,
      createdBy: me.name,
      createdAt: this.now,
      modifiedBy: me.name,
      modifiedByKey: me.key,
      modifiedAt: this.now,
    });
    const outlook = <T>(what: string, answer: () => T): Promise<T> => {
      this.outlookCalls.push(what);
      if (this.flags.outlook !== undefined) return Promise.reject(new ServiceError(this.flags.outlook));
      return attempt(answer);
    };
    return {
      me: { key: me.key, login: me.login, name: me.name, mail: me.mail, administers: false },
      now: () => new Date(this.now),
      sha256: async (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
      words: documents,
      keys: { newKey: () => `key-${(this.made += 1)}`, newCode: () => `CODE${(this.made += 1)}` },
      links: {
        web: (code) => `https://trust.example/?session=${code}`,
        teams: (code) => `https://teams.example/${code}`,
      },
      home: {
        catalogue: async () => this.catalogue,
        schoolNames: async () => this.catalogue.schools,
        reference: async () => ({ ...this.catalogue, firstSchool: this.catalogue.schools[0]?.key ?? '' }),
        keeps: async () => me.key === gareth.key,
        pairYears: async (key) => this.yearsOf(key),
        knownYears: async (key) => this.yearsOf(key),
        read: async (key) => {
          const mine = this.pairs.items.filter((pair) => pair.supervisorKey === key || pair.superviseeKey === key);
          return {
            ...{ unknown: 0, newer: false },
            me: everyone.find((one) => one.key === key),
            catalogue: this.catalogue,
            people: everyone.filter((one) => one.key !== key),
            pairYears: this.yearsOf(key),
            supervises: mine.filter((pair) => pair.supervisorKey === key),
            supervisedIn: mine.filter((pair) => pair.superviseeKey === key),
            sessions: this.sessions.items
              .filter(
                (one) =>
                  mine.some((pair) => pair.pairKey === one.pairKey) &&
                  (one.status !== 'cancelled' || isUnderWay(one) || isCalledOffUnseen(one, key)),
              )
              .sort((a, b) => a.startsAt.localeCompare(b.startsAt)),
            work: this.working.items.filter((one) => mine.some((pair) => pair.pairKey === one.pairKey)),
            ...{ oversees: key === hannah.key, keeps: key === gareth.key, unread: [], answers: {} },
          };
        },
      },
      clauses: clausesOf(this),
      people: peopleOfTrust(everyone),
      belonging: {
        mine: async (key) =>
          scopesOfPairs(this.pairs.items).filter(({ members }) => members.some(({ personKey }) => personKey === key)),
        ofScope: async (key) => scopesOfPairs(this.pairs.items).find((scope) => scope.key === key),
        all: async function* (this: void) {
          yield [];
        },
        put: async () => undefined,
      },
      pairs: pairsOfTrust(this.pairs, attempt),
      sessions: {
        findByKey: async (shard, pairKey, key) =>
          this.sessions.items.find((one) => one.shard === shard && one.pairKey === pairKey && one.key === key),
        newest: async (shard) => ({
          sessions: this.sessions.items.filter((one) => one.shard === shard),
          last: undefined,
        }),
        years: async () => [...new Set(this.sessions.items.map((one) => one.shard))],
        findByCode: async (all, code) =>
          this.sessions.items.find((one) => all.includes(one.shard) && one.code === code),
        ofPair: async (shard, pairKey) =>
          this.sessions.items.filter((one) => one.shard === shard && one.pairKey === pairKey),
        ofPairs: async (pairs) =>
          this.sessions.items.filter((one) =>
            pairs.some(({ shard, pairKey }) => one.shard === shard && one.pairKey === pairKey),
          ),
        writersOf: async ({ key }) => this.writers.get(key) ?? { intent: undefined, wish: undefined },
        add: (session) => attempt(() => this.stamped(me, this.sessions.add({ ...session, etag: '', itemId: 0 }))),
        update: (session, change) => attempt(() => this.stamped(me, this.sessions.update({ ...session, ...change }))),
      },
      working: {
        ofPair: async (shard, key) => this.working.items.filter((one) => one.shard === shard && one.pairKey === key),
        ofSession: async (shard, pairKey, key) =>
          this.working.items.filter((one) => one.shard === shard && one.pairKey === pairKey && one.sessionKey === key),
        groupOf: async () => [],
        add: <T extends WorkItem>(item: New<T>) =>
          attempt(() => this.working.add({ ...item, ...stamp(), etag: '', itemId: 0 }) as T),
        update: <T extends WorkItem>(item: T) =>
          attempt(
            () =>
              this.working.update({ ...item, modifiedBy: me.name, modifiedByKey: me.key, modifiedAt: this.now }) as T,
          ),
        find: async (shard, pairKey, key) =>
          this.working.items.find((one) => one.shard === shard && one.pairKey === pairKey && one.key === key),
      },
      ownPlan: ownPlanOf(me.key, this.ownPlans),
      ownLate: ownLateOf(me.key, this),
      seals: {
        ofSession: async (shard, pairKey, key) => this.sealsIn(shard, pairKey).filter((one) => one.sessionKey === key),
        ofSessions: async (sessions) =>
          this.seals.items.filter(({ sessionKey }) => sessions.some(({ key }) => key === sessionKey)),
        ofPair: async (shard, pairKey) => this.sealsIn(shard, pairKey),
        disputes: async () => disputesIn(this.seals.items, this.sealPlaces),
        add: <T extends SealItem>(shard: string, pairKey: string, item: New<T>) =>
          attempt(() => {
            const added = this.seals.add({
              ...item,
              ...sealStamps(me, { createdAt: this.now, itemId: 0 }),
              byKeeper: false,
            } as SealItem);
            this.sealPlaces.set(added.itemId, `${shard} ${pairKey}`);
            return added as SealItem as T;
          }),
        siteIds: async (people) => new Map(people.map((one) => [one.key, siteIdOf(one)])),
        firstWords: async (_shard, itemId) => this.firstWords.get(itemId) ?? { kind: 'none' },
        mayChange: async () => false,
      },
      looks: looksOf(me, this),
      seenLooks: seenLooksOf(me, this),
      ownPreparation: ownPreparationOf(me.key, this),
      receipts: receiptsOf(me, this),
      directory: {
        find: async (text) =>
          everyone
            .filter(({ name }) => name.toLowerCase().includes(text.toLowerCase()))
            .map(({ key, name, mail }) => ({ key, name, mail, signInName: mail })),
        signInNameOf: async () => undefined,
      },
      outlook: {
        availability: (mails) =>
          outlook('availability', () =>
            mails.map((mail) => ({ mail, busy: [], away: [], working: undefined, unknownZone: false, known: true })),
          ),
        ownMailbox: () =>
          outlook('ownMailbox', () => ({ working: undefined, unknownZone: false, away: [], otherClock: false })),
        create: (invitation) =>
          outlook('create', () => {
            const found = this.events.get(invitation.sessionKey);
            if (found && !found.cancelled) return found;
            const event = {
              id: `event-${invitation.sessionKey}`,
              startsAt: invitation.startsAt,
              endsAt: invitation.endsAt,
              cancelled: false,
              etag: '1',
              organiser: me.key,
              subject: invitation.subject,
              attendees: invitation.attendees.map(({ mail }) => mail),
              joinUrl: invitation.teamsMeeting && this.flags.noMeetings !== true ? 'https://teams.example/join' : '',
              replies: [],
              uid: `uid-${invitation.sessionKey}`,
              sessionKey: invitation.sessionKey,
              mine: true,
              changedAt: this.now,
              room: invitation.room,
              ownReply: 'none' as const,
            };
            this.events.set(invitation.sessionKey, event);
            return event;
          }),
        findBySession: (key) => outlook('findBySession', () => this.events.get(key)),
        read: (id) =>
          outlook('read', () =>
            [...this.events.values()].find((event) => event.id === id && event.organiser === me.key),
          ),
        readMany: (ids) =>
          outlook(
            'readMany',
            () =>
              new Map(
                [...this.events.values()]
                  .filter((event) => ids.includes(event.id) && event.organiser === me.key)
                  .map((event) => [event.id, event]),
              ),
          ),
        readCopies: (uids) => outlook('readCopies', () => this.calendarOf(me).filter(({ uid }) => uids.includes(uid))),
        look: () =>
          outlook('look', () => ({
            whole: true,
            removed: [],
            settle: () => {
              this.settled += 1;
            },
            events: this.calendarOf(me),
          })),
        follow: () => outlook('follow', () => undefined),
        move: (id, span) => outlook('move', () => this.change(id, span)),
        cancel: (id) =>
          outlook('cancel', () => {
            this.change(id, { cancelled: true });
          }),
        consent: async () => [],
      },
    };
  }

  /** Items a test put there by hand lie in every folder. */
  private sealsIn(shard: string, pairKey: string): readonly SealItem[] {
    const here = `${shard} ${pairKey}`;
    return this.seals.items.filter(({ itemId }) => (this.sealPlaces.get(itemId) ?? here) === here);
  }

  /** Changes an item as somebody with full rights can: SharePoint counts the version and says who and when. */
  public rewrite(item: SealItem | undefined, change: object, by: Person = gareth): void {
    if (item === undefined) throw new Error('nothing to rewrite');
    Object.assign(item, { version: item.version + 1, editorId: siteIdOf(by), modifiedAt: this.now }, change);
  }

  /** What a look shows somebody: their own events, and their copies of those they are invited to. */
  private calendarOf(me: Person): readonly OutlookEvent[] {
    const own = [...this.events.values()].filter((event) => event.organiser === me.key);
    const copies = [...this.events.values()]
      .filter((event) => event.organiser !== me.key && event.attendees.includes(me.mail))
      .map((event) => ({
        ...event,
        id: `copy of ${event.id}`,
        sessionKey: '',
        mine: false,
        ownReply: event.replies.find(({ mail }) => mail === me.mail)?.reply ?? ('none' as const),
      }));
    return [...own, ...copies];
  }

  public change(id: string, change: Partial<OutlookEvent>): OutlookEvent {
    const [key, event] = [...this.events].find(([, one]) => one.id === id) ?? [];
    if (key === undefined || event === undefined) throw new ServiceError('notFound');
    const changed = { ...event, ...change };
    this.events.set(key, changed);
    return changed;
  }
}

const attempt = async <T>(answer: () => T): Promise<T> => answer();
