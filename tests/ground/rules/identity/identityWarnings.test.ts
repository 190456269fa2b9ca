import fc from 'fast-check';
import { identityWarnings } from '../../../../src/ground/rules/identity/identityWarnings';
import { upnCheckLetter } from '../../../../src/ground/rules/identity/upnsIn';

const known = { people: ['Hannah Okafor', 'NAIR, Priya (Ottersby)'], places: ['Ottersby Primary'] };

const codes = (text: string, today?: number): readonly string[] =>
  identityWarnings(text, { today, known }).map((issue) => issue.code);

describe('names of children', () => {
  test.each([
    'We spoke about pupil Jordan Smith today',
    'The child, Jordan Smith, was late',
    'a student called Aoife O’Brien-Byrne',
    'the girl Zoë Ångström',
    'her son is Dwayne Carter',
    'Child: Ana María left',
    'boy (Tom Brown)',
  ])('warns of: %s', (text) => {
    expect(codes(text)).toEqual(['looksLikeName']);
  });

  test.each([
    'Child Protection Plan reviewed',
    'Pupil Premium Grant spent',
    'the child. Hannah Okafor will call',
    'a Child In Need meeting',
    'Case 4-017: the child was quiet',
    'Hannah Okafor called the school',
    'the child and the family',
    'pupils Year Six',
    'Voice of the Child Sexual Exploitation training',
    'children Looked After',
  ])('does not warn of: %s', (text) => {
    expect(codes(text)).toEqual([]);
  });

  test.each([
    ['Hannah will call', 0],
    ['Hannah Okafor’s notes, and Priya Nair’s', 0],
    ['Mrs Nair and Ms Okafor', 0],
    ['OKAFOR, Hannah', 0],
    ['Met Hannah at Ottersby Primary, then at Ottersby', 0],
    // the same first name, another surname
    ['Hannah Mallory cried', 1],
    ['Mrs Mallory rang', 1],
  ])('of those who may be named: %s', (text, count) => {
    expect(codes(text)).toHaveLength(count);
  });

  test('several at a time, in the order of the text, each place once', () => {
    const text = 'Ring 07700 900123 about Jayden Smith, born 4 March 2015, of 14 Harrow Lane, LS6 3HN';
    expect(codes(text)).toEqual([
      'looksLikeContact',
      'looksLikeName',
      'looksLikeBirthDate',
      'looksLikeAddress',
      'looksLikeAddress',
    ]);
  });

  test('addresses of the trust’s own mail are staff', () => {
    const warned = (text: string): number => identityWarnings(text, { ownDomains: ['trust.example'] }).length;
    expect([warned('priya@trust.example'), warned('priya@trust.example.com')]).toEqual([0, 1]);
  });

  test('says where, never what', () => {
    const text = 'Today pupil Jordan Smith cried';
    const [issue] = identityWarnings(text);
    expect(issue).toEqual({
      code: 'looksLikeName',
      field: '',
      facts: { at: text.indexOf('Jordan'), length: 'Jordan Smith'.length },
    });
  });
});

describe('birthdays', () => {
  test.each([
    'DOB 04/03/2015',
    'd.o.b: 4.3.15',
    'born on 4 March 2015',
    'date of birth 2015-03-04',
    'Birthday: March 4th, 2015',
    'birth date 4th of March 2015',
  ])('warns of: %s', (text) => {
    expect(codes(text)).toEqual(['looksLikeBirthDate']);
  });

  test.each([
    'Meeting on 9 October 2026',
    'since 24/09/2026',
    'stubborn 4/3/2015',
    'a newborn sibling, seen 9 October 2026',
  ])('does not warn of: %s', (text) => {
    expect(codes(text)).toEqual([]);
  });

  test('a bare date is a birthday only at a child’s age', () => {
    const today = 20261123;
    expect(codes('04/03/2015', today)).toEqual(['looksLikeBirthDate']);
    expect(codes('Seen 12 May 2015', today)).toEqual(['looksLikeBirthDate']);
    for (const text of ['9 October 2026', '24/09/2025', '12 May 1985', '31/02/2015', '04/03/15'])
      expect(codes(text, today)).toEqual([]);
    expect(codes('DOB 04/03/2015', today)).toEqual(['looksLikeBirthDate']);
  });
});

describe('unique pupil numbers', () => {
  // Sums 93 = 4 × 23 + 1, 266 = 11 × 23 + 13 and, for the temporary number, 80 + 13 × 2 = 4 × 23 + 14.
  test.each([
    ['801200005001', 'B'],
    ['207000016049', 'P'],
    ['80120000500C', 'Q'],
  ])('%s has check letter %s', (twelve, letter) => {
    expect(upnCheckLetter(twelve)).toBe(letter);
  });

  test.each(['12345', '80120000500I', 'ABCDEFGHJKLM', ''])('%s has none', (text) => {
    expect(upnCheckLetter(text)).toBeUndefined();
  });

  test('warns of every valid number, however spaced, and of no other letter', () => {
    const digits = (count: number): fc.Arbitrary<string> =>
      fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: count, maxLength: count });
    fc.assert(
      fc.property(
        digits(11),
        fc.constantFrom(...'0123456789ABCZ'),
        fc.constantFrom(...'ABCDEFGHJKLMNPQRTUVWXYZ'),
        (eleven, last, letter) => {
          const twelve = eleven + last;
          const right = upnCheckLetter(twelve) ?? '';
          const spaced = `${right} ${twelve.slice(0, 3)} ${twelve.slice(3, 7)} ${twelve.slice(7, 9)} ${twelve.slice(9)}`;
          expect(codes(`UPN ${right}${twelve}.`)).toEqual(['looksLikeUpn']);
          expect(codes(spaced.toLowerCase())).toEqual(['looksLikeUpn']);
          expect(codes(`${letter}${twelve}`)).toEqual(letter === right ? ['looksLikeUpn'] : []);
        },
      ),
    );
  });
});

test('finds several, and nothing in an empty text', () => {
  expect(codes('Pupil Jordan Smith, DOB 04/03/2015, UPN B801200005001')).toEqual([
    'looksLikeName',
    'looksLikeBirthDate',
    'looksLikeUpn',
  ]);
  expect(codes('')).toEqual([]);
});

test('never fails, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      for (const issue of identityWarnings(text, { today: 20261123 }))
        expect(Number(issue.facts?.at) + Number(issue.facts?.length)).toBeLessThanOrEqual(text.length);
    }),
  );
});
