import type { PersonKey } from '../../../ground/rules/Person';
import type { DraftSection, PaperDraft } from '../../rules/WorkItem';

/** What each of the two has written for whoever supervises next, in their own hand. */
export const handoverPaper = 'handoverNote';
/** A note that both agreed, as a record keeper's Hub put it into the folder of who goes on. */
export const handedPaper = 'handoverNoteHanded';

/** As long as a note may be. */
export const longestHandoverNote = 2_000;

/** What is handed on by words of both. */
export interface AgreedNote {
  readonly key: string;
  readonly words: string;
}

/** The words somebody wrote last, and nobody since; both may write in the folder past the Hub. */
export function noteOf(papers: readonly PaperDraft[], personKey: PersonKey): PaperDraft | undefined {
  return papers
    .filter(
      ({ paper, authorKey, modifiedByKey }) =>
        paper === handoverPaper && authorKey === personKey && modifiedByKey === personKey,
    )
    .sort((a, b) => a.itemId - b.itemId)
    .pop();
}

export const wordsOfNote = (note: PaperDraft | undefined): string => textOf(note?.sections[0]?.words).trim();

/** The two have the same words in their own hands: the one wrote them, the other agreed. */
export function agreedNote(
  papers: readonly PaperDraft[],
  [one, other]: readonly [PersonKey, PersonKey],
): AgreedNote | undefined {
  const [mine, theirs] = [noteOf(papers, one), noteOf(papers, other)];
  const words = wordsOfNote(mine);
  return mine !== undefined && words !== '' && words === wordsOfNote(theirs) ? { key: mine.key, words } : undefined;
}

/** What was handed on to this pair: written by neither of its two. */
export const handedNote = (papers: readonly PaperDraft[], pair: readonly PersonKey[]): PaperDraft | undefined =>
  papers.find(
    ({ paper, authorKey = '', modifiedByKey }) =>
      paper === handedPaper && authorKey !== '' && !pair.includes(authorKey) && modifiedByKey === authorKey,
  );

/** A folder may be written past the Hub. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export const noteSection = (title: string, words: string): DraftSection => ({
  key: 'note',
  edition: 0,
  title,
  how: 'note',
  trust: '',
  words,
  byKey: '',
  at: '',
});
