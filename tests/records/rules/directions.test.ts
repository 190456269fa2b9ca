import { beginsRightToLeft, directionsOf } from '../../../src/records/rules/directions';

test.each([
  ['', false],
  ['12 May', false],
  ['سلام Priya', true],
  ['“שלום”', true],
  ['Priya: سلام', false],
])('%s begins right to left: %s', (line, expected) => {
  expect(beginsRightToLeft(line)).toBe(expected);
});

test('a line is taken apart where its direction turns, and nothing of it is lost', () => {
  expect(directionsOf('Says سلام 3 times')).toEqual([
    { text: 'Says ', rightToLeft: false },
    { text: 'سلام 3 ', rightToLeft: true },
    { text: 'times', rightToLeft: false },
  ]);
  expect(directionsOf('')).toEqual([{ text: '', rightToLeft: false }]);
  expect(directionsOf('«שלום»')).toEqual([{ text: '«שלום»', rightToLeft: true }]);
});
