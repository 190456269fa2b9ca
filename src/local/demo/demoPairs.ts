import type { DemoPair } from './DemoPair';
import { schoolPairs } from './schoolPairs';

const quillbrookRoom = { place: 'room', room: 'Quillbrook, quiet room' } as const;

/** The head of safeguarding's own people, and those who supervise her and the leads. */
const trustPairs: readonly DemoPair[] = [
  // Handed over to Hannah in the summer; one action has been carried since.
  {
    supervisor: 'dele',
    supervisees: ['priya'],
    school: 'ottersby',
    offer: 'trust-level',
    firstDay: 20260413,
    lastDay: 20260831,
    agreement: 'agreed',
    sessions: [
      { at: '2026-06-04 14:00', state: 'sealed', story: 'priyaJune' },
      { at: '2026-06-25 10:00', state: 'sealed', story: 'quiet' },
      { at: '2026-07-14 14:00', state: 'sealed', story: 'quiet' },
      { at: '2026-07-16 09:30', state: 'cancelled' },
    ],
  },
  {
    supervisor: 'hannah',
    supervisees: ['priya'],
    school: 'ottersby',
    offer: 'trust-level',
    firstDay: 20260901,
    agreement: 'draft',
    sessions: [
      { at: '2026-10-09 10:00', state: 'sealed', story: 'priyaOctober' },
      { at: '2026-11-26 14:15', state: 'booked', story: 'priyaNext', accepted: true },
    ],
  },
  {
    supervisor: 'hannah',
    supervisees: ['carys'],
    school: 'pennywick',
    offer: 'eyfs',
    cadence: 'halfTermly',
    firstDay: 20260413,
    agreement: 'agreed',
    sessions: [
      { at: '2026-05-06 13:30', state: 'sealed', story: 'earlyYears', place: 'room', room: 'Pennywick, family room' },
      { at: '2026-07-10 13:30', state: 'sealed', story: 'quiet', place: 'room', room: 'Pennywick, family room' },
      { at: '2026-07-16 13:30', state: 'cancelled' },
    ],
  },
  {
    supervisor: 'hannah',
    supervisees: ['leanne'],
    school: 'quillbrook',
    offer: 'feo-responsive',
    cadence: 'fortnightly',
    firstDay: 20261027,
    agreement: 'draft',
    sessions: [
      { at: '2026-10-29 13:30', state: 'sealed', story: 'threshold', ...quillbrookRoom },
      { at: '2026-11-12 13:30', state: 'running', story: 'family', ...quillbrookRoom },
      { at: '2026-11-24 13:30', state: 'booked', accepted: true, ...quillbrookRoom },
    ],
  },
  {
    supervisor: 'hannah',
    supervisees: ['marcus'],
    school: 'ottersby',
    offer: 'cwo-responsive',
    firstDay: 20260413,
    agreement: 'agreed',
    sessions: [
      { at: '2026-06-11 11:00', state: 'sealed', story: 'heavy' },
      { at: '2026-07-09 11:00', state: 'cancelled' },
      { at: '2026-10-19 11:00', state: 'sealed', story: 'attendance' },
      { at: '2026-11-23 11:00', state: 'booked', story: 'marcusToday', accepted: true },
    ],
  },
  {
    supervisor: 'hannah',
    supervisees: ['joanna'],
    school: 'merrowfield',
    offer: 'trust-level',
    firstDay: 20260901,
    agreement: 'agreed',
    sessions: [
      { at: '2026-09-24 09:10', state: 'sealed', story: 'practice' },
      { at: '2026-11-05 09:10', state: 'signing', story: 'threshold' },
      { at: '2026-12-02 14:00', state: 'booked', accepted: true },
    ],
  },
  {
    supervisor: 'hannah',
    supervisees: ['yusuf'],
    school: 'merrowfield',
    offer: 'trust-level',
    cadence: 'fortnightly',
    firstDay: 20261005,
    agreement: 'agreed',
    sessions: [
      { at: '2026-10-08 09:10', state: 'sealed', story: 'heavy' },
      { at: '2026-11-02 10:00', state: 'sealed', story: 'family' },
      { at: '2026-11-20 10:00', state: 'cancelled' },
    ],
  },
  {
    supervisor: 'hannah',
    supervisees: ['dele'],
    school: 'merrowfield',
    offer: 'trust-level',
    firstDay: 20260901,
    agreement: 'agreed',
    sessions: [
      { at: '2026-10-12 15:30', state: 'sealed', story: 'heavy' },
      { at: '2026-12-10 15:30', state: 'booked' },
    ],
  },
  {
    supervisor: 'hannah',
    supervisees: ['amy', 'lily', 'grace'],
    school: 'pennywick',
    offer: 'eyfs-group',
    firstDay: 20260901,
    agreement: 'agreed',
    minutes: 60,
    sessions: [
      { at: '2026-09-29 15:45', state: 'sealed', story: 'group', place: 'room', room: 'Pennywick, meeting room' },
      { at: '2026-11-23 15:45', state: 'booked', place: 'room', room: 'Pennywick, meeting room' },
    ],
  },
  {
    supervisor: 'ros',
    supervisees: ['hannah'],
    school: 'trust',
    offer: 'supervisor-supervision',
    firstDay: 20260901,
    agreement: 'agreed',
    minutes: 60,
    sessions: [
      { at: '2026-10-01 16:00', state: 'sealed', story: 'supervising' },
      { at: '2026-12-03 16:00', state: 'booked' },
    ],
  },
  {
    supervisor: 'ros',
    supervisees: ['fiona'],
    school: 'trust',
    offer: 'supervisor-supervision',
    firstDay: 20260901,
    minutes: 60,
    sessions: [
      { at: '2026-10-08 16:00', state: 'sealed', story: 'supervising' },
      { at: '2026-12-08 16:00', state: 'booked' },
    ],
  },
  {
    supervisor: 'ros',
    supervisees: ['colin'],
    school: 'trust',
    offer: 'supervisor-supervision',
    firstDay: 20260901,
    minutes: 60,
    sessions: [],
  },
  {
    supervisor: 'ros',
    supervisees: ['tom'],
    school: 'ottersby',
    offer: 'external',
    firstDay: 20260901,
    minutes: 60,
    sessions: [
      { at: '2026-11-04 15:30', state: 'sealed', story: 'quiet' },
      { at: '2027-01-11 15:30', state: 'booked' },
    ],
  },
];

export const demoPairs: readonly DemoPair[] = [...trustPairs, ...schoolPairs];
