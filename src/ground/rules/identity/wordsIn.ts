import { foldedText } from '../foldedText';
import { wordSet } from '../wordSet';
import { furtherGiven, furtherWordsToo, surnameWords } from './furtherNames';
import nameLists from './nameLists.json';
import { besideNames, knownPhrases, seasons, thingWords } from './wordsOfWork';

/**
 * What a word can be in a name. given: a given name and no word. wordToo: a given name that is a word as well. season,
 * place: part of a name at most. surname: a word that is a surname too. unknown: in no list. known: of somebody or
 * something that may be named. thing: makes a place or a thing of what stands before it. beside: no part of a name.
 */
export type WordKind =
  | 'given'
  | 'wordToo'
  | 'season'
  | 'place'
  | 'surname'
  | 'unknown'
  | 'initial'
  | 'known'
  | 'thing'
  | 'beside'
  | 'word';

export interface Word {
  readonly folded: string;
  readonly at: number;
  readonly end: number;
  readonly written: 'small' | 'capital' | 'capitals';
  readonly kind: WordKind;
  /** First of its sentence, line or bracket: a capital says nothing. */
  readonly starts: boolean;
  /** Nothing but a space, or an initial's full stop, stands between it and the word before. */
  readonly joined: boolean;
  /** Ends in 's, so that what it belongs to follows. */
  readonly owns: boolean;
}

const given = wordSet(nameLists.given);
const wordsToo = wordSet(nameLists.wordsToo);
const words = wordSet(nameLists.words);
const places = new Set(knownPhrases.filter((phrase) => !/[\s-]/.test(phrase)).map(foldedText));

const wordPattern = /(?<![\p{L}\p{N}])\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*(?![\p{N}])/gu;

/** The words of a text; none of them is `known` yet. */
export function wordsIn(text: string): readonly Word[] {
  let before = 0;
  return [...text.matchAll(wordPattern)].map((match) => {
    const at = match.index;
    const owns = /['’][sS]$/.test(match[0]);
    const spelt = owns ? match[0].slice(0, -2) : match[0];
    const between = text.slice(before, at);
    before = at + match[0].length;
    const written = writtenHow(spelt);
    const folded = foldedText(spelt);
    return {
      folded,
      at,
      end: at + spelt.length,
      written,
      kind: kindOf(folded, written),
      starts: at === between.length || /[.!?:;\n\r•"“(–-]\s*$|[)\d]\s*[-–]?\s*$/.test(between),
      joined: /^ $|^\. ?$/.test(between),
      owns,
    };
  });
}

function writtenHow(spelt: string): Word['written'] {
  const letters = spelt.replace(/[^\p{L}]/gu, '');
  if (!/^\p{Lu}/u.test(letters)) return 'small';
  return letters.length > 1 && letters === letters.toUpperCase() ? 'capitals' : 'capital';
}

function kindOf(folded: string, written: Word['written']): WordKind {
  if (folded.length === 1) return written === 'capital' && folded !== 'i' && folded !== 'a' ? 'initial' : 'word';
  if (thingWords.has(folded) && !(surnameWords.has(folded) && written === 'small')) return 'thing';
  if (besideNames.has(folded)) return 'beside';
  if (seasons.has(folded)) return 'season';
  if (places.has(folded)) return 'place';
  return nameKindOf(folded) ?? compoundKindOf(folded);
}

function nameKindOf(folded: string): WordKind | undefined {
  if (furtherWordsToo.has(folded) || wordsToo.has(folded)) return 'wordToo';
  if (given.has(folded) || furtherGiven.has(folded)) return 'given';
  if (surnameWords.has(folded)) return 'surname';
  return isWord(folded) ? 'word' : undefined;
}

/** Chloe-Mae, Clarke-Jones, D'Andre; anti-bullying. */
function compoundKindOf(folded: string): WordKind {
  const parts = folded.split('-');
  if (parts.length === 1) return 'unknown';
  const kinds = parts.map((part) => (part.length > 1 ? nameKindOf(part) : undefined));
  if (kinds.includes('given')) return 'given';
  if (kinds.every((kind) => kind === 'word' || kind === 'surname')) return 'word';
  return kinds[0] === 'wordToo' ? 'wordToo' : 'unknown';
}

/** What a word may end in, or begin with, beyond its entry in the list. */
const endings: readonly (readonly [ending: RegExp, stem: string])[] = [
  [/s$/, ''],
  [/es$/, ''],
  [/ies$/, 'y'],
  [/d$/, ''],
  [/ed$/, ''],
  [/ing$/, ''],
  [/ing$/, 'e'],
  [/ly$/, ''],
  [/ness$/, ''],
  [/r$/, ''],
  [/er$/, ''],
  [/st$/, ''],
  [/est$/, ''],
  [/^un/, ''],
  [/^re/, ''],
  [/^pre/, ''],
  [/^non-?/, ''],
  [/'ll$|'d$|'ve$|'re$|n't$/, ''],
];

const isWord = (folded: string): boolean =>
  words.has(folded) || endings.some(([ending, stem]) => ending.test(folded) && words.has(folded.replace(ending, stem)));
