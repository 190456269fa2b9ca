import type { Offer } from '../../src/ground/rules/Catalogue';

/** Responsive supervision, once a term, for two people. */
export const offerOf = (more: Partial<Offer> = {}): Offer => ({
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
