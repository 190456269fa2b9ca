import type { FirstRun } from '../../src/setUp/SetUpService';

/** A site on which the first pair was opened. */
export const firstRunOf = (change: Partial<FirstRun> = {}): FirstRun => ({
  keepers: ['Gareth Sands', 'Miriam Holt'],
  leads: ['Hannah Okafor'],
  schools: ['Ottersby Primary'],
  undated: [],
  people: 12,
  hasPair: true,
  ...change,
});
