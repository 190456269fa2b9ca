import type { When } from '../../src/ground/words/dates';

/** A day or time as a test expects it in a sentence. */
export const asWhen = (words: string): When => words as When;
