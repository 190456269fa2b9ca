import { answeredInTime } from '../../src/webparts/shared/answeredInTime';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('an answer in time is the answer, and no timer is left', async () => {
  expect(await answeredInTime(Promise.resolve('token'), 1000)).toBe('token');
  await expect(answeredInTime(Promise.reject(new Error('no consent')), 1000)).rejects.toThrow('no consent');
  expect(jest.getTimerCount()).toBe(0);
});

test('what never answers is given up', async () => {
  const given = answeredInTime(new Promise(() => undefined), 1000);
  jest.advanceTimersByTime(1000);
  await expect(given).rejects.toThrow('Not answered in time');
});
