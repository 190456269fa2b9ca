import { draftOfRow, foundRow } from '../../../src/people/rules/foundPeople';
import { peopleLines } from '../../../src/people/rules/peopleLines';
import { startingCatalogue } from '../../../sharepoint/content/startingCatalogue';
import { catalogueOf } from '../../builders/catalogueOf';

const known = { ...catalogueOf(), roles: startingCatalogue.roles };
const parsed = (text: string): unknown =>
  peopleLines(text, known).map(({ line, who, roleKey, schoolKey }) => [line, who, roleKey, schoolKey]);

describe('a pasted list of people', () => {
  it.each([
    ['role and school', 'Priya Nair; DSL; Ottersby Primary', [[1, 'Priya Nair', 'dsl', 'ottersby']]],
    ['school and role, by short name, with tabs', 'Priya Nair\tottersby\tdsl', [[1, 'Priya Nair', 'dsl', 'ottersby']]],
    ['an address alone', 'carys@thistlemere.example', [[1, 'carys@thistlemere.example', '', '']]],
    ['empty lines', '\n  \nM Bell\r\n;DSL', [[3, 'M Bell', '', '']]],
    ['a role nobody has', 'Nia Frost; Astronaut; Central team', [[1, 'Nia Frost', '', 'trust']]],
  ])('is read by line: %s', (_, text, lines) => {
    expect(parsed(text)).toEqual(lines);
  });
});

describe('a line that was looked up', () => {
  const one = (key: string) => ({ key, name: 'M Bell', signInName: `${key}@x`, mail: '' });
  const line = { line: 3, who: 'M Bell', roleKey: 'dsl', schoolKey: 'ottersby' };
  it('is ready where one person alone is meant and the rest is said', () => {
    const row = foundRow({ ...line, people: [one('a')], isExact: true }, {}, new Set());
    expect(row.state).toBe('ready');
    expect(draftOfRow(row)).toMatchObject({ signInName: 'a@x', roles: ['dsl'], schoolKey: 'ottersby' });
  });
  it('waits for who is meant, although only one begins so', () => {
    const found = { ...line, people: [one('a')], isExact: false };
    expect(foundRow(found, {}, new Set()).state).toBe('undecided');
    expect(foundRow(found, { personKey: 'a' }, new Set()).state).toBe('ready');
    expect(foundRow(found, { personKey: 'somebody else' }, new Set()).state).toBe('undecided');
  });
  it('waits for a school, and is nobody or here already', () => {
    const found = { ...line, schoolKey: '', people: [one('a')], isExact: true };
    expect(foundRow(found, {}, new Set()).state).toBe('undecided');
    expect(foundRow(found, { schoolKey: 'trust' }, new Set()).state).toBe('ready');
    expect(foundRow(found, {}, new Set(['a'])).state).toBe('here');
    expect(foundRow({ ...found, people: [] }, {}, new Set()).state).toBe('nobody');
  });
});
