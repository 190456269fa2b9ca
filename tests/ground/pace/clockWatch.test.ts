import { clockWatch, minutesAhead } from '../../../src/ground/pace/clockWatch';

const there = 'Mon, 23 Nov 2026 09:00:00 GMT';
const at = (time: string): number => Date.parse(`2026-11-23T${time}Z`);

test.each([
  ['the same', '09:00:30', undefined],
  ['a slow answer', '09:05:20', undefined],
  ['ahead', '11:00:00', 120],
  ['behind', '08:40:00', -20],
])('a device whose clock is %s', (_, time, expected) => {
  expect(minutesAhead(there, at(time))).toBe(expected);
});

test('an answer that does not say what time it is tells nothing', () => {
  expect(minutesAhead(null, at('11:00:00'))).toBeUndefined();
  expect(minutesAhead('yesterday', at('11:00:00'))).toBeUndefined();
});

test('it is told once', () => {
  const tell = jest.fn();
  const watch = clockWatch(tell, () => at('11:00:00'));
  const answer = new Response('', { headers: { date: there } });
  watch(answer);
  watch(answer);
  expect(tell.mock.calls).toEqual([[120]]);
});
