import { wordSet } from '../wordSet';
import type { Found } from './Found';
import { surnameWords } from './furtherNames';
import { wordsIn } from './wordsIn';
import type { Word, WordKind } from './wordsIn';
import { withKnown } from './withKnown';
import type { KnownNames } from './withKnown';

/**
 * Where a text names somebody who is not known: two or more words of a name together, a given name alone, and one word
 * where what stands beside it says that it is a name (the Khan family, Mrs Khan, a girl called Anaya).
 */
export function childNamesIn(text: string, known: KnownNames): readonly Found[] {
  const words = withKnown(wordsIn(text), known);
  const runs = runsIn(words).flatMap((run) => namesOfRun(run, words));
  return [...runs, ...smallNamesIn(words)].map(([first, last]) => ({
    code: 'looksLikeName',
    at: first.at,
    length: last.end - first.at,
  }));
}

type Span = readonly [first: Word, last: Word];

const particles = wordSet(
  'van von der den de da di do dos das del della le la al el bin ibn bint ul ur ap ab ni nic mac mc o',
);
const inNames: readonly WordKind[] = ['given', 'wordToo', 'season', 'place', 'surname', 'unknown', 'initial'];
const isInName = ({ kind }: Word): boolean => inNames.includes(kind);
const isCapital = ({ written }: Word): boolean => written !== 'small';

/** Words of a name that stand together; what is the name of a thing is left out. */
function runsIn(words: readonly Word[]): readonly (readonly Word[])[] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  const close = (thing: boolean): void => {
    if (!thing && run.some(isCapital)) runs.push(run);
    run = [];
  };
  for (const [index, word] of words.entries()) {
    const before = run[run.length - 1];
    const goesOn = before !== undefined && word.joined && !before.owns && isStopOfInitial(word, before);
    if (!goesOn) close(false);
    if (isParticle(words, index, run.length > 0)) run.push(word);
    else if (!isCapital(word)) close(false);
    else if (word.kind === 'thing' && !isSurnameOf(before, word)) close(goesOn);
    else if (isInName(word) || word.kind === 'thing') run.push(word);
    else close(false);
  }
  close(false);
  return runs;
}

/** Ryan Hall, Zack Ward. */
const isSurnameOf = (before: Word | undefined, word: Word): boolean =>
  before?.kind === 'given' && word.joined && surnameWords.has(word.folded);

/** A full stop joins an initial to what follows, and nothing else. */
const isStopOfInitial = (word: Word, before: Word): boolean => word.at - before.end < 2 || before.kind === 'initial';

/** `van` in "Anna van der Berg": small, with a name before it and a capital to come. */
function isParticle(words: readonly Word[], index: number, inRun: boolean): boolean {
  const word = words[index];
  if (!inRun || word === undefined || !particles.has(word.folded)) return false;
  if (isCapital(word)) return true;
  const next = words.slice(index + 1).find(({ folded }) => !particles.has(folded));
  return next !== undefined && isCapital(next) && isInName(next);
}

function namesOfRun(run: readonly Word[], words: readonly Word[]): readonly Span[] {
  const [first] = run;
  const last = run[run.length - 1];
  if (first === undefined || last === undefined) return [];
  if (run.length === 1) return isNameAlone(first, words) ? [[first, first]] : [];
  if (isNameTogether(run) || run.some((word) => isNameAlone(word, words))) return [[first, last]];
  return [];
}

const has = (run: readonly Word[], ...kinds: readonly WordKind[]): boolean =>
  run.some(({ kind }) => kinds.includes(kind));

/** In capitals throughout, short words are abbreviations. */
const isAbbreviation = ({ written, folded }: Word): boolean =>
  written === 'capitals' && (folded.length < 4 || !/[aeiouy]/.test(folded));

function isNameTogether(run: readonly Word[]): boolean {
  const named = run.filter((word) => !isAbbreviation(word));
  if (named.length === 0 || (named.length === 1 && run.length > 1)) return false;
  if (has(named, 'given')) return true;
  const [first] = named;
  const rest = named.slice(1);
  if (first === undefined) return false;
  if (first.kind === 'wordToo' || first.kind === 'season') return has(rest, 'surname', 'unknown', 'wordToo', 'place');
  if (first.kind === 'initial') return has(rest, 'surname', 'unknown', 'place');
  return first.kind !== 'place' && has(named, 'unknown') && has(rest, 'surname', 'unknown', 'wordToo', 'initial');
}

const people = wordSet(
  'family families household twins children child sisters brothers siblings boys girls kids parents sister brother mother father mum dad home',
);
/** Behind these a word of no list is a surname even where it begins the sentence. */
const ownFamily = wordSet('family household twins siblings sisters brothers');
const titles = wordSet('mr mrs ms miss mx master');
const relations = wordSet(
  'family pupil pupils child children student learner boy girl brother sister sibling siblings son daughter mum mummy mother dad daddy father stepmum stepdad stepmother stepfather nan nana gran grandma grandmother grandad grandfather aunt auntie uncle cousin partner boyfriend girlfriend friend carer carers called named name names',
);
const doings = wordSet(
  "was has had is's says said told came cried went asked lives wants hit ran left feels felt thinks did does didn't doesn't wasn't hasn't hadn't refuses refused disclosed arrived attended missed stole threatened",
);

/** Is one word somebody's name? */
function isNameAlone(word: Word, words: readonly Word[]): boolean {
  if (isAbbreviation(word) || word.kind === 'initial') return false;
  const index = words.indexOf(word);
  const before = words[index - 1];
  const after = words[index + 1];
  if (word.kind === 'given') return true;
  if (word.kind === 'unknown' || word.kind === 'wordToo' || word.kind === 'surname')
    if (isSaidToBeName(word, before, after)) return true;
  if (word.kind !== 'wordToo') return false;
  if (word.written === 'capitals') return false;
  return word.starts ? after !== undefined && doings.has(after.folded) : !isOfThing(after);
}

/** Robin class, Sunflower group. */
const isOfThing = (after: Word | undefined): boolean =>
  after?.joined === true && (after.kind === 'thing' || after.folded === 'class' || after.folded === 'form');

function isSaidToBeName(word: Word, before: Word | undefined, after: Word | undefined): boolean {
  return isTitled(word, before) || isOfFamily(word, after) || isRelation(word, before);
}

/** Mrs Khan */
const isTitled = (word: Word, before: Word | undefined): boolean =>
  before !== undefined && word.joined && titles.has(before.folded) && isCapital(before);

/** the Khan family */
function isOfFamily(word: Word, after: Word | undefined): boolean {
  if (after === undefined || !after.joined || isCapital(after) || !people.has(after.folded)) return false;
  return !word.starts || (word.kind === 'unknown' && ownFamily.has(after.folded));
}

/** a girl called Anaya; Nan, Sheila */
const isRelation = (word: Word, before: Word | undefined): boolean =>
  before !== undefined && relations.has(before.folded) && (word.joined || (!word.starts && word.at - before.end < 4));

/** `jayden smith`, as thumbs write it: a given name that is no word, and a word of no list. */
function smallNamesIn(words: readonly Word[]): readonly Span[] {
  return words.flatMap((word, index): Span[] => {
    const next = words[index + 1];
    if (isCapital(word) || word.kind !== 'given' || word.folded.length < 4 || next === undefined) return [];
    const named = !isCapital(next) && next.joined && ['given', 'unknown', 'surname', 'wordToo'].includes(next.kind);
    return named ? [[word, next]] : [];
  });
}
