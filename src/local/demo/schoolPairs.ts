import type { DemoPair } from './DemoPair';

const fortnightly = 'fortnightly' as const;
const begin = 20260903;

/** FESO and CWSO with their leads and headteachers, by their own overviews. */
const leadPairs: readonly DemoPair[] = [
  {
    supervisor: 'fiona',
    supervisees: ['leon'],
    school: 'ottersby',
    offer: 'feo-responsive',
    cadence: fortnightly,
    firstDay: begin,
    agreement: 'agreed',
    sessions: [
      { at: '2026-09-09 10:00', state: 'sealed' },
      { at: '2026-09-23 10:00', state: 'sealed' },
      { at: '2026-10-07 10:00', state: 'sealed' },
      { at: '2026-11-04 10:00', state: 'sealed' },
      { at: '2026-11-18 10:00', state: 'sealed' },
      { at: '2026-12-02 10:00', state: 'booked', accepted: true },
    ],
  },
  {
    supervisor: 'fiona',
    supervisees: ['ella'],
    school: 'pennywick',
    offer: 'feo-responsive',
    cadence: fortnightly,
    firstDay: begin,
    agreement: 'review',
    sessions: [
      { at: '2026-09-10 10:00', state: 'sealed' },
      { at: '2026-09-24 10:00', state: 'sealed' },
      { at: '2026-10-08 10:00', state: 'sealed' },
      { at: '2026-11-05 10:00', state: 'sealed' },
      { at: '2026-11-19 10:00', state: 'signing' },
      { at: '2026-12-03 10:00', state: 'booked' },
    ],
  },
  {
    supervisor: 'fiona',
    supervisees: ['megan'],
    school: 'merrowfield',
    offer: 'feo-responsive',
    cadence: fortnightly,
    firstDay: begin,
    sessions: [
      { at: '2026-09-11 13:00', state: 'sealed' },
      { at: '2026-09-25 13:00', state: 'sealed' },
      { at: '2026-10-09 13:00', state: 'sealed' },
      { at: '2026-11-06 13:00', state: 'sealed' },
      { at: '2026-11-20 13:00', state: 'cancelled' },
    ],
  },
  {
    supervisor: 'fiona',
    supervisees: ['leon', 'ella', 'megan'],
    school: 'ottersby',
    offer: 'feo-group',
    cadence: fortnightly,
    firstDay: 20261102,
    agreement: 'agreed',
    minutes: 60,
    sessions: [
      { at: '2026-11-05 15:00', state: 'sealed', story: 'group' },
      { at: '2026-11-19 15:00', state: 'signing', story: 'group' },
      { at: '2026-12-03 15:00', state: 'booked' },
    ],
  },
  {
    supervisor: 'colin',
    supervisees: ['kofi'],
    school: 'pennywick',
    offer: 'cwo-responsive',
    firstDay: begin,
    sessions: [],
  },
  {
    supervisor: 'colin',
    supervisees: ['tunde'],
    school: 'merrowfield',
    offer: 'cwo-responsive',
    firstDay: begin,
    agreement: 'signing',
    sessions: [
      { at: '2026-10-06 14:00', state: 'sealed' },
      { at: '2026-11-17 14:00', state: 'signing' },
      { at: '2027-01-12 14:00', state: 'booked' },
    ],
  },
  {
    supervisor: 'colin',
    supervisees: ['ifor'],
    school: 'quillbrook',
    offer: 'cwo-responsive',
    firstDay: begin,
    agreement: 'agreed',
    sessions: [
      { at: '2026-09-22 14:00', state: 'sealed' },
      { at: '2026-11-10 14:00', state: 'cancelled' },
    ],
  },
  {
    supervisor: 'tom',
    supervisees: ['leon'],
    school: 'ottersby',
    offer: 'feo-performance',
    firstDay: begin,
    sessions: [
      { at: '2026-09-17 09:00', state: 'sealed', story: 'development' },
      { at: '2027-01-20 09:00', state: 'booked' },
    ],
  },
  {
    supervisor: 'tom',
    supervisees: ['marcus'],
    school: 'ottersby',
    offer: 'cwo-performance',
    firstDay: begin,
    sessions: [
      { at: '2026-09-18 09:00', state: 'sealed', story: 'development' },
      { at: '2027-01-21 09:00', state: 'booked' },
    ],
  },
  {
    supervisor: 'helen',
    supervisees: ['ella'],
    school: 'pennywick',
    offer: 'feo-performance',
    firstDay: begin,
    sessions: [
      { at: '2026-09-17 14:00', state: 'sealed', story: 'development' },
      { at: '2027-01-14 14:00', state: 'booked' },
    ],
  },
  {
    supervisor: 'david',
    supervisees: ['megan'],
    school: 'merrowfield',
    offer: 'feo-performance',
    firstDay: begin,
    sessions: [
      { at: '2026-10-14 15:00', state: 'signing', story: 'development' },
      { at: '2027-01-15 15:00', state: 'booked' },
    ],
  },
  {
    supervisor: 'simon',
    supervisees: ['ifor'],
    school: 'quillbrook',
    offer: 'cwo-performance',
    firstDay: begin,
    sessions: [
      { at: '2026-10-07 09:00', state: 'sealed', story: 'development' },
      { at: '2027-01-13 09:00', state: 'booked' },
    ],
  },
  {
    supervisor: 'simon',
    supervisees: ['leanne'],
    school: 'quillbrook',
    offer: 'feo-performance',
    firstDay: 20261027,
    sessions: [],
  },
];

/** The policy's table: safeguarding teams with the lead DSL or their own DSL, staff with the deputy. */
const teamPairs: readonly DemoPair[] = [
  {
    supervisor: 'dele',
    supervisees: ['beth'],
    school: 'ottersby',
    offer: 'trust-level',
    cadence: 'halfTermly',
    firstDay: 20260413,
    agreement: 'review',
    sessions: [
      { at: '2026-07-07 14:00', state: 'sealed' },
      { at: '2026-07-15 14:00', state: 'cancelled' },
      { at: '2026-11-26 10:00', state: 'booked', accepted: true },
    ],
  },
  {
    supervisor: 'dele',
    supervisees: ['alice'],
    school: 'ottersby',
    offer: 'internal',
    firstDay: begin,
    agreement: 'agreed',
    sessions: [
      { at: '2026-09-30 11:00', state: 'sealed' },
      { at: '2026-11-25 11:00', state: 'booked', accepted: true },
    ],
  },
  {
    supervisor: 'dele',
    supervisees: ['owen'],
    school: 'ottersby',
    offer: 'internal',
    firstDay: begin,
    sessions: [
      { at: '2026-11-11 11:00', state: 'signing', story: 'heavy' },
      { at: '2027-01-19 11:00', state: 'booked' },
    ],
  },
  {
    supervisor: 'dele',
    supervisees: ['sunita'],
    school: 'pennywick',
    offer: 'trust-level',
    firstDay: begin,
    agreement: 'agreed',
    sessions: [
      { at: '2026-10-15 09:30', state: 'sealed', story: 'practice' },
      { at: '2027-01-28 09:30', state: 'booked' },
    ],
  },
  // Three sessions and still no agreement.
  {
    supervisor: 'dele',
    supervisees: ['anwen'],
    school: 'quillbrook',
    offer: 'trust-level',
    firstDay: begin,
    sessions: [
      { at: '2026-09-24 13:00', state: 'sealed' },
      { at: '2026-10-15 13:00', state: 'sealed' },
      { at: '2026-11-19 13:00', state: 'sealed' },
      { at: '2027-01-27 13:00', state: 'booked' },
    ],
  },
  {
    supervisor: 'dele',
    supervisees: ['farah'],
    school: 'merrowfield',
    offer: 'internal',
    firstDay: begin,
    agreement: 'agreed',
    sessions: [
      { at: '2026-09-16 08:30', state: 'sealed' },
      { at: '2026-12-08 08:30', state: 'booked' },
    ],
  },
  {
    supervisor: 'farah',
    supervisees: ['callum'],
    school: 'merrowfield',
    offer: 'internal',
    firstDay: begin,
    sessions: [
      { at: '2026-11-03 14:00', state: 'sealed' },
      { at: '2027-01-14 14:00', state: 'booked' },
    ],
  },
  {
    supervisor: 'alice',
    supervisees: ['ruth'],
    school: 'ottersby',
    offer: 'internal',
    firstDay: begin,
    agreement: 'draft',
    sessions: [
      { at: '2026-10-20 15:30', state: 'sealed' },
      { at: '2027-01-26 15:30', state: 'booked' },
    ],
  },
  { supervisor: 'alice', supervisees: ['ivy'], school: 'ottersby', offer: 'internal', firstDay: begin, sessions: [] },
  {
    supervisor: 'sunita',
    supervisees: ['noah'],
    school: 'pennywick',
    offer: 'internal',
    firstDay: begin,
    agreement: 'changed',
    sessions: [
      { at: '2026-10-16 10:30', state: 'sealed' },
      { at: '2026-12-02 10:30', state: 'booked' },
    ],
  },
  {
    supervisor: 'anwen',
    supervisees: ['becca'],
    school: 'quillbrook',
    offer: 'internal',
    firstDay: begin,
    agreement: 'agreed',
    sessions: [
      { at: '2026-10-02 09:00', state: 'sealed' },
      { at: '2026-12-04 09:00', state: 'booked' },
    ],
  },
];

export const schoolPairs: readonly DemoPair[] = [...leadPairs, ...teamPairs];
