import { readFileSync } from 'node:fs';
import path from 'node:path';
import { identityWarnings } from '../../../../src/ground/rules/identity/identityWarnings';

// As the trust that the sentences speak of would have it.
const known = {
  people: 'Hannah Okafor,Priya Nair,Carys Dunmore,Gareth Sands,Miriam Holt,Dele Adeyemi,Ros Tremayne'.split(','),
  places: ['Ottersby Primary', 'Pennywick Infants', 'Merrowfield High', 'Quillbrook Primary'],
};
const today = 20261123;

interface Measured {
  readonly sentences: number;
  readonly marks: number;
  readonly missed: readonly string[];
  readonly plain: number;
  /** Of sentences that say nobody, and of those that say somebody elsewhere. */
  readonly falseAlarms: readonly string[];
  readonly astray: readonly string[];
}

function measure(file: string): Measured {
  const lines = readFileSync(path.join(__dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const missed: string[] = [];
  const falseAlarms: string[] = [];
  const astray: string[] = [];
  let marks = 0;
  let plain = 0;
  for (const line of lines) {
    const marked = marksOf(line);
    const text = line.replace(/\[\[|\]\]/g, '');
    const found = identityWarnings(text, { today, known }).map(({ facts }) => ({
      at: Number(facts?.at),
      end: Number(facts?.at) + Number(facts?.length),
    }));
    marks += marked.length;
    if (marked.length === 0) plain += 1;
    for (const mark of marked)
      if (!found.some(({ at, end }) => at < mark.end && mark.at < end)) missed.push(text.slice(mark.at, mark.end));
    const beside = found.filter((one) => !marked.some((mark) => one.at < mark.end && mark.at < one.end));
    const told = `${text.slice(beside[0]?.at, beside[0]?.end)} | ${text}`;
    if (beside.length > 0) (marked.length === 0 ? falseAlarms : astray).push(told);
  }
  return { sentences: lines.length, marks, missed, plain, falseAlarms, astray };
}

/** Where the marked places stand once the marks are taken out. */
function marksOf(line: string): readonly { readonly at: number; readonly end: number }[] {
  return [...line.matchAll(/\[\[(.+?)\]\]/g)].map((match, index) => {
    const at = match.index - index * 4;
    return { at, end: at + (match[1] ?? '').length };
  });
}

const percent = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(1)} %`;

test.each([
  ['identitySentences.txt', 400],
  ['identityHeldBack.txt', 100],
])('%s: at least 90 %% found, at most 5 %% false alarms', (file, least) => {
  const { sentences, marks, missed, plain, falseAlarms, astray } = measure(file);
  process.stdout.write(
    `\nIdentity warning, ${file}: ${sentences} sentences. Of ${marks} places ${percent(marks - missed.length, marks)} found. ` +
      `False alarms in ${percent(falseAlarms.length, plain)} of ${plain} sentences that say nobody, ` +
      `and in ${percent(astray.length, sentences - plain)} of the others.\n`,
  );
  process.stdout.write(`Missed: ${missed.join('; ')}. False: ${[...falseAlarms, ...astray].join('; ')}.\n`);
  expect(sentences).toBeGreaterThanOrEqual(least);
  expect((marks - missed.length) / marks).toBeGreaterThanOrEqual(0.9);
  expect(falseAlarms.length / plain).toBeLessThanOrEqual(0.05);
  expect(astray.length / (sentences - plain)).toBeLessThanOrEqual(0.05);
});
