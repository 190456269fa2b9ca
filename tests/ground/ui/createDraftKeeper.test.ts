import type { KeptWords } from '../../../src/ground/drafts/DraftService';
import type { RoomWords } from '../../../src/sessions/room/RoomWords';
import { createDraftKeeper } from '../../../src/ground/ui/createDraftKeeper';

const words = (key: string, text: string): RoomWords => ({
  kind: 'note',
  draft: { key, stored: undefined, agendaNumber: 1, covered: false, text, functions: [] },
});
const textsOf = (keep: jest.Mock<Promise<boolean>, [string, KeptWords]>): readonly string[] =>
  keep.mock.calls.map(([, kept]) => ('text' in kept.draft ? String(kept.draft.text) : ''));

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function make(answer: () => Promise<boolean> = () => Promise.resolve(true)) {
  const keepDraft = jest.fn<Promise<boolean>, [string, KeptWords]>(answer);
  const dropDraft = jest.fn(() => Promise.resolve());
  const states: boolean[] = [];
  const keeper = createDraftKeeper({
    askDrafts: async (question) => question({ keepDraft, dropDraft }),
    sessionKey: 's',
    onKept: (kept) => states.push(kept),
  });
  return { keeper, keepDraft, dropDraft, states };
}

test('keeps the newest words of each item within half a second, also of somebody who never pauses', async () => {
  const { keeper, keepDraft, states } = make();
  for (const text of ['T', 'Th', 'Thi']) {
    keeper.changed(words('a', text));
    await jest.advanceTimersByTimeAsync(150);
  }
  keeper.changed(words('b', 'Other'));
  await jest.advanceTimersByTimeAsync(400);
  expect(textsOf(keepDraft)).toEqual(['Thi', 'Other']);
  expect(states).toEqual([true, true]);
});

test('an older version never comes after a newer one, and words that were saved go after they were kept', async () => {
  const finish: ((kept: boolean) => void)[] = [];
  const { keeper, keepDraft, dropDraft } = make(() => new Promise((resolve) => finish.push(resolve)));
  keeper.changed(words('a', 'one'));
  await jest.advanceTimersByTimeAsync(400);
  keeper.changed(words('a', 'two'));
  await jest.advanceTimersByTimeAsync(400);
  keeper.done('a');
  expect(textsOf(keepDraft)).toEqual(['one']);
  finish[0]?.(true);
  await jest.advanceTimersByTimeAsync(0);
  expect(textsOf(keepDraft)).toEqual(['one', 'two']);
  expect(dropDraft).not.toHaveBeenCalled();
  finish[1]?.(true);
  await jest.advanceTimersByTimeAsync(0);
  expect(dropDraft).toHaveBeenCalledWith('s', 'a');
});

test('what waited is not kept any more once it is saved', async () => {
  const { keeper, keepDraft, dropDraft } = make();
  keeper.changed(words('a', 'one'));
  keeper.done('a');
  await jest.advanceTimersByTimeAsync(1000);
  expect(keepDraft).not.toHaveBeenCalled();
  expect(dropDraft).toHaveBeenCalledTimes(1);
});

test('says when one item could not be kept, until it is kept or saved; a device in trouble stops nothing', async () => {
  const { keeper, keepDraft, states } = make();
  keepDraft.mockRejectedValueOnce(new Error('the code did not load'));
  keeper.changed(words('a', 'one'));
  keeper.changed(words('b', 'two'));
  await jest.advanceTimersByTimeAsync(400);
  expect(states).toEqual([false]);
  keeper.changed(words('b', 'three'));
  await jest.advanceTimersByTimeAsync(400);
  expect(states).toEqual([false, false]);
  keeper.changed(words('a', 'one more'));
  await jest.advanceTimersByTimeAsync(400);
  expect(states).toEqual([false, false, true]);
});

test('keeps at once when the page is hidden', async () => {
  const { keeper, keepDraft } = make();
  keeper.changed(words('a', 'one'));
  await keeper.flush();
  expect(textsOf(keepDraft)).toEqual(['one']);
  await jest.advanceTimersByTimeAsync(1000);
  expect(keepDraft).toHaveBeenCalledTimes(1);
});
