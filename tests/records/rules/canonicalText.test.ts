import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { canonicalText, recordContentOf, sealOf, signatureStatement } from '../../../src/records/rules/canonicalText';
import type { RecordContent } from '../../../src/records/rules/SealedRecord';

const words = fc.string({ unit: 'grapheme', maxLength: 20 });
const instant = fc
  .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2040-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
const anyContent: fc.Arbitrary<RecordContent> = fc.record({
  version: fc.constant(1 as const),
  sessionKey: words,
  offerTitle: words,
  startsAt: instant,
  endsAt: instant,
  zone: fc.constantFrom('', 'Europe/London', 'UTC'),
  place: words,
  nextStartsAt: fc.oneof(fc.constant(''), instant),
  people: fc.array(
    fc.record({
      key: words,
      name: words,
      role: fc.constantFrom('supervisor' as const, 'supervisee' as const),
      jobTitle: words,
      school: words,
    }),
    { maxLength: 3 },
  ),
  rows: fc.array(
    fc.record({
      number: fc.integer({ min: 1, max: 13 }),
      title: words,
      block: words,
      covered: fc.boolean(),
      notes: fc.array(words, { maxLength: 3 }),
      actions: fc.array(
        fc.record({
          text: words,
          byName: words,
          byDay: fc.option(fc.constantFrom(20260901, 20270228, 20280229), { nil: undefined }),
        }),
        { maxLength: 3 },
      ),
    }),
    { maxLength: 4 },
  ),
});

const small: RecordContent = {
  version: 1,
  sessionKey: 's1',
  offerTitle: 'Responsive supervision',
  startsAt: '2026-11-26T14:15:00Z',
  endsAt: '2026-11-26T15:00:00Z',
  zone: 'Europe/London',
  place: 'Teams',
  nextStartsAt: '',
  people: [],
  rows: [
    {
      number: 1,
      title: 'Welcome',
      block: 'Introduction',
      covered: true,
      notes: ['One\nTwo'],
      actions: [{ text: 'Call', byName: 'P', byDay: undefined }],
    },
  ],
};

/** The same values with every object's names the other way round. */
function reversed<T>(value: T): T;
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => reversed(one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, one]) => [name, reversed(one)]),
  );
}

describe('the canonical text', () => {
  test('is this, to the byte', () => {
    expect(canonicalText(small)).toBe(
      '{"endsAt":"2026-11-26T15:00:00Z","nextStartsAt":"","offerTitle":"Responsive supervision","people":[],"place":"Teams","rows":[' +
        '{"actions":[{"byDay":null,"byName":"P","text":"Call"}],"block":"Introduction","covered":true,"notes":["One\\nTwo"],"number":1,"title":"Welcome"}],' +
        '"sessionKey":"s1","startsAt":"2026-11-26T14:15:00Z","version":1,"zone":"Europe/London"}',
    );
  });

  test('does not depend on the order of names', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        expect(canonicalText(reversed(content))).toBe(canonicalText(content));
      }),
    );
  });

  test('is read back to the same record, and written the same again', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const text = canonicalText(content);
        const back = recordContentOf(text);
        expect(back && canonicalText(back)).toBe(text);
      }),
    );
    expect(recordContentOf(canonicalText(small))).toEqual(small);
  });

  test('is the same for letters composed in two ways and for either line end, and holds nothing else', () => {
    const withNote = (note: string): RecordContent => ({
      ...small,
      rows: small.rows.map((row) => ({ ...row, notes: [note] })),
    });
    expect(canonicalText(withNote('Zoe\u0308\r\nagain\rend'))).toBe(canonicalText(withNote('Zo\u00eb\nagain\nend')));
    const stray = { ...small, etag: '7' };
    expect(canonicalText(stray)).toBe(canonicalText(small));
  });

  test('differs when a word differs', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        fc.pre(one.normalize('NFC').replace(/\r\n?/g, '\n') !== other.normalize('NFC').replace(/\r\n?/g, '\n'));
        expect(canonicalText({ ...small, place: one })).not.toBe(canonicalText({ ...small, place: other }));
      }),
    );
  });

  test.each([
    '',
    'null',
    '[]',
    '{}',
    '{"version":1}',
    canonicalText(small).replace('"version":1', '"version":2'),
    canonicalText(small).replace('true', '"yes"'),
    canonicalText(small).replace('null', '"soon"'),
  ])('anything else is not a record: %s', (text) => {
    expect(recordContentOf(text)).toBeUndefined();
  });

  test('a signature’s statement covers every part of it', () => {
    const signature = { textHash: 'aa', signerKey: 'k', signerLogin: 'l', role: 'supervisee', comment: 'c' } as const;
    const others = [
      { textHash: 'ab' },
      { signerKey: 'm' },
      { signerLogin: 'm' },
      { role: 'supervisor' as const },
      { comment: '' },
    ];
    const all = [signature, ...others.map((other) => ({ ...signature, ...other }))].map(signatureStatement);
    expect(new Set(all).size).toBe(6);
  });

  test('a seal is the hash’s first sixteen digits in fours', () => {
    expect(sealOf(createHash('sha256').update('').digest('hex'))).toBe('e3b0 c442 98fc 1c14');
  });
});
