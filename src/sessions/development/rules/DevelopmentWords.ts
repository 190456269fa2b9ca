import { isDay } from '../../../ground/rules/days';
import type { PaperSection } from '../../../records/rules/PaperContent';
import type { DraftSection, PaperDraft } from '../../rules/WorkItem';

/** What is prepared, or what was agreed: what is said to each question, and priorities with the part of the school's plan they serve. */
export interface DevelopmentWords {
  readonly answers: readonly { readonly title: string; readonly words: string }[];
  readonly priorities: readonly Priority[];
}

export interface Priority {
  readonly words: string;
  /** A part of the school improvement plan, as it was written down for this meeting; empty where it serves none. */
  readonly part: string;
}

/** The papers that lie in a folder of development. Further ones are a newer version's. */
export const developmentPapers = ['development', 'preparation', 'plan', 'question', 'answer', 'consulted'] as const;
export type DevelopmentPaper = (typeof developmentPapers)[number];

export const longestAnswer = 4000;
export const mostPriorities = 6;

const section = (key: string, title: string, words: string): DraftSection => ({
  key,
  edition: 0,
  title,
  how: 'note',
  trust: '',
  words: words.trim(),
  byKey: '',
  at: '',
});

/** As they lie in a draft: answers by their order, then priorities. */
export const sectionsOf = ({ answers, priorities }: DevelopmentWords): readonly DraftSection[] => [
  ...answers.map(({ title, words }, index) => section(`q${index + 1}`, title, words)),
  ...priorities
    .filter(({ words }) => words.trim() !== '')
    .map(({ words, part }, index) => section(`p${index + 1}`, part, words)),
];

/** The same read back, of a draft as of what was signed. */
export const wordsOfSections = (
  sections: readonly Pick<PaperSection, 'key' | 'title' | 'words'>[],
): DevelopmentWords => ({
  answers: sections.filter(({ key }) => key.startsWith('q')).map(({ title, words }) => ({ title, words })),
  priorities: sections.filter(({ key }) => key.startsWith('p')).map(({ title, words }) => ({ part: title, words })),
});

/** One text of its own under a key, e.g. a question that is asked beforehand. */
export const oneSection = (key: string, title: string, words: string): readonly DraftSection[] => [
  section(key, title, words),
];

/** A folder may be written past the Hub: what is no such paper is left out. */
export function isDevelopmentPaper(paper: PaperDraft, which: DevelopmentPaper): boolean {
  return (
    paper.paper === which &&
    isDay(paper.reviewDay) &&
    Array.isArray(paper.sections) &&
    paper.sections.every(
      (one: DraftSection | null) =>
        typeof one === 'object' &&
        one !== null &&
        [one.key, one.title, one.words].every((text) => typeof text === 'string'),
    )
  );
}

/** Nothing is said yet. */
export const isBlank = ({ answers, priorities }: DevelopmentWords): boolean =>
  [...answers, ...priorities].every(({ words }) => words.trim() === '');

/** Too long a text would be refused by no list and read by nobody. */
export const isTooLong = ({ answers, priorities }: DevelopmentWords): boolean =>
  priorities.length > mostPriorities || [...answers, ...priorities].some(({ words }) => words.length > longestAnswer);
