import type { Offer, TrustCatalogue } from '../../src/domain/Catalogue';
import type { Meter } from '../../src/domain/Meter';
import type { Pair, PairSummary } from '../../src/domain/Pair';
import type { Person } from '../../src/domain/Person';
import type { Session } from '../../src/domain/Session';
import type { Action, AgendaAddition, HelpRequest } from '../../src/domain/WorkItem';
import type { SuperviseeRow } from '../../src/sessions/rules/SuperviseeRow';
import type { HomeView, MySupervision } from '../../src/sessions/home/HomeView';

/** The people of the demo trust, on the morning of Monday 23 November 2026, as far as the views need them. */
export const today = 20261123;
export const now = '2026-11-23T09:00:00Z';

const person = (key: string, name: string, jobTitle: string, schoolKey: string): Person => ({
  key,
  name,
  jobTitle,
  schoolKey,
  login: `i:0#.f|membership|${key}@thistlemere.example`,
  mail: `${key}@thistlemere.example`,
  roles: [],
  inScope: true,
  status: 'active',
});
export const priya = person('priya', 'Priya Nair', 'DSL', 'ottersby');
export const hannah = person('hannah', 'Hannah Okafor', 'Head of Safeguarding', 'trust');

export const responsive: Offer = {
  key: 'responsive',
  pathwayKey: 'policy',
  position: 2,
  title: 'Responsive supervision',
  summary: '',
  kind: 'oneToOne',
  cadence: { unit: 'termly' },
  cadenceWords: 'Once a term',
  minutes: 45,
  countsToMinimum: true,
  forRoles: [],
  byRoles: [],
  alongRoles: [],
  aims: [],
  entitled: true,
};

export const catalogue: TrustCatalogue = {
  settings: {
    trustName: 'Thistlemere Learning Trust',
    caseSystem: 'CPOMS',
    zone: 'Europe/London',
    dayStarts: 480,
    dayEnds: 1020,
    setUpVersion: 1,
    escalation: [
      'Speak with your supervisor.',
      'Speak with the head of safeguarding.',
      "Write to the trust's named trustee.",
    ],
    keepers: ['Miriam Holt', 'Gareth Sands'],
    administrators: ['Jo Lister', 'Sam Eames'],
  },
  schools: [
    { key: 'ottersby', name: 'Ottersby Primary', shortName: 'Ottersby' },
    { key: 'quillbrook', name: 'Quillbrook Primary', shortName: 'Quillbrook' },
  ],
  schoolYears: [],
  pathways: [],
  offers: [responsive],
  roles: [],
  agendaBlocks: [],
  agenda: [],
  functions: [],
  stagePrompts: [],
};

const summary: PairSummary = {
  heldDays: [20261009],
  next: undefined,
  heldSinceStart: 1,
  openActions: 0,
  unsigned: 0,
  oldestUnsigned: undefined,
  agendaAdded: 0,
  agreement: 'draft',
  reviewDay: undefined,
};

export const pair = (given: Partial<Pair> = {}): Pair => ({
  key: 'row-1',
  pairKey: 'pair-1',
  supervisorKey: 'hannah',
  superviseeKey: 'priya',
  supervisorName: 'Hannah Okafor',
  superviseeName: 'Priya Nair',
  schoolKey: 'ottersby',
  offerKey: 'responsive',
  cadence: '',
  status: 'active',
  firstDay: 20260901,
  lastDay: undefined,
  shards: ['2026-27'],
  summary,
  etag: '"1"',
  itemId: 1,
  ...given,
});

export const session = (given: Partial<Session> = {}): Session => ({
  key: 'session-1',
  pairKey: 'pair-1',
  shard: '2026-27',
  offerKey: 'responsive',
  supervisorKey: 'hannah',
  superviseeKey: 'priya',
  code: 'KM4T7WQX',
  day: 20261126,
  startsAt: '2026-11-26T14:15:00Z',
  endsAt: '2026-11-26T15:00:00Z',
  status: 'booked',
  place: 'teams',
  seriesKey: '',
  eventId: 'event',
  eventStatus: 'made',
  reply: 'none',
  etag: '"1"',
  itemId: 1,
  ...given,
});

export const meter: Meter = {
  held: 1,
  total: 3,
  dueBy: 20270326,
  overdueSince: undefined,
  periods: [
    { firstDay: 20260903, lastDay: 20261218, state: 'held', day: 20261009 },
    { firstDay: 20270105, lastDay: 20270326, state: 'toCome', day: undefined },
    { firstDay: 20270412, lastDay: 20270720, state: 'toCome', day: undefined },
  ],
};

const base = {
  pairKey: 'pair-1',
  shard: '2026-27',
  sessionKey: 'session-1',
  etag: '"1"',
  itemId: 1,
  createdBy: '',
  createdAt: '2026-11-22T10:00:00Z',
  modifiedBy: '',
  modifiedAt: '2026-11-22T10:00:00Z',
};

export const action = (given: Partial<Action> = {}): Action => ({
  ...base,
  kind: 'action',
  key: 'action-1',
  text: 'Ask early help what happened next for Case 4-017',
  ownerKey: 'priya',
  dueDay: 20261125,
  status: 'open',
  agendaNumber: 5,
  caseReference: '4-017',
  carried: ['a', 'b', 'c'],
  doneDay: undefined,
  ...given,
});
export const addition = (given: Partial<AgendaAddition> = {}): AgendaAddition => ({
  ...base,
  kind: 'agenda',
  key: 'addition-1',
  text: 'Case 4-017: are we past the threshold?',
  byKey: 'priya',
  ...given,
});
export const request = (given: Partial<HelpRequest> = {}): HelpRequest => ({
  ...base,
  sessionKey: '',
  kind: 'request',
  key: 'request-1',
  what: 'debrief',
  fromKey: 'dele',
  status: 'asked',
  createdAt: '2026-11-23T08:12:00Z',
  ...given,
});

export const mine = (given: Partial<MySupervision> = {}): MySupervision => ({
  pair: pair(),
  offer: responsive,
  supervisorFirstName: 'Hannah',
  next: session(),
  joinUrl: '',
  meter,
  agreement: { state: 'draft', sessionNumber: 2 },
  ...given,
});

export const superviseeRow = (given: Partial<SuperviseeRow> = {}): SuperviseeRow => ({
  pair: pair(),
  offer: responsive,
  roleTitle: 'DSL',
  schoolName: 'Ottersby Primary',
  lastHeld: 20261009,
  next: { sessionKey: 'session-1', startsAt: '2026-11-26T14:15:00Z', endsAt: '2026-11-26T15:00:00Z', place: 'teams' },
  standing: { kind: 'inTime', dueBy: 20261218 },
  agreement: { kind: 'draft', session: 2 },
  ...given,
});

export const carys = superviseeRow({
  pair: pair({
    key: 'row-2',
    pairKey: 'pair-2',
    superviseeKey: 'carys',
    superviseeName: 'Carys Dunmore',
    schoolKey: 'pennywick',
  }),
  roleTitle: 'EYFS lead',
  schoolName: 'Pennywick Infants',
  lastHeld: 20260918,
  next: undefined,
  standing: { kind: 'overdue', since: 20261106 },
  agreement: { kind: 'agreed' },
});

/** What Priya, a supervisee, sees first. */
export const priyaHome = (given: Partial<HomeView> = {}): HomeView => ({
  me: priya,
  firstName: 'Priya',
  today,
  now,
  week: { number: 4, halfTerm: 'autumn2' },
  places: ['home', 'calendar', 'records'],
  keeps: false,
  catalogue,
  mine: [mine()],
  actions: [
    { action: action(), timesCarried: 3, overdue: false, withName: 'Hannah Okafor' },
    {
      action: action({
        key: 'action-2',
        text: 'Share the attendance plan for Case 4-022 with Tom',
        dueDay: 20261204,
        carried: [],
      }),
      timesCarried: 0,
      overdue: false,
      withName: 'Hannah Okafor',
    },
  ],
  additions: [
    addition(),
    addition({
      key: 'addition-2',
      text: 'Friday filtering reports: who reads them?',
      byKey: 'hannah',
      createdAt: '2026-11-19T10:00:00Z',
    }),
  ],
  supervisees: [],
  followed: [session()],
  week7: [],
  needs: [],
  requestsByMe: [],
  unfinished: [],
  ...given,
});

/** What Hannah, who supervises and leads, sees first. */
export const hannahHome = (given: Partial<HomeView> = {}): HomeView => ({
  ...priyaHome(),
  me: hannah,
  firstName: 'Hannah',
  places: ['home', 'people', 'calendar', 'records', 'overview'],
  mine: [
    mine({
      pair: pair({
        key: 'row-3',
        pairKey: 'pair-3',
        supervisorKey: 'ros',
        superviseeKey: 'hannah',
        supervisorName: 'Ros Tremayne',
        superviseeName: 'Hannah Okafor',
      }),
      supervisorFirstName: 'Ros',
      next: session({
        key: 'session-3',
        pairKey: 'pair-3',
        day: 20261203,
        startsAt: '2026-12-03T16:00:00Z',
        endsAt: '2026-12-03T17:00:00Z',
      }),
    }),
  ],
  actions: [],
  additions: [],
  supervisees: [carys, superviseeRow()],
  week7: [
    {
      session: session({
        key: 'session-4',
        day: today,
        startsAt: '2026-11-23T11:00:00Z',
        endsAt: '2026-11-23T11:45:00Z',
      }),
      withName: 'Marcus Bell',
      iSupervise: true,
      added: 2,
      joinUrl: 'https://teams.example/marcus',
    },
    {
      session: session({
        key: 'session-5',
        day: today,
        startsAt: '2026-11-23T15:45:00Z',
        endsAt: '2026-11-23T16:45:00Z',
        place: 'room',
      }),
      withName: 'EYFS supervision',
      iSupervise: true,
      added: 0,
      joinUrl: '',
      groupSize: 6,
    },
    { session: session(), withName: 'Priya Nair', iSupervise: true, added: 1, joinUrl: 'https://teams.example/priya' },
  ],
  needs: [
    { kind: 'request', request: request(), name: 'Dele Adeyemi', schoolName: 'Merrowfield High' },
    { kind: 'overdue', row: carys },
    {
      kind: 'sign',
      records: [
        { session: session({ key: 'session-6', day: 20261112, status: 'signing' }), name: 'Leanne Whitlock' },
        { session: session({ key: 'session-7', day: 20261105, status: 'signing' }), name: 'Joanna Pryce' },
      ],
    },
    {
      kind: 'agreement',
      row: superviseeRow({
        pair: pair({ key: 'row-4', superviseeName: 'Leanne Whitlock' }),
        agreement: { kind: 'dueNext' },
      }),
    },
    { kind: 'outlook', sessions: [session({ eventStatus: 'wanted' })] },
  ],
  ...given,
});
