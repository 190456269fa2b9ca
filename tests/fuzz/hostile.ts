import fc from 'fast-check';

/** What a browser, a spreadsheet, a template, a URL or a header might take for more than text. */
export const hostileTexts: readonly string[] = [
  '<img src=x onerror="window.broken=1">',
  '"><script>window.broken=1</script>',
  '</textarea><svg onload=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '&lt;b&gt;&amp;#x3C;',
  '=HYPERLINK("http://x","y")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '{{7*7}}',
  '${7*7}',
  '%00',
  '%E0%A4%A',
  '../../..',
  '..\\..\\',
  'javascript:alert(1)',
  'data:text/html,<b>',
  '\u0000',
  '\u202egnp.exe',
  '\ud800',
  '\udfff\ud800',
  '\ufeff',
  '\u2028\u2029',
  'Z\u0351\u036bA\u0351\u036b',
  '👩🏽‍🏫',
  'مرحبا',
  '__proto__',
  'constructor',
  'null',
  'undefined',
  'NaN',
  '-1',
  '1e999',
  'Case 4-017',
  'Case 4-017 Case 4-017',
  ' '.repeat(50),
  'x'.repeat(10_000),
  '\u0007\u001b[31mred\u001b[0m\u007f\u0085',
  '\u200f\u202bمرحبا\u202c\u2066(\u2069',
  '\n'.repeat(20),
  "'; DROP TABLE x;--",
  "' or 1 eq 1 or '",
  '',
];

export const hostileText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...hostileTexts) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...hostileTexts), fc.string({ unit: 'grapheme', maxLength: 20 }))
      .map((parts) => parts.join(' ')),
  },
);

export const hostileDate = fc.constantFrom(
  '',
  '0001-01-01',
  '1899-12-31',
  '2026-02-30',
  '2026-11-27',
  '2027-01-28',
  '9999-12-31',
  '275760-09-13',
  'soon',
);
export const hostileTime = fc.constantFrom('', '00:00', '09:30', '23:59', '24:00', 'noon');
export const hostileNumber = fc.constantFrom('', '-1', '0', '45', '1e9', '0.5', 'many');

/** Elements and attributes that no text from a person may ever become. */
const live =
  'script, iframe, object, embed, img, [onerror], [onload], [onclick], a[href^="javascript" i], a[href^="data" i], form[action]';

export function expectOnlyText(): void {
  expect(Array.from(document.querySelectorAll(live)).map((element) => element.outerHTML.slice(0, 120))).toEqual([]);
  expect(Reflect.get(window, 'broken')).toBeUndefined();
}
