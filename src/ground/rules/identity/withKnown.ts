import { foldedText } from '../foldedText';
import { nameParts } from '../names';
import type { Word } from './wordsIn';
import { knownPhrases } from './wordsOfWork';

/** Who and what may be named in a confidential box: staff, schools, agencies. */
export interface KnownNames {
  /** Names of staff as the directory writes them. */
  readonly people: readonly string[];
  /** Names of schools, of the trust, of bodies it works with. */
  readonly places: readonly string[];
}

type Phrase = readonly string[];

const split = (text: string): Phrase =>
  foldedText(text)
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter(Boolean);
const everywhere: readonly Phrase[] = knownPhrases.map(split).filter((phrase) => phrase.length > 1);

/** The words with those marked that belong to a known name. A first name alone counts only with no other surname behind it. */
export function withKnown(words: readonly Word[], { people, places }: KnownNames): readonly Word[] {
  const whole = [...everywhere, ...places.map(split), ...people.map((name) => split(nameParts(name).whole))];
  const marked = new Set<number>();
  for (const index of words.keys())
    for (const phrase of whole)
      if (stands(words, index, phrase)) phrase.forEach((_, offset) => marked.add(index + offset));
  const single = new Set(places.flatMap((place) => split(place).slice(0, 1)));
  const names = people.map(nameParts);
  const first = new Set(names.flatMap(({ given }) => split(given).slice(0, 1)));
  const last = new Set(names.flatMap(({ surname }) => split(surname).slice(-1)));
  for (const [index, { folded, written }] of words.entries())
    if (written !== 'small' && !marked.has(index)) {
      const alone = !isName(words[index + 1], marked, index + 1) || words[index]?.owns === true;
      const titled = words[index]?.joined === true && words[index - 1]?.kind === 'beside';
      if (single.has(folded) || (first.has(folded) && alone) || (last.has(folded) && titled)) marked.add(index);
    }
  return words.map((word, index) => (marked.has(index) ? { ...word, kind: 'known' } : word));
}

const stands = (words: readonly Word[], index: number, phrase: Phrase): boolean =>
  phrase.length > 0 && phrase.every((part, offset) => isPart(words[index + offset], part, offset));

/** Sarah's Law is written with its 's, Barnardo's often without. */
const isPart = (word: Word | undefined, part: string, offset: number): boolean =>
  word !== undefined &&
  (offset > 0 || word.written !== 'small') &&
  (word.folded === part || (word.owns && `${word.folded}'s` === part));

/** Does a surname of somebody else follow? */
function isName(next: Word | undefined, marked: ReadonlySet<number>, index: number): boolean {
  if (next === undefined || !next.joined || next.written === 'small' || marked.has(index)) return false;
  return ['given', 'wordToo', 'place', 'surname', 'unknown'].includes(next.kind);
}
