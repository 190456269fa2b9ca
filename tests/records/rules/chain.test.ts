import { completeRecordsIn, lastOf, placeOf } from '../../../src/records/rules/chain';
import type { CompleteRecord } from '../../../src/records/rules/chain';
import type { SealBefore, SealedText } from '../../../src/records/rules/SealedRecord';
import { pair, SealFolder, supervisee, supervisor } from '../../builders/sealFolder';

const year = '2026-27';
let folder: SealFolder;
beforeEach(() => {
  folder = new SealFolder();
});

/** A sealed record of one session; hours lie between two of them. */
function seal(sessionKey: string, before: SealBefore | undefined, version: 1 | 2 = 2): SealedText {
  folder.wait(0.1);
  const text = folder.text(sessionKey, { more: { sessionKey, version, ...(version === 2 ? { before } : {}) } });
  folder.sign(text, supervisor);
  folder.sign(text, supervisee);
  return text;
}
const records = (): readonly CompleteRecord[] =>
  completeRecordsIn({ items: folder.items, hashes: folder.hashes(), supervisorKey: 'h' });
const last = (): SealBefore | undefined => lastOf(records(), year);
const placed = (sessionKey: string, earlier?: readonly CompleteRecord[]): string =>
  placeOf({ reading: folder.read(pair, sessionKey), year, records: records(), earlier }).kind;

test('each record names the one before it, whoever of them began earlier', () => {
  const first = seal('a', undefined);
  expect(last()).toEqual({ year, hash: first.hash, itemId: first.itemId });
  const second = seal('b', last());
  seal('c', last());
  expect(records().map(({ sessionKey }) => sessionKey)).toEqual(['a', 'b', 'c']);
  expect(['a', 'b', 'c'].map((key) => placed(key))).toEqual(['first', 'after', 'after']);
  folder.remove(second);
  expect(placed('c')).toBe('beforeMissing');
});

test('a record rewritten is not the one the next names', () => {
  const first = seal('a', undefined);
  seal('b', last());
  const changed = folder.rewrite(first, { hash: 'ff' });
  expect(placed('b')).toBe('beforeMissing');
  expect(folder.items).toContain(changed);
});

test('a record put among others later names the wrong one', () => {
  const first = seal('a', undefined);
  seal('b', last());
  seal('invented', { year, hash: first.hash, itemId: first.itemId });
  expect(placed('invented')).toBe('beforeUnnamed');
  seal('none', undefined);
  expect(placed('none')).toBe('beforeUnnamed');
});

test('two written at once name the same record: siblings', () => {
  seal('a', undefined);
  const before = last();
  const one = folder.text('b', { more: { sessionKey: 'b', before } });
  const two = folder.text('c', { more: { sessionKey: 'c', before } });
  for (const text of [one, two]) for (const party of pair) folder.sign(text, party);
  expect([placed('b'), placed('c')]).toEqual(['after', 'after']);
});

test("a new year's first names the last of the year before, where that is shown", () => {
  seal('old', undefined);
  const earlier = records();
  const [of] = earlier;
  folder = new SealFolder();
  seal('new', { year: '2025-26', hash: of?.text.hash ?? '', itemId: of?.text.itemId ?? 0 });
  expect(placed('new', earlier)).toBe('after');
  expect(placed('new', [])).toBe('beforeMissing');
  expect(placed('new')).toBe('notShown');
});

test('the first kind of seal says nothing of its place, and is named by the next', () => {
  const old = seal('old', undefined, 1);
  expect(placed('old')).toBe('notCovered');
  expect(last()).toMatchObject({ hash: old.hash });
  seal('new', last());
  expect(placed('new')).toBe('after');
});

test('a text by somebody who does not supervise the folder is no record of it', () => {
  const text = folder.text('x', {
    by: supervisee,
    parties: [
      { ...supervisee, role: 'supervisor' },
      { ...supervisor, role: 'supervisee' },
    ],
  });
  folder.sign(text, { ...supervisee, role: 'supervisor' });
  folder.sign(text, { ...supervisor, role: 'supervisee' });
  expect(records()).toEqual([]);
});
