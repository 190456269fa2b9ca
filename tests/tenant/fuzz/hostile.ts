import fc from 'fast-check';

/** What ends a string early, climbs a path, means something to SQL, XML, JSON or a prototype, or is no text at all. */
const nasty = [
  "'",
  "''",
  "'; DROP TABLE sp_items;--",
  "' or 1 eq 1 or '",
  "x') or substringof('",
  '" OR ""="',
  '../../..',
  '..%2f..%2fsites',
  '%00',
  '%',
  '%zz',
  '\\',
  '/',
  '?',
  '#',
  '*',
  '<Where/>',
  '</Value></Eq></Where>',
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
  ']]>',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'undefined',
  'NaN',
  '-1',
  '0',
  '1e999',
  '99999999999999999999',
  '1,1',
  "datetime'soon'",
  "guid'x'",
  '\u0000',
  '\ud800',
  '\u202e',
  'é',
  '🙂',
  'x'.repeat(300),
  ' ',
  '',
  '@a',
  '$select',
  '{{x}}',
];

/** Names that exist, so that requests go deep as well as wide. */
const names = [
  'Words',
  'Register',
  'Documents',
  'p1',
  'k1',
  'Title',
  'HubKey',
  'Body',
  'Id',
  'Author',
  'FileRef',
  'painful',
  'priya',
  'priya@thistlemere.example',
  '1',
  '2',
  '3',
  '7',
];

export const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...names) },
  { weight: 2, arbitrary: fc.constantFrom(...nasty) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);
export const number = fc.oneof(fc.integer({ min: -2, max: 12 }), fc.constantFrom(2 ** 31, 1e21, -0.5));

/** Percent-encoded, a lone surrogate as the replacement character: encodeURIComponent itself throws at one. */
export const encoded = (text: string): string => encodeURIComponent(Buffer.from(text).toString());

/** A word as a path carries it: encoded, or as it is where an URL can hold it. */
export const inPath = fc
  .tuple(word, fc.integer({ max: 9, min: 0 }))
  .map(([text, raw]) => (raw === 0 && /^[\w.%'()-]*$/.test(text) ? text : encoded(text)));

/** JSON with the right names and anything for values, or no JSON at all. */
export function bodyOf(...keys: string[]): fc.Arbitrary<string> {
  const leaf = fc.oneof(word, number, fc.boolean(), fc.constant(null));
  const nested = fc.oneof(
    leaf,
    fc.array(leaf, { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...keys, '__proto__', 'dateTime', 'timeZone', 'High', 'Low'), leaf, { maxKeys: 4 }),
  );
  const shaped = fc.dictionary(fc.constantFrom(...keys), nested, { maxKeys: 6 }).map((value) => JSON.stringify(value));
  return fc.oneof(
    { weight: 6, arbitrary: shaped },
    {
      weight: 1,
      arbitrary: fc.constantFrom('', '{', '[]', 'null', '"x"', '{"a":', '[[[[', '1', '{"__proto__":{"x":1}}'),
    },
    { weight: 1, arbitrary: word },
  );
}

export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}
