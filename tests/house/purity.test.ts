import { placesOf, shippedTree } from './readTree';

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, '')).replace(/(^|\s)\/\/.*$/gm, '$1');
const rules = shippedTree(['.ts'])
  .filter(({ name }) => name.includes('/rules/'))
  .map((file) => ({ ...file, text: withoutComments(file.text) }));

describe('rules', () => {
  // A rule that reads a clock, a die or a network cannot be tested by a table of cases.
  it('has no clock, chance or network', () => {
    expect(rules.length).toBeGreaterThan(0);
    expect(placesOf(rules, /\bDate\.now\(|new Date\(\)|Math\.random|\bfetch\(|\bsetTimeout\(|\bcrypto\./)).toEqual([]);
  });

  // A time zone of the machine that happens to run it would move a due date.
  it("reads no time in the machine's own zone", () => {
    expect(placesOf(rules, /\.(getHours|getDate|getDay|getMonth|getFullYear|toLocale(Date|Time)?String)\(/)).toEqual(
      [],
    );
  });
});
