import type { SiteFinding } from '../../src/setUp/SetUpService';

/** What a site is not ready with. */
export const membersMayEdit: SiteFinding = {
  key: 'groupMayEdit 8',
  problem: 'groupMayEdit',
  name: 'Trust Members',
  people: ['Tom Barlow'],
  groups: [],
  repairable: true,
};
