import type { HomeView } from '../../src/sessions/home/HomeView';
import { now, today } from '../morning';
import { priya } from '../people';
import { actionOf } from './actionOf';
import { additionOf } from './additionOf';
import { belongingOf } from './belongingOf';
import { catalogueOf } from './catalogueOf';
import { mySupervisionOf } from './mySupervisionOf';
import { sessionOf } from './sessionOf';

/** What Priya, a supervisee, sees first. */
export const priyaHome = (more: Partial<HomeView> = {}): HomeView => ({
  me: priya,
  name: 'Priya Nair',
  today,
  now,
  week: { number: 4, halfTerm: 'autumn2' },
  belonging: belongingOf(),
  catalogue: catalogueOf(),
  mine: [mySupervisionOf()],
  actions: [
    {
      action: actionOf({
        text: 'Ask early help what happened next for Case 4-017',
        dueDay: 20261125,
        caseReference: '4-017',
        carried: ['a', 'b', 'c'],
      }),
      timesCarried: 3,
      overdue: false,
      withName: 'Hannah Okafor',
    },
    {
      action: actionOf({
        key: 'action-2',
        text: 'Share the attendance plan for Case 4-022 with Tom',
        dueDay: 20261204,
        caseReference: '4-017',
      }),
      timesCarried: 0,
      overdue: false,
      withName: 'Hannah Okafor',
    },
  ],
  additions: [
    additionOf(),
    additionOf({
      key: 'addition-2',
      text: 'Friday filtering reports: who reads them?',
      byKey: 'hannah',
      createdAt: '2026-11-19T10:00:00Z',
    }),
  ],
  supervisees: [],
  followed: [sessionOf()],
  week7: [],
  needs: [],
  requestsByMe: [],
  upgradeWaits: false,
  unknown: 0,
  newer: false,
  unfinished: [],
  ...more,
});
