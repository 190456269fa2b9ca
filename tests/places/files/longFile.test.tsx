import { mostRows } from '../../../src/people/files/rules/Table';
import { readTable } from '../../../src/people/files/readTable';
import { fileStrings } from '../../../src/places/files/en';

const lines = (count: number): File =>
  new File([['Name', ...Array.from({ length: count }, (_, index) => `Somebody ${index}`)].join('\r\n')], 'long.csv');

test('a file is read up to twenty thousand rows, and how many are beyond that is known and said', async () => {
  expect(await readTable(lines(3))).toMatchObject({ rows: { length: 3 }, beyond: 0 });
  const read = await readTable(lines(mostRows + 2));
  expect([read.rows.length, read.beyond]).toEqual([20_000, 2]);
  expect(fileStrings.import.beyond(2)).toBe(
    'A file is read up to 20,000 rows: 2 rows beyond that are left out. Put them into a second file.',
  );
});
