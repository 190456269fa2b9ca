import type { LessonWork } from '../../../src/plans/rules/LessonWork';
import type { AccessFinding } from '../../../src/access/rules/AccessReport';
import type { Clause } from '../../../src/ground/rules/Clause';
import type { SchoolYearDraft } from '../../../src/people/rules/termDates';
import type { EveryService } from '../../../src/local/demo/everyService';
import type { Session } from '../../../src/sessions/rules/Session';
import type { OutlookNote } from '../../../src/sessions/rules/OutlookNote';
import { demoPerson } from '../../../src/local/demo/demoPeople';
import type { FaultWorld } from './FaultWorld';
import type { TrustState } from './TrustState';
import { pairKey, year } from './smallTrust';
import type { DraftView } from '../../../src/sessions/papers/PaperService';
import type { OutlookTrouble } from '../../../src/sessions/outlook/OutlookService';
import type { MeetingView } from '../../../src/sessions/development/DevelopmentService';
import type { Action, HelpRequest, LogEntry, RhythmItem } from '../../../src/sessions/rules/WorkItem';
import type { SessionRoom } from '../../../src/sessions/room/RoomService';
import type { RecordView } from '../../../src/sessions/record/RecordService';

/** Something a person does that writes in several places. */
export interface Flow {
  readonly name: string;
  /** Who does it, and who else may open the Hub and go on with it. */
  readonly by: string;
  readonly other: string;
  /** What stands before; answers what the person's page holds when they press. Not disturbed. */
  readonly prepare: (world: FaultWorld) => Promise<Held>;
  /** The press. Answers false where the Hub refused it with a sentence. */
  readonly run: (hub: EveryService, held: Held) => Promise<boolean>;
  /** Only the organiser's next opening tells Outlook. */
  readonly settles?: true;
  /** Whose Home is opened last, besides. */
  readonly after?: readonly string[];
  /** Taken back, it leaves something that is right on its own. */
  readonly leaves?: true;
  /** What opening the Hub means for these people, where it is not Home. */
  readonly open?: (hub: EveryService) => Promise<unknown>;
  /** Hundreds of requests, most of them alike: one of each kind is disturbed unless the whole is asked for. */
  readonly long?: true;
  /** Begins in a site without anything in it, or in one that release 0.1.0 left behind. */
  readonly begins?: 'blank' | 'older';
  /** What is compared, where it is not the pair's rows and events. */
  readonly state?: (world: FaultWorld) => Promise<TrustState>;
}

export interface Held {
  readonly request?: HelpRequest;
  readonly session?: Session;
  readonly room?: SessionRoom;
  readonly record?: RecordView;
  readonly draft?: DraftView;
  readonly trouble?: OutlookTrouble;
  readonly proposal?: OutlookNote;
  readonly entry?: LogEntry;
  readonly rhythm?: RhythmItem;
  readonly findings?: readonly AccessFinding[];
  readonly year?: SchoolYearDraft;
  readonly clause?: Clause;
  readonly action?: Action;
  readonly meeting?: MeetingView;
  readonly lesson?: LessonWork;
}

const first = 'b2b6f3de-8a55-4d0e-8a3f-0c1d2e3f4a01';
export const target = { shard: year, pairKey, sessionKey: first };
const booking = {
  pairKey,
  offerKey: 'trust-level',
  superviseeKey: demoPerson('priya').key,
  alongKeys: [demoPerson('alice').key],
  place: 'room' as const,
  room: 'The quiet room',
};
const once = [{ key: first, startsAt: '2026-11-25T10:00:00.000Z', endsAt: '2026-11-25T10:45:00.000Z' }];
const series = ['2026-11-25', '2026-12-02', '2026-12-09'].map((day, index) => ({
  key: `b2b6f3de-8a55-4d0e-8a3f-0c1d2e3f4a0${index + 1}`,
  startsAt: `${day}T10:00:00.000Z`,
  endsAt: `${day}T10:45:00.000Z`,
}));

export async function book(world: FaultWorld): Promise<Held> {
  const hub = await world.open('hannah');
  const outcome = await hub.bookSession({ ...booking, alongKeys: [], sessions: once });
  if (!outcome.ok) throw new Error('The booking before was refused');
  return { session: (await hub.openSession(target)).session };
}

async function write(world: FaultWorld): Promise<Held> {
  await book(world);
  const hub = await world.open('hannah');
  await world.wait(2 * 24 * 60 + 100);
  const stored = undefined;
  await hub.saveNote(target, {
    key: 'b2b6f3de-8a55-4d0e-8a3f-0c1d2e3f4b01',
    stored,
    agendaNumber: 4,
    covered: true,
    text: 'Read together.',
    functions: [],
  });
  await hub.saveAction(target, {
    key: 'b2b6f3de-8a55-4d0e-8a3f-0c1d2e3f4b02',
    stored,
    text: 'Ask again',
    ownerKey: demoPerson('priya').key,
    dueDay: 20261204,
    agendaNumber: 4,
    caseReference: '',
    status: 'open',
  });
  return { room: await hub.openSession(target) };
}

const finish: Flow['run'] = async (hub, { room }) =>
  room !== undefined &&
  (
    await hub.finishSession({
      room,
      nextStartsAt: '2026-12-09T10:00:00.000Z',
      nextKey: 'b2b6f3de-8a55-4d0e-8a3f-0c1d2e3f4a09',
    })
  ).ok;

export async function send(world: FaultWorld): Promise<Held> {
  if (!(await finish(await world.open('hannah'), await write(world)))) throw new Error('The record before was refused');
  return { record: await (await world.open('priya')).openRecord(target) };
}

const move: Flow['run'] = async (hub, { session }) =>
  session !== undefined &&
  (
    await hub.moveSession({
      session,
      startsAt: '2026-11-27T10:00:00.000Z',
      endsAt: '2026-11-27T10:45:00.000Z',
      why: 'A trip',
    })
  ).ok;

const agreementKey = 'b2b6f3de-8a55-4d0e-8a3f-0c1d2e3f4c01';

/** Begun by Hannah, with a clause in words of their own. */
async function makeAgreement(world: FaultWorld): Promise<Held> {
  const hub = await world.open('hannah');
  const begun = await hub.beginAgreement(pairKey, agreementKey);
  const draft = begun.ok ? begun.value.draft : undefined;
  if (draft === undefined) throw new Error('The agreement was not begun');
  const changed = await hub.changeClause({ draft, section: 'place', words: 'In the quiet room.' });
  if (!changed.ok || changed.value.draft === undefined) throw new Error('The clause was not changed');
  return { draft: changed.value.draft };
}

async function sendAgreement(world: FaultWorld): Promise<Held> {
  const held = await makeAgreement(world);
  if (!(await signAgreement(await world.open('hannah'), held))) throw new Error('The agreement was not sent');
  const { draft } = await (await world.open('priya')).openAgreement(pairKey);
  return draft === undefined ? {} : { draft };
}

const signAgreement: Flow['run'] = async (hub, { draft }) =>
  draft !== undefined && (await hub.signAgreement(draft, true)).ok;

/** Whoever opens the agreement tells the register what was signed. */
const openAgreement = (hub: EveryService): Promise<unknown> => hub.openAgreement(pairKey);

export const flows: readonly Flow[] = [
  {
    name: 'booking',
    by: 'hannah',
    other: 'priya',
    prepare: async () => ({}),
    run: async (hub) => (await hub.bookSession({ ...booking, sessions: once })).ok,
  },
  {
    name: 'recurring booking',
    by: 'hannah',
    other: 'priya',
    prepare: async () => ({}),
    run: async (hub) => (await hub.bookSession({ ...booking, place: 'teams', alongKeys: [], sessions: series })).ok,
  },
  { name: 'moving', by: 'hannah', other: 'priya', prepare: book, run: move },
  { name: 'moving, by the supervisee', by: 'priya', other: 'hannah', prepare: book, run: move, settles: true },
  {
    name: 'cancelling',
    by: 'hannah',
    other: 'priya',
    prepare: book,
    run: async (hub, { session }) => session !== undefined && (await hub.cancelSession({ session, why: 'Illness' })).ok,
  },
  { name: 'sending to sign', by: 'hannah', other: 'priya', prepare: write, run: finish, leaves: true },
  {
    name: 'signing',
    by: 'priya',
    other: 'hannah',
    prepare: send,
    run: async (hub, { record }) => record !== undefined && (await hub.signRecord(record, 'Thank you.')).ok,
  },
  {
    name: 'sending an agreement to sign',
    by: 'hannah',
    other: 'priya',
    prepare: makeAgreement,
    run: signAgreement,
    open: openAgreement,
    leaves: true,
  },
  {
    name: 'signing an agreement',
    by: 'priya',
    other: 'hannah',
    prepare: sendAgreement,
    run: signAgreement,
    open: openAgreement,
  },
];
