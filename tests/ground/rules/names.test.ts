import fc from 'fast-check';
import { firstNameOf, matchesName, nameParts, shortNameOf } from '../../../src/ground/rules/names';

describe('short forms are right, or whole', () => {
  test.each([
    ['Priya Nair', 'Priya', 'P Nair'],
    ['Nair, Priya', 'Priya', 'P Nair'],
    ['Dr Priya Nair', 'Priya', 'P Nair'],
    ['Mrs Nair', 'Mrs Nair', 'Mrs Nair'],
    ['Cher', 'Cher', 'Cher'],
    ['Ana María de la Cruz', 'Ana', 'A de la Cruz'],
    ['', '', ''],
    ['Priya Nair (Ottersby)', 'Priya', 'P Nair'],
    ['Nair, Priya (Ottersby Primary)', 'Priya', 'P Nair'],
    ['Priya Nair - Ottersby', 'Priya', 'P Nair'],
    ['Priya Nair | Ottersby Primary', 'Priya', 'P Nair'],
    ['Priya Nair [Contractor]', 'Priya', 'P Nair'],
    ['Priya (Pri) Nair', 'Priya', 'P Nair'],
    ['(Priya Nair', '(Priya', '( Nair'],
    ['Mrs P Nair', 'Mrs P Nair', 'P Nair'],
    ['P. Nair', 'P. Nair', 'P Nair'],
    ['Nair, P', 'P Nair', 'P Nair'],
    ['Ann Lee MBE', 'Ann', 'A Lee'],
    ['Ann Lee, MBE', 'Ann', 'A Lee'],
    ['Dr Ann Lee OBE PhD', 'Ann', 'A Lee'],
    ['Prof. Ann Lee BSc (Hons)', 'Ann', 'A Lee'],
    ['Rev. John Smith MA', 'John', 'J Smith'],
    ['NAIR, Priya', 'Priya', 'P Nair'],
    ['NAIR Priya, Mrs', 'Priya', 'P Nair'],
    ['Smith, Mrs Jane', 'Jane', 'J Smith'],
    ['PRIYA NAIR', 'Priya', 'P Nair'],
    ["Sean O'Dell", 'Sean', "S O'Dell"],
    ['O’DELL, Sean', 'Sean', 'S O’Dell'],
    ['MCDONALD, Ewan', 'Ewan', 'E McDonald'],
    ['MACDONALD, Ewan', 'Ewan', 'E MACDONALD'],
    ['Anna van der Berg', 'Anna', 'A van der Berg'],
    ['van der Berg, Anna', 'Anna', 'A van der Berg'],
    ['Anna Van Dyke', 'Anna', 'A Van Dyke'],
    ['Ruth St John', 'Ruth', 'R St John'],
    ['Ali bin Ahmed', 'Ali', 'A bin Ahmed'],
    ['Omar al-Rashid', 'Omar', 'O al-Rashid'],
    ['Mary-Kate Clarke-Jones', 'Mary-Kate', 'M Clarke-Jones'],
    ['J. K. Rowling', 'J. K. Rowling', 'J Rowling'],
    ['Priya K Nair', 'Priya', 'P Nair'],
    ['MBE', 'Mbe', 'Mbe'],
    ['NG, Wei', 'Wei', 'W NG'],
    ['Lee Ma', 'Lee', 'L Ma'],
    // one surname or two: nobody can tell
    ['Maria Gonzalez Lopez', 'Maria', 'Maria Gonzalez Lopez'],
    ['Gonzalez Lopez, Maria', 'Maria', 'M Gonzalez Lopez'],
    ['Mary Ann Lee', 'Mary', 'Mary Ann Lee'],
  ])('%s', (name, first, short) => {
    expect([firstNameOf(name), shortNameOf(name)]).toEqual([first, short]);
  });

  test('whatever a directory writes, there is a name where there was one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (name) => {
        for (const form of [firstNameOf(name), shortNameOf(name), nameParts(name).whole])
          expect(form === '').toBe(name.trim().replace(/[\s,]/g, '') === '');
      }),
    );
  });
});

test.each([
  ['tre', true],
  ['ros tre', true],
  // as the directory writes it
  ['Tremayne, r', true],
  ['mayne', false],
  ['', false],
  [' ,', false],
  ['jane-a', true],
  ['r x', false],
])('%p finds a name by the beginnings of its words: %p', (typed, found) => {
  expect(matchesName('Ros Jane-Ann Tremayne', typed)).toBe(found);
});

test.each([
  ['Zoë Ångström', 'zoe ang'],
  ['Zoe Angstrom', 'zoë'],
  ['Sean O’Dell', "o'dell"],
  ["Sean O'Dell", 'o’dell'],
  ["Sean O'Dell", 'odell'],
  ['Łukasz Żak', 'lukasz zak'],
  ['NAIR, Priya (Ottersby)', 'priya nair'],
  ['Priya Nair (Ottersby)', 'otters'],
])('%s is found by %s', (name, typed) => {
  expect(matchesName(name, typed)).toBe(true);
});
