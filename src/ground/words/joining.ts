/** What something is called, and what it is. */
export const labelled = (label: string, value: string): string => `${label}: ${value}`;

/** Phrases one after the other, each ended by a full stop. */
export const sentences = (...phrases: readonly string[]): string =>
  phrases.map((phrase) => (/[.?!”]$/.test(phrase) ? phrase : `${phrase}.`)).join(' ');
