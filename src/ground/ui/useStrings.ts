import { sharedStrings } from '../en';
import type { SharedStrings } from '../en';

/**
 * Sentences of one part of the Hub in the person's language: `useStrings(bookingStrings)`.
 * Without an argument those that every view shares. Parts are separate files, so that a place loaded later brings its
 * own words. British English is the only language there is; a second one makes this a context.
 */
export function useStrings(): SharedStrings;
export function useStrings<T>(part: T): T;
export function useStrings<T>(part?: T): T | SharedStrings {
  return part ?? sharedStrings;
}
