import { onConflict } from '../../../src/ground/steps/onConflict';
import { ServiceError } from '../../../src/ground/rules/ServiceError';

/** A row that others write to as often as it is told, each time just before our write. */
function rowWrittenBy(others: number): {
  read: () => number;
  write: (base: number) => Promise<string>;
  writes: number;
} {
  let stands = 1;
  let left = others;
  const row = {
    writes: 0,
    read: () => stands,
    write: async (base: number): Promise<string> => {
      row.writes += 1;
      if (left > 0) {
        left -= 1;
        stands += 1;
      }
      if (base !== stands) throw new ServiceError('conflict');
      return `over ${base}`;
    },
  };
  return row;
}

test('writes once where nobody else does', async () => {
  const row = rowWrittenBy(0);
  const readAgain = jest.fn();
  expect(await onConflict(row.read(), { most: 3, write: row.write, readAgain })).toBe('over 1');
  expect(readAgain).not.toHaveBeenCalled();
});

test.each([
  [1, 'over 2', 2],
  [2, 'over 3', 3],
])('others wrote %d times meanwhile: writes over what stands there now', async (others, answer, writes) => {
  const row = rowWrittenBy(others);
  expect(await onConflict(row.read(), { most: 3, write: row.write, readAgain: async () => row.read() })).toBe(answer);
  expect(row.writes).toBe(writes);
});

test('gives up after the last attempt, without reading once more', async () => {
  const row = rowWrittenBy(9);
  const readAgain = jest.fn(async () => row.read());
  await expect(onConflict(row.read(), { most: 3, write: row.write, readAgain })).rejects.toMatchObject({
    code: 'conflict',
  });
  expect([row.writes, readAgain.mock.calls.length]).toEqual([3, 2]);
});

test('the refusal stands where nothing is there any more', async () => {
  const row = rowWrittenBy(1);
  const gone = onConflict(row.read(), { most: 3, write: row.write, readAgain: async () => undefined });
  await expect(gone).rejects.toMatchObject({ code: 'conflict' });
  expect(row.writes).toBe(1);
});

test.each([
  ['another failure', new ServiceError('forbidden')],
  ['something that is no ServiceError', new TypeError('conflict')],
])('%s is not repeated', async (_, failure) => {
  const write = jest.fn().mockRejectedValue(failure);
  await expect(onConflict(1, { most: 3, write, readAgain: async () => 1 })).rejects.toBe(failure);
  expect(write).toHaveBeenCalledTimes(1);
});

test('the caller may say what is repeated instead', async () => {
  const cut = new ServiceError('offline');
  const write = jest.fn().mockRejectedValueOnce(cut).mockResolvedValue('done');
  const mayRepeat = (error: unknown): boolean => error === cut;
  expect(await onConflict<number, string>(1, { most: 2, write, mayRepeat, readAgain: async (base) => base + 1 })).toBe(
    'done',
  );
  expect(write.mock.calls).toEqual([[1], [2]]);
});

test('a failure to read again is told as it is', async () => {
  const row = rowWrittenBy(1);
  const readAgain = async (): Promise<number> => Promise.reject(new ServiceError('offline'));
  await expect(onConflict(row.read(), { most: 3, write: row.write, readAgain })).rejects.toMatchObject({
    code: 'offline',
  });
});
