import { ServiceError } from '../../../src/ground/rules/ServiceError';
import { createAutosave } from '../../../src/ground/ui/createAutosave';
import type { SavingState } from '../../../src/ground/ui/createAutosave';

const states: SavingState[] = [];
const make = (): ReturnType<typeof createAutosave> => createAutosave({ onChange: (state) => states.push(state) });
const last = (): SavingState | undefined => states[states.length - 1];

beforeEach(() => {
  states.length = 0;
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

test('saves within a second and a half of the last key', async () => {
  const save = jest.fn(() => Promise.resolve());
  const autosave = make();
  autosave.change('a', save);
  await jest.advanceTimersByTimeAsync(600);
  autosave.change('a', save);
  await jest.advanceTimersByTimeAsync(600);
  expect(save).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(900);
  expect(save).toHaveBeenCalledTimes(1);
  expect(last()?.kind).toBe('saved');
  expect(autosave.hasUnsaved()).toBe(false);
});

test('somebody who never pauses is saved all the same', async () => {
  const save = jest.fn(() => Promise.resolve());
  const autosave = make();
  for (let key = 0; key < 16; key += 1) {
    autosave.change('a', save);
    await jest.advanceTimersByTimeAsync(400);
  }
  expect(save).toHaveBeenCalledTimes(1);
});

test('what is typed during a save is saved after it, never beside it', async () => {
  const finish: (() => void)[] = [];
  const save = jest.fn(() => new Promise<void>((resolve) => finish.push(resolve)));
  const autosave = make();
  autosave.change('a', save);
  await jest.advanceTimersByTimeAsync(1000);
  autosave.change('a', save);
  await jest.advanceTimersByTimeAsync(3000);
  expect(save).toHaveBeenCalledTimes(1);
  finish[0]?.();
  await jest.advanceTimersByTimeAsync(1000);
  expect(save).toHaveBeenCalledTimes(2);
  expect(last()?.kind).toBe('saving');
  finish[1]?.();
  await jest.advanceTimersByTimeAsync(0);
  expect(last()?.kind).toBe('saved');
});

test('offline says why and since when, keeps trying, and is saved when the line is back', async () => {
  const save = jest
    .fn<Promise<void>, []>()
    .mockRejectedValueOnce(new ServiceError('offline', { requestId: 'r1' }))
    .mockResolvedValue(undefined);
  const autosave = make();
  autosave.change('a', save);
  await jest.advanceTimersByTimeAsync(1000);
  expect(last()).toMatchObject({ kind: 'notSaved', code: 'offline', requestId: 'r1' });
  expect(autosave.hasUnsaved()).toBe(true);
  await jest.advanceTimersByTimeAsync(2000);
  expect(last()?.kind).toBe('saved');
});

test('a throttled save waits as long as SharePoint asked', async () => {
  const save = jest
    .fn<Promise<void>, []>()
    .mockRejectedValueOnce(new ServiceError('throttled', { retryAfter: 20 }))
    .mockResolvedValue(undefined);
  const autosave = make();
  autosave.change('a', save);
  await jest.advanceTimersByTimeAsync(20_000);
  expect(save).toHaveBeenCalledTimes(1);
  await jest.advanceTimersByTimeAsync(1001);
  expect(save).toHaveBeenCalledTimes(2);
});

test('a refusal is not repeated by itself, but is by hand', async () => {
  const save = jest
    .fn<Promise<void>, []>()
    .mockRejectedValueOnce(new ServiceError('forbidden'))
    .mockResolvedValue(undefined);
  const autosave = make();
  autosave.change('a', save);
  await jest.advanceTimersByTimeAsync(120_000);
  expect(save).toHaveBeenCalledTimes(1);
  expect(last()).toMatchObject({ kind: 'notSaved', code: 'forbidden' });
  await expect(autosave.flush()).resolves.toBe(true);
  expect(last()?.kind).toBe('saved');
});

test('a conflict around the words is tried again: the words themselves are never in question then', async () => {
  const save = jest
    .fn<Promise<void>, []>()
    .mockRejectedValueOnce(new ServiceError('conflict'))
    .mockResolvedValue(undefined);
  const autosave = make();
  autosave.change('a', save);
  await jest.advanceTimersByTimeAsync(1000);
  expect(last()).toMatchObject({ kind: 'notSaved', code: 'conflict' });
  await jest.advanceTimersByTimeAsync(3000);
  expect(save).toHaveBeenCalledTimes(2);
  expect(last()?.kind).toBe('saved');
});

test('flush says no while something is left, and one item in trouble does not hold the others', async () => {
  const good = jest.fn(() => Promise.resolve());
  const autosave = make();
  autosave.change('bad', () => Promise.reject(new ServiceError('offline')));
  autosave.change('good', good);
  await expect(autosave.flush()).resolves.toBe(false);
  expect(good).toHaveBeenCalledTimes(1);
});

test('flush takes along what was typed while it ran, and does not ask again what was refused', async () => {
  const autosave = make();
  const finish: (() => void)[] = [];
  const typed = jest.fn(() => new Promise<void>((resolve) => finish.push(resolve)));
  const refused = jest.fn(() => Promise.reject(new ServiceError('forbidden')));
  autosave.change('typed', typed);
  autosave.change('refused', refused);
  const flushed = autosave.flush();
  await jest.advanceTimersByTimeAsync(0);
  autosave.change('typed', typed);
  finish[0]?.();
  await jest.advanceTimersByTimeAsync(0);
  finish[1]?.();
  await expect(flushed).resolves.toBe(false);
  expect(typed).toHaveBeenCalledTimes(2);
  expect(refused).toHaveBeenCalledTimes(1);
});
