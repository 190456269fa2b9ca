import type { CadenceUnit } from '../rules/Catalogue';

/** How often, in words. */
export const cadences: Readonly<Record<CadenceUnit, string>> = {
  weekly: 'Every week',
  fortnightly: 'Every fortnight',
  sixWeekly: 'Every six weeks',
  halfTermly: 'Every half-term',
  termly: 'Every term',
  yearly: 'Once a year',
  none: 'When it is needed',
};
