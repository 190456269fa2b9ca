import type { Language, Texts } from '../../strings/Language';
import { sharedStrings } from '../../strings/sharedStrings';
import type { SharedStrings } from '../../strings/sharedStrings';

/** British English is the only language there is; a second one makes this a context. */
const language: Language = 'en';

/**
 * Sentences of one part of the Hub in the person's language: `useStrings(bookingStrings)`.
 * Without an argument those that every view shares. Parts are separate files so that a place loaded later
 * brings its own words: `src/strings/<part>Strings.ts` names the languages, `src/strings/en/<part>.ts` holds the
 * sentences.
 */
export function useStrings(): SharedStrings;
export function useStrings<T>(part: Texts<T>): T;
export function useStrings<T>(part?: Texts<T>): T | SharedStrings {
  return part ? part[language] : sharedStrings[language];
}
