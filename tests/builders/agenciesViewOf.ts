import type { AgenciesView } from '../../src/logs/AgencyService';
import type { Agency } from '../../src/logs/rules/Agency';
import { today } from '../morning';
import { catalogueOf } from './catalogueOf';

export const agencyOf = (more: Partial<Agency> = {}): Agency => ({
  key: 'early-help',
  name: 'Early help hub',
  area: 'Wexcombe',
  does: 'Advice on help for a family before it is a matter for social care.',
  how: 'The form on the authority’s page, or 01632 960 001.',
  when: 'Monday to Friday, 9 to 5',
  outOfHours: '',
  thresholds: { title: 'Levels of need', address: 'https://wexcombe.example/levels' },
  forRoles: [],
  reviewDay: 20270301,
  ended: false,
  changedAt: '2026-09-10T09:00:00Z',
  changedBy: 'Hannah Okafor',
  etag: '"1"',
  itemId: 1,
  ...more,
});

/** What staff read of agencies. */
export const agenciesViewOf = (more: Partial<AgenciesView> = {}): AgenciesView => ({
  today,
  isThere: true,
  mayWrite: false,
  agencies: [agencyOf()],
  unknown: 0,
  roles: catalogueOf().roles,
  logKind: 'consultation',
  ...more,
});
