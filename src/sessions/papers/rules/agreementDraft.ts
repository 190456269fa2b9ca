import { clauseKinds } from '../../../ground/rules/Clause';
import type { Clause } from '../../../ground/rules/Clause';
import { isDay } from '../../../ground/rules/days';
import { plainText } from '../../../records/rules/canonicalText';
import type { PaperContent, PaperSection } from '../../../records/rules/PaperContent';
import type { Day } from '../../../ground/rules/School';
import type { DraftSection, PaperDraft } from '../../rules/WorkItem';

export interface DraftInput {
  /** Latest editions, in order. */
  readonly clauses: readonly Clause[];
  readonly group: boolean;
  /** The agreement in force, from which own words go on. */
  readonly before: Pick<PaperContent, 'sections'> | undefined;
}

/**
 * What a new agreement begins from: every clause that is switched on, in the trust's words of today. Where one goes on
 * from an agreement in force, the words that its people chose or wrote stay; the trust's own text never stays old.
 */
export function sectionsFrom({ clauses, group, before }: DraftInput): readonly DraftSection[] {
  return clauses
    .filter(({ on }) => on)
    .map(({ key, edition, title, kind, words, groupWords }) => {
      const trust = group && groupWords !== '' ? groupWords : words;
      const kept = before?.sections.find((section) => section.key === key && section.own)?.words;
      const proposed = kind === 'note' ? '' : trust;
      return {
        key,
        edition,
        title,
        how: kind,
        trust,
        words: kind === 'fixed' ? trust : (kept ?? proposed),
        byKey: '',
        at: '',
      };
    });
}

/**
 * Is the trust's text in it the trust's? A draft lies where its people may write past the Hub: what it says of the trust's
 * words is compared with the edition it names, and what the trust has fixed must stand there as it is.
 */
export function keepsTrustText(
  sections: readonly DraftSection[],
  editions: readonly Clause[],
  group: boolean,
): boolean {
  return sections.every(({ key, edition, title, how, trust, words }) => {
    const clause = editions.find((one) => one.key === key && one.edition === edition);
    if (clause === undefined || clause.kind !== how || clause.title !== title) return false;
    const written = group && clause.groupWords !== '' ? clause.groupWords : clause.words;
    return trust === written && (how !== 'fixed' || words === written);
  });
}

/** A draft lies where its people may write past the Hub: what is no draft of an agreement is left out. */
export const isAgreementDraft = ({ paper, reviewDay, sections }: PaperDraft): boolean =>
  paper === 'agreement' && isDay(reviewDay) && Array.isArray(sections) && sections.every(isSection);

const isSection = (section: DraftSection | null): boolean => {
  if (typeof section !== 'object' || section === null) return false;
  const { edition, how, key, title, trust, words, byKey, at } = section;
  return (
    Number.isInteger(edition) &&
    clauseKinds.includes(how) &&
    [key, title, trust, words, byKey, at].every((text) => typeof text === 'string')
  );
};

/** Not as the trust wrote it. */
export const isOwn = ({ how, trust, words }: Pick<DraftSection, 'how' | 'trust' | 'words'>): boolean =>
  how === 'note' ? words !== '' : plainText(words) !== plainText(trust);

/** The parts as they are signed; a free note that nobody wrote is left out. */
export const signedSections = (sections: readonly DraftSection[]): readonly PaperSection[] =>
  sections
    .filter(({ how, words }) => how !== 'note' || words.trim() !== '')
    .map((section) => ({
      key: section.key,
      edition: section.edition,
      title: section.title,
      words: section.words,
      own: isOwn(section),
    }));

/** Does a text say what the draft says? */
export function saysTheSame(
  content: Pick<PaperContent, 'sections' | 'reviewDay'> | undefined,
  draft: { readonly sections: readonly DraftSection[]; readonly reviewDay: Day },
): boolean {
  return content !== undefined && said(content) === said({ ...draft, sections: signedSections(draft.sections) });
}

const said = ({ sections, reviewDay }: Pick<PaperContent, 'sections' | 'reviewDay'>): string =>
  JSON.stringify([
    reviewDay,
    sections.map(({ key, edition, title, words, own }) => [key, edition, plainText(title), plainText(words), own]),
  ]);
