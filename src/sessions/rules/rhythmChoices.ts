import { agreedCadence } from './cadence';
import type { Cadence } from '../../ground/rules/Catalogue';

/** Rhythms that are offered to choose from, as a pair's row says them; the last begins close and widens, for somebody new in post. */
export const rhythmChoices: readonly { readonly text: string; readonly cadence: Cadence }[] = [
  'weekly',
  'fortnightly',
  'fourWeekly',
  'monthly',
  'sixWeekly',
  'halfTermly',
  'timesAYear 5',
  'timesAYear 4',
  'termly',
  'timesAYear 2',
  'yearly',
  'none',
  'weekly*2+fortnightly*6+monthly',
].flatMap((text) => {
  const cadence = agreedCadence(text);
  return cadence === undefined ? [] : [{ text, cadence }];
});
