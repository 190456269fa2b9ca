import type { Offer } from '../../src/domain/Catalogue';
import type { Pair } from '../../src/domain/Pair';
import type { Person } from '../../src/domain/Person';
import type { RecordContent, Signature } from '../../src/domain/SealedRecord';
import type { Session } from '../../src/domain/Session';
import type { Action, AgendaAddition, CaseNote, Note } from '../../src/domain/WorkItem';
import { agenda } from '../../sharepoint/content/agenda';
import { agendaBlocks } from '../../sharepoint/content/agendaBlocks';
import { stagePrompts } from '../../sharepoint/content/stagePrompts';
import { supervisionFunctions } from '../../sharepoint/content/supervisionFunctions';
import type { SuperviseeRow } from '../../src/sessions/rules/SuperviseeRow';
import type { BookingStart } from '../../src/sessions/booking/BookingService';
import type { SessionRoom } from '../../src/sessions/room/RoomService';
import type { RecordView } from '../../src/sessions/record/RecordService';

const person = (name: string, jobTitle: string, schoolKey: string): Person => ({
  key: name.toLowerCase().replace(/\s/g, '-'),
  name,
  login: `i:0#.f|membership|${name}`,
  mail: `${name}@thistlemere.example`,
  jobTitle,
  roles: [],
  schoolKey,
  inScope: true,
  status: 'active',
});
export const priya = person('Priya Nair', 'DSL', 'ottersby');
export const hannah = person('Hannah Okafor', 'Head of Safeguarding', 'trust');
export const keepers = ['Miriam Holt', 'Gareth Sands'];
export const administrators = ['Jo Lister', 'Sam Eames'];

export const offer = (more: Partial<Offer> = {}): Offer => ({
  key: 'responsive',
  pathwayKey: 'policy',
  position: 1,
  title: 'Responsive supervision',
  summary: '',
  kind: 'oneToOne',
  cadence: { unit: 'termly' },
  cadenceWords: 'Once a term at least',
  minutes: 45,
  countsToMinimum: true,
  forRoles: [],
  byRoles: [],
  alongRoles: [],
  aims: [],
  entitled: true,
  ...more,
});

export const pair = (more: Partial<Pair> = {}): Pair => ({
  key: 'row-1',
  pairKey: 'pair-1',
  supervisorKey: hannah.key,
  superviseeKey: priya.key,
  supervisorName: hannah.name,
  superviseeName: priya.name,
  schoolKey: 'ottersby',
  offerKey: 'responsive',
  cadence: '',
  status: 'active',
  firstDay: 20260601,
  lastDay: undefined,
  shards: ['2026-27'],
  etag: '"1"',
  itemId: 1,
  summary: {
    heldDays: [20261009],
    next: undefined,
    heldSinceStart: 1,
    openActions: 3,
    unsigned: 0,
    oldestUnsigned: undefined,
    agendaAdded: 0,
    agreement: 'agreed',
    reviewDay: undefined,
  },
  ...more,
});

export const session = (more: Partial<Session> = {}): Session => ({
  key: 'session-1',
  pairKey: 'pair-1',
  shard: '2026-27',
  offerKey: 'responsive',
  supervisorKey: hannah.key,
  superviseeKey: priya.key,
  code: 'k7m4p2xa',
  day: 20261126,
  startsAt: '2026-11-26T14:15:00.000Z',
  endsAt: '2026-11-26T15:00:00.000Z',
  status: 'running',
  place: 'teams',
  seriesKey: '',
  eventId: 'e',
  eventStatus: 'made',
  reply: 'accepted',
  etag: '"1"',
  itemId: 1,
  ...more,
});

const stamps = {
  pairKey: 'pair-1',
  shard: '2026-27',
  sessionKey: 'session-1',
  etag: '"1"',
  itemId: 1,
  createdBy: hannah.name,
  createdAt: '2026-11-26T14:20:00.000Z',
  modifiedBy: hannah.name,
  modifiedAt: '2026-11-26T14:30:00.000Z',
};
export const note = (agendaNumber: number, text: string, more: Partial<Note> = {}): Note => ({
  ...stamps,
  kind: 'note',
  key: `note-${agendaNumber}`,
  agendaNumber,
  covered: false,
  text,
  functions: [],
  ...more,
});
export const caseNote = (reference: string, more: Partial<CaseNote> = {}): CaseNote => ({
  ...stamps,
  kind: 'case',
  key: `case-${reference}`,
  agendaNumber: 5,
  position: 1,
  reference,
  stages: { experience: '', reflection: '', analysis: '', plan: '' },
  functions: [],
  fileLine: '',
  onFile: false,
  onChronology: false,
  ...more,
});
export const action = (key: string, text: string, more: Partial<Action> = {}): Action => ({
  ...stamps,
  kind: 'action',
  key,
  text,
  ownerKey: priya.key,
  dueDay: 20261201,
  status: 'open',
  agendaNumber: 5,
  caseReference: '',
  carried: [],
  doneDay: undefined,
  ...more,
});
export const addition = (key: string, text: string): AgendaAddition => ({
  ...stamps,
  kind: 'agenda',
  key,
  text,
  byKey: priya.key,
});

export const recordContent = (more: Partial<RecordContent> = {}): RecordContent => {
  const notes: Readonly<Record<number, string>> = {
    4: 'Read together. One action carried for the third time, now escalated.',
    5: 'Case 4-017. Third Monday absence in a row. Each time a different reason. Early help has not replied since 9 October.',
    6: 'Uneasy at weekends. Priya wonders whether she is being reassured too easily.',
    7: 'What we know and what we assume are further apart than we thought. The plan has not worked; waiting is not safe.',
    9: 'A heavy fortnight. Friday afternoons kept clear of new referrals until Christmas.',
  };
  const actions: Readonly<Record<number, RecordContent['rows'][number]['actions']>> = {
    5: [
      { text: 'Call early help together and ask for a written update, Case 4-017', byName: 'Priya', byDay: 20261201 },
    ],
    9: [{ text: 'Cover Friday afternoons', byName: 'Hannah', byDay: 20261204 }],
  };
  return {
    version: 1,
    sessionKey: 'session-1',
    offerTitle: 'Responsive supervision',
    startsAt: '2026-11-26T14:15:00.000Z',
    endsAt: '2026-11-26T15:00:00.000Z',
    place: 'Teams',
    nextStartsAt: '2027-01-28T14:15:00.000Z',
    people: [
      { key: hannah.key, name: hannah.name, role: 'supervisor', jobTitle: 'Head of Safeguarding', school: '' },
      { key: priya.key, name: priya.name, role: 'supervisee', jobTitle: 'DSL', school: 'Ottersby Primary' },
    ],
    rows: agenda.map(({ number, title, block }) => ({
      number,
      title,
      block: agendaBlocks.find(({ key }) => key === block)?.title ?? '',
      covered: notes[number] !== undefined || number < 4,
      notes: notes[number] === undefined ? [] : [notes[number]],
      actions: actions[number] ?? [],
    })),
    ...more,
  };
};

export const signature = (
  who: Person,
  role: 'supervisor' | 'supervisee',
  createdAt: string,
  comment = '',
): Signature => ({
  kind: 'signature',
  key: `signed-${who.key}`,
  sessionKey: 'session-1',
  itemId: 5,
  authorLogin: who.login,
  authorName: who.name,
  createdAt,
  role,
  signerKey: who.key,
  signerLogin: who.login,
  textHash: 'abc',
  comment,
  hash: 'def',
});

/** The supervisee reads what Hannah has signed. */
export const recordToSign = (more: Partial<RecordView> = {}): RecordView => ({
  shard: '2026-27',
  pairKey: 'pair-1',
  sessionKey: 'session-1',
  session: session({ status: 'signing' }),
  pair: pair(),
  state: 'signing',
  content: recordContent(),
  text: '{}',
  textHash: 'abc',
  signatures: [signature(hannah, 'supervisor', '2026-11-26T15:04:00.000Z')],
  addenda: [],
  seal: '',
  sealedAt: '',
  myRole: 'supervisee',
  zone: 'Europe/London',
  iHaveSigned: false,
  waitsFor: [priya.name],
  changedAt: '',
  voided: [],
  returned: '',
  access: undefined,
  keepers,
  administrators,
  nextMeterText: { held: 2, total: 3 },
  myActions: 2,
  ...more,
});

export const sealedRecord = (more: Partial<RecordView> = {}): RecordView =>
  recordToSign({
    session: session({ status: 'sealed' }),
    state: 'sealed',
    seal: '7f3a 91c0 4be2 d85e',
    sealedAt: '2026-11-27T08:21:00.000Z',
    iHaveSigned: true,
    waitsFor: [],
    signatures: [
      signature(hannah, 'supervisor', '2026-11-26T15:04:00.000Z'),
      signature(
        priya,
        'supervisee',
        '2026-11-27T08:21:00.000Z',
        'I would add that the class teacher shares the worry about weekends.',
      ),
    ],
    ...more,
  });

export const room = (more: Partial<SessionRoom> = {}): SessionRoom => ({
  shard: '2026-27',
  pairKey: 'pair-1',
  sessionKey: 'session-1',
  session: session(),
  pair: pair(),
  offer: offer(),
  supervisor: hannah,
  supervisees: [priya],
  along: [],
  myRole: 'supervisor',
  zone: 'Europe/London',
  mayWrite: true,
  blocks: agendaBlocks,
  agenda,
  functions: supervisionFunctions,
  stagePrompts,
  caseSystem: 'CPOMS',
  keepers,
  additions: [],
  notes: [],
  cases: [],
  actions: [],
  carried: [],
  last: undefined,
  notOnFile: [],
  balance: {},
  words: undefined,
  returned: '',
  access: undefined,
  ...more,
});

export const superviseeRow = (more: Partial<SuperviseeRow> = {}): SuperviseeRow => ({
  pair: pair(),
  offer: offer(),
  roleTitle: 'DSL',
  schoolName: 'Ottersby Primary',
  lastHeld: 20261009,
  next: undefined,
  standing: { kind: 'upToDate' },
  agreement: { kind: 'agreed' },
  ...more,
});

export const bookingStart = (more: Partial<BookingStart> = {}): BookingStart => ({
  offers: [
    offer(),
    offer({
      key: 'adHoc',
      title: 'Ad-hoc supervision',
      minutes: 30,
      cadence: { unit: 'none' },
      cadenceWords: 'When it is needed',
      kind: 'adHoc',
    }),
  ],
  offerKey: 'responsive',
  pairs: [superviseeRow()],
  pair: superviseeRow(),
  people: [hannah, priya],
  lastHeld: 20261009,
  dueBy: 20270326,
  repeatOffered: true,
  today: 20261123,
  myKey: hannah.key,
  zone: 'Europe/London',
  ...more,
});
