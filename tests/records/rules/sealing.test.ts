import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { signatureStatement } from '../../../src/records/rules/canonicalText';
import { lowestOfEachKey } from '../../../src/ground/rules/lowestOfEachKey';
import { sealStateOf, type Party, type SealReading } from '../../../src/records/rules/sealing';
import type { SealedText, SealItem, Signature } from '../../../src/records/rules/SealedRecord';
import type { SessionStatus } from '../../../src/sessions/rules/Session';

const sha = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const supervisor: Party = { key: 'h', login: 'i:0#.f|membership|hannah@x', role: 'supervisor' };
const supervisee: Party = { key: 'p', login: 'i:0#.f|membership|priya@x', role: 'supervisee' };
const third: Party = { key: 'c', login: 'i:0#.f|membership|carys@x', role: 'supervisee' };
const pair = [supervisor, supervisee];

let nextId = 0;
const stamp = (
  party: Party,
  key: string,
): Pick<SealItem, 'key' | 'sessionKey' | 'itemId' | 'authorLogin' | 'authorName' | 'createdAt'> => {
  nextId += 1;
  return {
    key,
    sessionKey: 's',
    itemId: nextId,
    authorLogin: party.login,
    authorName: party.key,
    createdAt: `2026-11-26T15:${String(nextId % 60).padStart(2, '0')}:00Z`,
  };
};
const textOf = (text: string, by = supervisor, key = `text ${text}`): SealedText => ({
  ...stamp(by, key),
  kind: 'text',
  text,
  hash: sha(text),
});
const signed = (text: SealedText, party: Party, comment = '', by = party): Signature => {
  const said = { textHash: text.hash, signerKey: party.key, signerLogin: party.login, role: party.role, comment };
  return {
    ...stamp(by, `sign ${text.hash} ${party.key} ${by.key}`),
    kind: 'signature',
    ...said,
    hash: sha(signatureStatement(said)),
  };
};
const hashesOf = (items: readonly SealItem[]): Map<string, string> =>
  new Map(
    lowestOfEachKey(items).flatMap((item): [string, string][] => {
      if (item.kind === 'text') return [[item.key, sha(item.text)]];
      return item.kind === 'signature' ? [[item.key, sha(signatureStatement(item))]] : [];
    }),
  );
const read = (items: readonly SealItem[], parties: readonly Party[] = pair, status?: SessionStatus): SealReading =>
  sealStateOf({ items, parties, hashes: hashesOf(items), ...(status ? { status } : {}) });

beforeEach(() => {
  nextId = 0;
});

describe('a record', () => {
  test('is nothing, then waits, then is sealed by the last signature', () => {
    expect(read([])).toMatchObject({ state: 'none', waitsFor: [], text: undefined });
    const text = textOf('one');
    const first = signed(text, supervisor);
    const second = signed(text, supervisee, 'Fair.');
    expect(read([text])).toMatchObject({ state: 'signing', waitsFor: ['h', 'p'] });
    expect(read([text, first])).toMatchObject({ state: 'signing', waitsFor: ['p'], sealedAt: '', seal: '' });
    expect(read([text, first, second])).toMatchObject({
      state: 'sealed',
      waitsFor: [],
      problems: [],
      sealedAt: second.createdAt,
      signatures: [first, second],
    });
  });

  test('of a group waits for every member', () => {
    const text = textOf('group');
    const some = [text, signed(text, supervisor), signed(text, supervisee)];
    expect(read(some, [...pair, third])).toMatchObject({ state: 'signing', waitsFor: ['c'] });
    expect(read([...some, signed(text, third)], [...pair, third]).state).toBe('sealed');
  });

  test('sent back: the newer text is the record and earlier signatures do not carry over', () => {
    const old = textOf('old');
    const items = [old, signed(old, supervisor)];
    const revised = textOf('new');
    expect(read([...items, revised])).toMatchObject({ text: revised, waitsFor: ['h', 'p'] });
    expect(read([...items, revised, signed(revised, supervisor), signed(revised, supervisee)])).toMatchObject({
      state: 'sealed',
      text: revised,
    });
  });

  test('once sealed, is not replaced by a later text', () => {
    const text = textOf('sealed');
    const items = [text, signed(text, supervisor), signed(text, supervisee)];
    expect(read([...items, textOf('later')])).toMatchObject({ state: 'sealed', text });
  });

  test('without parties is never sealed', () => {
    expect(read([textOf('one')], []).state).toBe('none');
  });
});

describe('nobody signs for another', () => {
  test('a signature written by somebody else does not count', () => {
    const text = textOf('one');
    const forged = signed(text, supervisee, '', supervisor);
    expect(read([text, signed(text, supervisor), forged])).toMatchObject({
      state: 'broken',
      waitsFor: ['p'],
      problems: ['signerNotAuthor'],
    });
    expect(read([text, signed(text, supervisor), forged, signed(text, supervisee)])).toMatchObject({
      state: 'sealed',
      problems: ['signerNotAuthor'],
    });
  });

  test('a text by the supervisee does not push the record aside', () => {
    const text = textOf('one');
    expect(read([text, signed(text, supervisor), textOf('mine', supervisee)])).toMatchObject({
      text,
      state: 'signing',
      waitsFor: ['p'],
    });
  });

  test('logins are compared without regard to case, and an empty one is nobody', () => {
    const text = { ...textOf('one'), authorLogin: supervisor.login.toUpperCase() };
    expect(read([text, signed(text, supervisor), signed(text, supervisee)]).state).toBe('sealed');
    expect(read([{ ...text, authorLogin: '' }], [{ ...supervisor, login: '' }, supervisee]).text).toBeUndefined();
  });
});

describe('a change shows', () => {
  const sealed = (): { text: SealedText; first: Signature; second: Signature } => {
    const text = textOf('one');
    return { text, first: signed(text, supervisor), second: signed(text, supervisee, 'Fair.') };
  };

  test.each([
    ['a word of the text', 'textChanged', ({ text, first, second }) => [{ ...text, text: 'two' }, first, second]],
    [
      'the text and its hash',
      'textChanged',
      ({ text, first, second }) => [{ ...text, text: 'two', hash: sha('two') }, first, second],
    ],
    ['the text is gone', 'textChanged', ({ first, second }) => [first, second]],
    ['the comment', 'signatureChanged', ({ text, first, second }) => [text, first, { ...second, comment: 'Unfair.' }]],
    ['who signed', 'signatureChanged', ({ text, first, second }) => [text, { ...first, signerKey: 'p' }, second]],
    [
      'the text a signature names',
      'signatureChanged',
      ({ text, first, second }) => [text, { ...first, textHash: 'ff' }, second],
    ],
    [
      'who wrote it',
      'signerNotAuthor',
      ({ text, first, second }) => [text, { ...first, authorLogin: third.login }, second],
    ],
    ['a signature is gone', 'signatureMissing', ({ text, first }) => [text, first]],
  ] as readonly (readonly [string, string, (made: ReturnType<typeof sealed>) => SealItem[]])[])(
    '%s',
    (_, problem, change) => {
      const reading = read(change(sealed()), pair, 'sealed');
      expect(reading.state).toBe('broken');
      expect(reading.problems).toContain(problem);
      expect(reading.seal).toBe('');
    },
  );
});

/** Every row of the tables above sealStateOf; `says` is what follows, `told` every problem in the order it is found. */
describe('the decision table', () => {
  const text = { ...textOf('one'), itemId: 1 };
  const newer = { ...textOf('two'), itemId: 20 };
  const byHannah = { ...signed(text, supervisor), itemId: 2 };
  const byPriya = { ...signed(text, supervisee), itemId: 3 };
  const changed = { ...byPriya, comment: 'changed' };
  const again = { ...byPriya, key: 'again', itemId: 4 };
  const forHer = { ...signed(text, supervisee, '', supervisor), itemId: 5 };
  const byStranger = { ...signed(text, third), itemId: 6 };
  const herText = { ...textOf('mine', supervisee), itemId: 7 };

  test.each<[row: string, there: readonly SealItem[], record: SealedText | undefined]>([
    ['A', [text, byHannah, byPriya, newer], text],
    ['A before B', [text, changed, byHannah, newer, signed(newer, supervisor), signed(newer, supervisee)], newer],
    ['B', [text, byHannah, changed, newer], text],
    ['C', [text, byHannah, newer], newer],
    ['C: a signature in her name is not hers', [text, byHannah, forHer, newer], newer],
    ['D', [herText], undefined],
  ])('row %s', (_, there, record) => {
    expect(read(there).text).toEqual(record);
  });

  test.each<
    [
      row: string,
      there: readonly SealItem[],
      says: SealReading['state'],
      told: SealReading['problems'],
      register: SessionStatus | undefined,
    ]
  >([
    ['1', [{ ...text, text: 'changed' }], 'broken', ['textChanged'], undefined],
    ['1 before 7', [{ ...text, text: 'changed' }, byHannah, byPriya], 'broken', ['textChanged'], undefined],
    ['2', [newer, byHannah], 'broken', ['textChanged'], undefined],
    ['2 before 6', [byHannah], 'broken', ['textChanged'], undefined],
    ['3', [text, changed], 'broken', ['signatureChanged'], undefined],
    ['3 before 6', [changed], 'broken', ['signatureChanged'], undefined],
    ['4: somebody missing', [text, byHannah], 'broken', ['signatureMissing'], 'sealed'],
    ['4: no record', [], 'broken', ['signatureMissing'], 'sealed'],
    ['5 by 8', [text, byHannah, forHer], 'broken', ['signerNotAuthor'], undefined],
    ['5 by 10', [text, byHannah, { ...forHer, comment: 'changed' }], 'broken', ['signatureChanged'], undefined],
    ['5 by 3', [text, byHannah, changed], 'broken', ['signatureChanged'], undefined],
    ['6', [], 'none', [], undefined],
    ['7', [text, byHannah, byPriya], 'sealed', [], undefined],
    ['7 as the register says', [text, byHannah, byPriya], 'sealed', [], 'sealed'],
    ['-: nobody has signed', [text], 'signing', [], undefined],
    ['-: one has signed', [text, byHannah], 'signing', [], undefined],
    ['-: one has signed an older text', [text, byHannah, newer], 'signing', [], undefined],
    ['8 beside 7', [text, byHannah, byPriya, forHer], 'sealed', ['signerNotAuthor'], undefined],
    ['8: of a stranger', [text, byHannah, byPriya, byStranger], 'sealed', ['signerNotAuthor'], undefined],
    [
      '8: of a stranger, changed',
      [text, { ...byStranger, comment: 'changed' }],
      'signing',
      ['signerNotAuthor'],
      undefined,
    ],
    ['9 beside 6', [herText], 'none', ['signerNotAuthor'], undefined],
    ['9 beside 7', [text, byHannah, byPriya, herText], 'sealed', ['signerNotAuthor'], undefined],
    ['10 beside 7', [text, byHannah, changed, again], 'sealed', ['signatureChanged'], undefined],
    [
      '1, 3, 4 and 9 told together',
      [{ ...text, text: 'changed' }, byHannah, changed, herText],
      'broken',
      ['textChanged', 'signerNotAuthor', 'signatureChanged', 'signatureMissing'],
      'sealed',
    ],
  ])('row %s', (_, there, says, told, status) => {
    expect(read(there, pair, status)).toMatchObject({ state: says, problems: told });
  });
});

test('of doubled keys the lowest id stands, whatever the order', () => {
  const text = textOf('one', supervisor, 'same');
  const double = { ...textOf('two', supervisor, 'same'), itemId: 99 };
  expect(lowestOfEachKey([double, text])).toEqual([text]);
  expect(read([double, text, signed(text, supervisor), signed(text, supervisee)])).toMatchObject({
    state: 'sealed',
    text,
  });
});

test('sealed is said only when all parties signed one text and every hash recomputes', () => {
  const kinds = ['good', 'forged', 'tampered', 'otherText', 'none'] as const;
  fc.assert(
    fc.property(
      fc.constantFrom(...kinds),
      fc.constantFrom(...kinds),
      fc.constantFrom(...kinds),
      fc.boolean(),
      (a, b, c, textIntact) => {
        nextId = 0;
        const other = textOf('other');
        const text = textOf('one');
        const parties = [...pair, third];
        const made = [a, b, c].flatMap((kind, index): Signature[] => {
          const party = parties[index] ?? supervisor;
          const stranger = parties[(index + 1) % 3] ?? supervisor;
          if (kind === 'none') return [];
          if (kind === 'forged') return [signed(text, party, '', stranger)];
          if (kind === 'otherText') return [signed(other, party)];
          return [kind === 'good' ? signed(text, party) : { ...signed(text, party), comment: 'changed' }];
        });
        const items: SealItem[] = [other, textIntact ? text : { ...text, text: 'changed' }, ...made];
        const allOn = (kind: string): boolean => [a, b, c].every((one) => one === kind);
        expect(read(items, parties).state === 'sealed').toBe((allOn('good') && textIntact) || allOn('otherText'));
      },
    ),
  );
});
