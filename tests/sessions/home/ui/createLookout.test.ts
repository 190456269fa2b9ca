import { ServiceError } from '../../../../src/ground/rules/ServiceError';
import type { ServiceErrorCode } from '../../../../src/ground/rules/ServiceError';
import { createLookout } from '../../../../src/sessions/home/ui/createLookout';

const minute = 60_000;

/** A lookout over marks that the test sets, and what came of it. */
function lookingAt() {
  const seen = {
    marks: 0,
    reads: 0,
    mark: 'a',
    visible: true,
    over: false,
    fails: undefined as ServiceErrorCode | undefined,
  };
  const lookout = createLookout({
    mark: async () => {
      seen.marks += 1;
      if (seen.fails) throw new ServiceError(seen.fails);
      return seen.mark;
    },
    refresh: () => {
      seen.reads += 1;
    },
    isOver: () => seen.over,
    isVisible: () => seen.visible,
  });
  const wait = async (milliseconds: number): Promise<void> => {
    for (let left = milliseconds; left > 0; left -= 10_000) {
      jest.advanceTimersByTime(Math.min(left, 10_000));
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    }
  };
  return { seen, lookout, wait };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('asks every minute, and reads Home only where something changed', async () => {
  const { seen, lookout, wait } = lookingAt();
  await wait(minute);
  // nobody knows what changed between the first reading and the first look
  expect(seen).toMatchObject({ marks: 1, reads: 1 });
  await wait(minute);
  expect(seen).toMatchObject({ marks: 2, reads: 1 });
  seen.mark = 'b';
  await wait(minute);
  expect(seen).toMatchObject({ marks: 3, reads: 2 });
  lookout.stop();
});

test('reads once more after a change, for what changed within the same second', async () => {
  const { seen, lookout, wait } = lookingAt();
  await wait(minute);
  seen.mark = 'b';
  await wait(minute);
  await wait(minute);
  expect(seen.reads).toBe(3);
  await wait(minute);
  expect(seen.reads).toBe(3);
  lookout.stop();
});

test('backs off to five minutes where nothing happens, until somebody does something', async () => {
  const { seen, lookout, wait } = lookingAt();
  await wait(5 * minute);
  expect(seen.marks).toBe(5);
  await wait(4 * minute);
  expect(seen.marks).toBe(5);
  await wait(minute);
  expect(seen.marks).toBe(6);
  lookout.stir();
  await wait(minute);
  expect(seen.marks).toBe(7);
  lookout.stop();
});

test('backs off to five minutes where SharePoint does not answer, and what is on screen stays', async () => {
  const { seen, lookout, wait } = lookingAt();
  seen.fails = 'offline';
  await wait(5 * minute);
  expect(seen).toMatchObject({ marks: 1, reads: 0 });
  lookout.stop();
});

test('where the small question is refused, Home itself is asked, and seldom', async () => {
  const { seen, lookout, wait } = lookingAt();
  seen.fails = 'forbidden';
  await wait(5 * minute);
  expect(seen).toMatchObject({ marks: 1, reads: 1 });
  lookout.stop();
});

test('a hidden page asks nothing, and looks at once when it is seen again', async () => {
  const { seen, lookout, wait } = lookingAt();
  seen.visible = false;
  await wait(30 * minute);
  expect(seen.marks).toBe(0);
  seen.visible = true;
  lookout.look();
  // focus, visibility and the page say the same thing
  lookout.look();
  await wait(1000);
  expect(seen).toMatchObject({ marks: 1, reads: 1 });
  lookout.stop();
});

test('after a night Home is read although nothing changed', async () => {
  const { seen, lookout, wait } = lookingAt();
  await wait(2 * minute + 10_000);
  expect(seen.reads).toBe(1);
  seen.over = true;
  lookout.look();
  expect(seen.reads).toBe(2);
  lookout.stop();
});

test('asks nothing any more once the page is left', async () => {
  const { seen, lookout, wait } = lookingAt();
  lookout.stop();
  lookout.look();
  await wait(10 * minute);
  expect(seen.marks).toBe(0);
});
