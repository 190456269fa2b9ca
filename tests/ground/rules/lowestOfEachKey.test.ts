import fc from 'fast-check';
import { keepLowest, lowestOfEachKey, type KeyedItem } from '../../../src/ground/rules/lowestOfEachKey';

const item = (key: string, itemId: number, read = 1): KeyedItem & { read: number } => ({ key, itemId, read });

test.each([
  ['nothing of nothing', [], []],
  ['the lowest of two, whatever the order', [item('a', 9), item('a', 2)], [item('a', 2)]],
  ['ascending by id, not by key', [item('a', 9), item('b', 2)], [item('b', 2), item('a', 9)]],
  ['the later reading of one item', [item('a', 2, 1), item('a', 2, 2)], [item('a', 2, 2)]],
  ['not the later reading of a twin', [item('a', 2, 1), item('a', 3, 2)], [item('a', 2, 1)]],
])('%s', (_, items, expected) => {
  expect(lowestOfEachKey(items)).toEqual(expected);
});

test('each key once, with no lower id of it anywhere, in order of id', () => {
  const some = fc.array(fc.record({ key: fc.constantFrom('a', 'b', 'c'), itemId: fc.nat(20) }));
  fc.assert(
    fc.property(some, (items) => {
      const lowest = lowestOfEachKey(items);
      expect(lowest.map(({ key }) => key).sort()).toEqual([...new Set(items.map(({ key }) => key))].sort());
      for (const one of lowest)
        expect(items.every(({ key, itemId }) => key !== one.key || itemId >= one.itemId)).toBe(true);
      expect(lowest.map(({ itemId }) => itemId)).toEqual(lowest.map(({ itemId }) => itemId).sort((a, b) => a - b));
    }),
  );
});

test('met one after the other, the same item is kept', () => {
  const kept = new Map<string, KeyedItem>();
  for (const one of [item('a', 5), item('a', 3), item('a', 4)]) keepLowest(kept, one);
  expect(kept.get('a')).toEqual(item('a', 3));
});
