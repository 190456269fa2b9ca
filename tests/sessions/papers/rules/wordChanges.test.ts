import * as fc from 'fast-check';
import { wordChanges } from '../../../../src/sessions/papers/rules/wordChanges';

test.each([
  ['We meet once a term.', 'We meet twice a term.', ['same We meet ', 'gone once ', 'new twice ', 'same a term.']],
  ['', 'New words.', ['new New words.']],
  ['Old words.', '', ['gone Old words.']],
  ['The same.', 'The same.', ['same The same.']],
] as const)('%s / %s', (before, now, stretches) => {
  expect(wordChanges(before, now).map(({ kind, text }) => `${kind} ${text}`)).toEqual(stretches);
});

test('whatever the texts, what is the same and gone is the one before, and what is the same and new the one now', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, now) => {
      const stretches = wordChanges(before, now);
      const without = (kind: string): string =>
        stretches
          .filter((one) => one.kind !== kind)
          .map(({ text }) => text)
          .join('');
      expect(without('new')).toBe(before);
      expect(without('gone')).toBe(now);
    }),
  );
});

test('very long texts are not compared word by word', () => {
  const long = 'word '.repeat(2000);
  expect(wordChanges(long, `${long}more`).map(({ kind }) => kind)).toEqual(['gone', 'new']);
});
