import type { HomeView } from '../../src/sessions/home/HomeView';
import { today } from '../morning';
import { hannah } from '../people';
import { belongingOf } from './belongingOf';
import { carysRow } from './carysRow';
import { mySupervisionOf } from './mySupervisionOf';
import { pairOf } from './pairOf';
import { priyaHome } from './priyaHome';
import { requestOf } from './requestOf';
import { sessionOf } from './sessionOf';
import { superviseeRowOf } from './superviseeRowOf';

/** What Hannah, who supervises and leads, sees first. */
export const hannahHome = (more: Partial<HomeView> = {}): HomeView => ({
  ...priyaHome(),
  me: hannah,
  name: 'Hannah Okafor',
  belonging: belongingOf({ supervises: true, oversees: true }),
  mine: [
    mySupervisionOf({
      pair: pairOf({
        key: 'row-3',
        pairKey: 'pair-3',
        supervisorKey: 'ros',
        superviseeKey: 'hannah',
        supervisorName: 'Ros Tremayne',
        superviseeName: 'Hannah Okafor',
      }),
      next: sessionOf({
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
  supervisees: [carysRow, superviseeRowOf()],
  week7: [
    {
      session: sessionOf({
        key: 'session-4',
        day: today,
        startsAt: '2026-11-23T11:00:00Z',
        endsAt: '2026-11-23T11:45:00Z',
      }),
      withName: 'Marcus Bell',
      iSupervise: true,
      added: 2,
      joinUrl: 'https://teams.microsoft.com/l/meetup-join/marcus',
    },
    {
      session: sessionOf({
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
    {
      session: sessionOf(),
      withName: 'Priya Nair',
      iSupervise: true,
      added: 1,
      joinUrl: 'https://teams.microsoft.com/l/meetup-join/priya',
    },
  ],
  needs: [
    { kind: 'request', request: requestOf(), name: 'Dele Adeyemi', schoolName: 'Merrowfield High' },
    { kind: 'overdue', row: carysRow },
    {
      kind: 'sign',
      records: [
        { session: sessionOf({ key: 'session-6', day: 20261112, status: 'signing' }), name: 'Leanne Whitlock' },
        { session: sessionOf({ key: 'session-7', day: 20261105, status: 'signing' }), name: 'Joanna Pryce' },
      ],
    },
    { kind: 'agreementDue', pairKey: 'pair-4', name: 'Leanne', what: 'make' },
    { kind: 'outlook', sessions: [sessionOf({ eventStatus: 'wanted' })] },
  ],
  ...more,
});
