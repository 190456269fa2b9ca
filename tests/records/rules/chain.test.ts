import { completeRecordsIn, lastOf, placeOf, removedIn } from '../../../src/records/rules/chain';
import type { CompleteRecord } from '../../../src/records/rules/chain';
import type { RemovedRecord, SealBefore, SealedText } from '../../../src/records/rules/SealedRecord';
import { keeper, pair, SealFolder, supervisee, supervisor } from '../../builders/sealFolder';

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

/** What a record keeper notes of a record, and then an administrator takes all of its items away. */
function remove(sessionKey: string, by = keeper, byKeeper = true): RemovedRecord {
  const record = records().find((one) => one.sessionKey === sessionKey);
  if (record === undefined) throw new Error('it is not complete');
  const { completedBy, completedAt, text, content } = record;
  const entry = folder.add<RemovedRecord>(
    {
      kind: 'removed',
      textHash: text.hash,
      textItemId: text.itemId,
      completedBy,
      completedAt,
      startsAt: content.startsAt,
      byKeeper,
    },
    by,
    sessionKey,
  );
  for (const item of folder.items.filter((one) => one.sessionKey === sessionKey && one.kind !== 'removed'))
    folder.remove(item);
  return entry;
}
const placedNow = (sessionKey: string): string =>
  placeOf({
    reading: folder.read(pair, sessionKey),
    year,
    records: records(),
    earlier: undefined,
    removed: removedIn(folder.items),
  }).kind;

describe('a record that retention has removed', () => {
  test('stays the link that the next one names, and that the next to come has to name', () => {
    const first = seal('a', undefined);
    seal('b', last());
    remove('a');
    expect(placedNow('b')).toBe('afterRemoved');
    const [left] = records();
    remove('b');
    expect(left?.sessionKey).toBe('b');
    const before = lastOf(records(), year, removedIn(folder.items));
    expect(before).toEqual({ year, hash: left?.text.hash, itemId: left?.text.itemId });
    seal('c', before);
    expect(placedNow('c')).toBe('afterRemoved');
    seal('d', { year, hash: first.hash, itemId: first.itemId });
    expect(placedNow('d')).toBe('beforeUnnamed');
  });

  test('is missing where somebody of the pair noted it, where the note was written again, or is of another text', () => {
    seal('a', undefined);
    seal('b', last());
    const entry = remove('a', supervisor, false);
    expect(placedNow('b')).toBe('beforeMissing');
    const changed = folder.rewrite(entry, { byKeeper: true });
    expect(placedNow('b')).toBe('beforeMissing');
    folder.rewrite(changed, {
      byKeeper: true,
      textHash: 'ff',
      version: 1,
      editorId: entry.authorId,
      modifiedAt: entry.createdAt,
    });
    expect(placedNow('b')).toBe('beforeMissing');
  });
});
