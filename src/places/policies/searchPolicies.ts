import { holdsText } from '../../ground/rules/holdsText';
import type { PolicyEntry } from '../../library/rules/policiesFor';

/** Those whose title, edition or changes hold the words; all of them while nothing is typed. */
export const foundIn = (entries: readonly PolicyEntry[], words: string): readonly PolicyEntry[] =>
  words.trim() === ''
    ? entries
    : entries.filter(({ document: { title, edition, owner, changes } }) =>
        holdsText([title, edition, owner, ...changes.map((change) => change.words)].join(' '), words),
      );
