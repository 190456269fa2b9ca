import { startingCatalogue } from '../../../sharepoint/content/startingCatalogue';
import type { Offer } from '../../../src/ground/rules/Catalogue';
import { checkPairing, onlySupervisor, unusualPairings } from '../../../src/people/rules/pairing';

function offer(key: string): Offer {
  const found = startingCatalogue.offers.find((one) => one.key === key);
  if (!found) throw new Error(`no offer is called ${key}`);
  return found;
}
const who = (name: string, ...roles: readonly string[]): { name: string; roles: readonly string[] } => ({
  name,
  roles,
});

describe('who may supervise whom', () => {
  it.each([
    ['the head of safeguarding a DSL', 'trust-level', 'headOfSafeguarding', 'dsl', true],
    ['a DSL a teacher', 'internal', 'dsl', 'teacher', true],
    ['a DSL another DSL', 'internal', 'dsl', 'dsl', false],
    ['a headteacher a DSL', 'trust-level', 'headteacher', 'dsl', false],
    ['a headteacher a FESO in performance development', 'feo-performance', 'headteacher', 'feso', true],
    ['a headteacher a FESO in supervision', 'trust-level', 'headteacher', 'feso', false],
  ])('%s', (_name, offerKey, supervisor, supervisee, usual) => {
    expect(
      unusualPairings(startingCatalogue, offer(offerKey), who('Tom', supervisor), [who('Priya', supervisee)]).length ===
        0,
    ).toBe(usual);
  });

  it('names the roles the policy would choose, and only those of a group who are not named', () => {
    const unusual = unusualPairings(startingCatalogue, offer('group'), who('Priya', 'dsl'), [
      who('Sunita', 'dsl'),
      who('Ruth', 'teacher'),
      who('Nkechi', 'trustee'),
    ]);
    expect(unusual).toEqual([
      { superviseeName: 'Sunita', usual: ['Head of safeguarding'] },
      { superviseeName: 'Nkechi', usual: [] },
    ]);
  });
});

describe('whom the policy names as supervisor', () => {
  const people = [
    { key: 'hannah', ...who('Hannah', 'headOfSafeguarding') },
    { key: 'priya', ...who('Priya', 'dsl') },
    { key: 'sunita', ...who('Sunita', 'dsl') },
  ];
  it.each([
    ['one alone is proposed', people, 'priya', 'hannah'],
    [
      'nobody where several are',
      [...people, { key: 'edith', ...who('Edith', 'headOfSafeguarding') }],
      'priya',
      undefined,
    ],
    ['nobody where none is here', people.slice(1), 'priya', undefined],
    ['nobody for somebody who is not in the list', people, 'nobody', undefined],
  ])('%s', (_, all, supervisee, expected) => {
    expect(onlySupervisor(startingCatalogue, offer('trust-level'), all, supervisee)?.key).toBe(expected);
  });
});

describe('what a pair needs', () => {
  const issuesOf = (...given: Parameters<typeof checkPairing>): readonly string[] =>
    checkPairing(...given).map(({ code, field }) => `${code} ${field}`);
  it('asks for everything that is missing at once', () => {
    expect(issuesOf(undefined, '', [])).toEqual([
      'required offerKey',
      'required supervisorKey',
      'required superviseeKeys',
    ]);
  });
  it('lets several people into a group alone', () => {
    expect(issuesOf(offer('internal'), 'a', ['b', 'c'])).toEqual(['onlyOne superviseeKeys']);
    expect(issuesOf(offer('group'), 'a', ['b', 'c'])).toEqual([]);
  });
  it('lets nobody supervise themselves', () =>
    expect(issuesOf(offer('group'), 'a', ['b', 'a'])).toEqual(['samePerson superviseeKeys']));
});
