import { createHash } from 'node:crypto';
import { drawnOf, nextSampleBy, sampleIssues } from '../../../../src/sessions/record/rules/sample';

const lot = (text: string): Promise<string> => Promise.resolve(createHash('sha256').update(text).digest('hex'));
const records = Array.from({ length: 60 }, (_, index) => ({
  key: `session-${index}`,
  schoolKey: ['ottersby', 'thistlemere', 'larkfield', 'wrenby'][index < 50 ? 0 : index % 4] ?? '',
}));

test('the same seed draws the same, in whatever order the records come; another draws others', async () => {
  const drawn = await drawnOf(records, { count: 8, seed: 'ab12cd34' }, lot);
  expect(await drawnOf([...records].reverse(), { count: 8, seed: 'ab12cd34' }, lot)).toEqual(drawn);
  expect(await drawnOf(records, { count: 8, seed: 'ab12cd35' }, lot)).not.toEqual(drawn);
});

test('a school is drawn twice only where every school has been drawn once', async () => {
  const schoolsOf = async (count: number) =>
    (await drawnOf(records, { count, seed: 'seed' }, lot)).map(({ schoolKey }) => schoolKey);
  expect(new Set(await schoolsOf(4)).size).toBe(4);
  const eight = await schoolsOf(8);
  expect(eight.filter((school) => school === 'ottersby')).toHaveLength(2);
});

test('fewer records than asked for are all drawn, and none of none', async () => {
  expect(await drawnOf(records.slice(0, 3), { count: 12, seed: 'seed' }, lot)).toHaveLength(3);
  expect(await drawnOf([], { count: 12, seed: 'seed' }, lot)).toEqual([]);
});

test.each([
  [{ from: undefined }, 'required', 'from'],
  [{ to: 20260801 }, 'endsBeforeStart', 'to'],
  [{ count: 0 }, 'notANumber', 'count'],
  [{ count: 51 }, 'notANumber', 'count'],
  [{ count: Number('a few') }, 'notANumber', 'count'],
  [{ seed: 'no!' }, 'required', 'seed'],
])('%j is refused beside its field', (more, code, field) => {
  const asked = { from: 20260901, to: 20261130, count: 12, seed: '', ...more };
  expect(sampleIssues(asked)).toEqual([{ code, field }]);
});

test.each([
  [20260903, 20261203],
  [20261130, 20270228],
])('after %s the next is due by %s', (day, next) => {
  expect(nextSampleBy(day)).toBe(next);
});
