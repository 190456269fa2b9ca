import type { Person } from '../../ground/rules/Person';
import type { Pair } from './Pair';

/** How many rows have come so far. */
export type TellRead = (rows: number) => void;

/** A page of the list of people: by name where SharePoint can order it, else as they were entered. */
export interface FirstPeople {
  readonly people: readonly Person[];
  readonly byName: boolean;
}

/** Pairs that stand first in the lists of the years around; `isWhole`: there are no more confirmed ones in them. */
export interface FirstPairs {
  readonly pairs: readonly Pair[];
  readonly isWhole: boolean;
}
