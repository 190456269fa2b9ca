import { answerBy, daysPaused } from '../../../../src/sessions/record/rules/accessClock';

test.each([
  ['one month', { received: 20261105, pauses: [], extended: false }, 20261205],
  ['the last of a shorter month', { received: 20270131, pauses: [], extended: false }, 20270228],
  ['three months where it is complex', { received: 20261130, pauses: [], extended: true }, 20270228],
  [
    'later by each day of a pause',
    { received: 20261105, pauses: [{ from: 20261110, to: 20261112 }], extended: false },
    20261208,
  ],
  [
    'not known while the clock stands',
    { received: 20261105, pauses: [{ from: 20261110, to: undefined }], extended: false },
    undefined,
  ],
])('%s', (_, facts, by) => {
  expect(answerBy(facts)).toBe(by);
});

test.each([
  [
    'a day of two pauses once',
    [
      { from: 20261101, to: 20261103 },
      { from: 20261103, to: 20261104 },
    ],
    4,
  ],
  [
    'one within another',
    [
      { from: 20261101, to: 20261110 },
      { from: 20261103, to: 20261104 },
    ],
    10,
  ],
  [
    'in any order',
    [
      { from: 20261120, to: 20261120 },
      { from: 20261101, to: 20261101 },
    ],
    2,
  ],
  ['one that ends before it begins is none', [{ from: 20261105, to: 20261101 }], 0],
])('counts %s', (_, pauses, days) => {
  expect(daysPaused(pauses)).toBe(days);
});
