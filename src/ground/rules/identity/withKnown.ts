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
/** Phrases by their first word. */
type Phrases = ReadonlyMap<string, readonly Phrase[]>;

const split = (text: string): Phrase =>
  foldedText(text)
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter(Boolean);
const everywhere: readonly Phrase[] = knownPhrases.map(split).filter((phrase) => phrase.length > 1);

/** The words with those marked that belong to a known name. A first name alone counts only with no other surname behind it. */
export function withKnown(words: readonly Word[], names: KnownNames): readonly Word[] {
  const known = preparedOf(names);
  const marked = new Set<number>();
  for (const [index, word] of words.entries())
    for (const phrase of phrasesFrom(known.whole, word))
      if (stands(words, index, phrase)) phrase.forEach((_, offset) => marked.add(index + offset));
  for (const index of words.keys()) if (!marked.has(index)) markShort(words, index, known, marked);
  return words.map((word, index) => (marked.has(index) ? { ...word, kind: 'known' } : word));
}

interface Prepared extends Short {
  readonly whole: Phrases;
}

/** A trust has thousands of names, and a text is looked at with every key that is pressed. */
const prepared = new WeakMap<KnownNames, Prepared>();

function preparedOf(names: KnownNames): Prepared {
  const known = prepared.get(names) ?? prepare(names);
  prepared.set(names, known);
  return known;
}

function prepare({ people, places }: KnownNames): Prepared {
  const staff = people.map(nameParts);
  return {
    whole: byFirstWord([...everywhere, ...places.map(split), ...staff.map((name) => split(name.whole))]),
    places: new Set(places.flatMap((place) => split(place).slice(0, 1))),
    first: new Set(staff.flatMap(({ given }) => split(given).slice(0, 1))),
    last: new Set(staff.flatMap(({ surname }) => split(surname).slice(-1))),
    initialled: new Set(
      staff.map(({ given, surname }) => `${split(given)[0]?.charAt(0) ?? ''} ${split(surname).slice(-1)[0] ?? ''}`),
    ),
  };
}

function byFirstWord(phrases: readonly Phrase[]): Phrases {
  const found = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const [first] = phrase;
    if (first === undefined) continue;
    const others = found.get(first);
    if (others) others.push(phrase);
    else found.set(first, [phrase]);
  }
  return found;
}

/** Those that may begin with the word. */
const phrasesFrom = (phrases: Phrases, { folded, owns }: Word): readonly Phrase[] => [
  ...(phrases.get(folded) ?? []),
  ...(owns ? (phrases.get(`${folded}'s`) ?? []) : []),
];

/** What is left of a known name when it is not written whole. */
interface Short {
  readonly places: ReadonlySet<string>;
  readonly first: ReadonlySet<string>;
  readonly last: ReadonlySet<string>;
  /** `p nair`, as a child's file names staff. */
  readonly initialled: ReadonlySet<string>;
}

/** Ottersby, Hannah, Mrs Nair, P Nair. */
function markShort(words: readonly Word[], index: number, known: Short, marked: Set<number>): void {
  const word = words[index];
  if (word === undefined || word.written === 'small') return;
  const before = word.joined ? words[index - 1] : undefined;
  if (before?.kind === 'initial' && known.initialled.has(`${before.folded} ${word.folded}`)) {
    marked.add(index - 1);
    marked.add(index);
  }
  const alone = word.owns || !isName(words[index + 1], marked, index + 1);
  const named = known.first.has(word.folded) && alone;
  const titled = known.last.has(word.folded) && before?.kind === 'beside';
  if (known.places.has(word.folded) || named || titled) marked.add(index);
}

const stands = (words: readonly Word[], index: number, phrase: Phrase): boolean =>
  phrase.every((part, offset) => isPart(words[index + offset], part, offset));

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
