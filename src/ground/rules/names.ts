import { foldedText } from './foldedText';
import { wordSet } from './wordSet';

/**
 * Names as directories write them. Two packages were tried (humanparser 2.7, parse-full-name 1.2): neither knows British
 * honours, "Rev", a school behind a dash or surnames in capitals, and where they guess wrong somebody is misnamed on a
 * child's file. So less is decided here, and what is not certain stays whole.
 */
export interface NameParts {
  /** `Mrs`, or empty. */
  readonly title: string;
  /** Given names and initials; empty where there is only a surname, or one word. */
  readonly given: string;
  /** Empty where it is not certain which words it is. */
  readonly surname: string;
  /** In order of speech, without school, post or honours: `Priya Nair` for `NAIR, Priya (Ottersby)`. */
  readonly whole: string;
}

const titles = wordSet('mr mrs ms miss mx dr prof professor rev revd reverend canon sir dame lord lady cllr pc dc ds');
const honours = wordSet(
  'mbe obe cbe kbe dbe gbe ch bem qpm jp dl kc qc ba bsc bed beng llb ma msc med mphil mba llm phd dphil edd mbbs pgce pgcert qts npqh npqsl npqel frsa fcct fcipd mcipd rn rgn esq hons',
);
/** Words with which a surname begins; `Van` and `St` in capitals too. */
const particles = wordSet(
  "van von der den de da di do dos das del della du des la le les lo el al bin ibn bint ben ap ab ni nic mac ter ten st san santa abu abd y e o'",
);
const bare = (word: string): string => foldedText(word).replace(/\./g, '');
const isTitle = (word: string): boolean => titles.has(bare(word));
/** `MA` and `PhD`, but not the surname `Ma`. */
const isHonour = (word: string): boolean =>
  honours.has(bare(word)) && (/\p{Lu}.*\p{Lu}/u.test(word) || bare(word).length > 3);
const isShouted = (word: string): boolean => /\p{L}{3}/u.test(word) && word === word.toUpperCase();
const isParticle = (word: string): boolean => particles.has(bare(word)) || /^(al|el)-/i.test(word);
const isInitials = (word: string): boolean => /^(\p{Lu}\.?-?){1,2}$/u.test(word);
const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

export function nameParts(name: string): NameParts {
  const [first = [], ...behind] = withoutAside(name)
    .split(',')
    .map((part, index) => withoutHonours(wordsOf(part), index > 0))
    .filter((words) => words.length > 0);
  const [second = []] = behind;
  const title = [...second, ...first].find(isTitle) ?? '';
  const [front, back] = [first, second].map((words) => words.filter((word) => !isTitle(word)));
  const { given, surname } = parted(front ?? [], back ?? []);
  const words = [...given, ...surname].map(unshouted);
  const isSure = surname.length === 0 || given.length === 0 || isCertain(front ?? [], back ?? []);
  return {
    title,
    given: given.map(unshouted).join(' '),
    surname: isSure ? surname.map(unshouted).join(' ') : '',
    whole: [title, ...words].filter((word) => word !== '').join(' '),
  };
}

interface Parted {
  readonly given: readonly string[];
  readonly surname: readonly string[];
}

/** `front` stood before a comma, `back` behind it. */
function parted(front: readonly string[], back: readonly string[]): Parted {
  if (front.length === 0 || back.length > 0) return { given: back, surname: front };
  if (isSurnameFirst(front)) return { given: front.slice(1), surname: front.slice(0, 1) };
  const count = front.length === 1 ? 0 : givenIn(front);
  return { given: front.slice(0, count), surname: front.slice(count) };
}

/** `NAIR Priya` */
const isSurnameFirst = ([first = '', ...rest]: readonly string[]): boolean =>
  isShouted(first) && rest.length > 0 && !rest.some(isShouted);

/** Maria Gonzalez Lopez has two surnames, Mary Ann Lee has one: where nothing tells, nobody can. */
function isCertain(front: readonly string[], back: readonly string[]): boolean {
  return back.length > 0 || front.length < 3 || firstParticle(front) > 0 || front.slice(1, -1).every(isInitials);
}

const firstParticle = (words: readonly string[]): number =>
  words.findIndex((word, index) => index > 0 && index < words.length - 1 && isParticle(word));

/** How many words from the front are given names, as far as it can be told. */
function givenIn(words: readonly string[]): number {
  const particle = firstParticle(words);
  return particle > 0 ? particle : words.length - 1;
}

/** A school, a post or a company in brackets, or behind a dash or bar. */
const withoutAside = (name: string): string => {
  const kept = name
    .replace(/\([^)]*\)?|\[[^\]]*\]?|\{[^}]*\}?|"[^"]*"/g, ' ')
    .replace(/\s[-–—|/:]\s.*$/, '')
    .trim();
  return kept === '' ? name.trim() : kept;
};

/** Behind a name, or all there is `behind` a comma. In a name shouted throughout, two letters may be a name: `LEE MA`. */
function withoutHonours(words: readonly string[], behind: boolean): readonly string[] {
  const long = words.every((word) => word === word.toUpperCase()) && words.length > 1 ? 3 : 2;
  const isOne = (word: string): boolean => isHonour(word) && bare(word).length >= long;
  if (behind && words.every(isOne)) return [];
  const first = words.findIndex((_, index) => index > 0 && words.slice(index).every(isOne));
  return first > 0 ? words.slice(0, first) : words;
}

/** `NAIR` as it is spoken. Where that is not certain (MacDonald or Macdonald) it stays as it is written. */
function unshouted(word: string): string {
  if (!isShouted(word) || /^MAC|\./.test(word)) return word;
  const risen = word
    .toLowerCase()
    .replace(/(^|['’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
  return risen.replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}

/** `Priya`; the whole name where there is only a title and a surname, or an initial. */
export function firstNameOf(name: string): string {
  const { given, whole } = nameParts(name);
  const [first] = wordsOf(given);
  return first === undefined || isInitials(first) ? whole : first;
}

/** `P Nair`, as a line for a child's file names staff; the whole name where its parts are not certain. */
export function shortNameOf(name: string): string {
  const { given, surname, whole } = nameParts(name);
  return given === '' || surname === '' ? whole : `${given.charAt(0)} ${surname}`;
}

/** Words to search by: no accents, no apostrophes, no brackets. */
const searched = (text: string): readonly string[] =>
  foldedText(text)
    .replace(/'/g, '')
    .split(/[^\p{L}\p{N}@.]+/u)
    .filter((word) => word !== '');

/** Does every word typed begin a word of the name? Nothing typed matches nobody. */
export function matchesName(name: string, typed: string): boolean {
  const words = searched(typed);
  const parts = searched(name);
  return words.length > 0 && words.every((word) => parts.some((part) => part.startsWith(word)));
}
