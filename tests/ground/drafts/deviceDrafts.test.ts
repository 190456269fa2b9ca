import type { RoomWords } from '../../../src/sessions/room/RoomWords';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { deviceDrafts } from '../../../src/ground/drafts/deviceDrafts';
import { newDraftKey } from '../../../src/ground/drafts/draftCipher';
import { openDraftStore, sweepDrafts } from '../../../src/ground/drafts/draftStore';
import type { SealedDraft } from '../../../src/ground/drafts/draftStore';
import { ServiceError } from '../../../src/ground/rules/ServiceError';

let now: Date;
const keys: Record<string, string> = {};
const secret = 'Third Monday absence in a row';
const words = (key: string, text: string): RoomWords => ({
  kind: 'note',
  draft: { key, stored: undefined, agendaNumber: 5, covered: false, text, functions: ['wellbeing'] },
});

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  now = new Date('2026-11-23T09:00:00Z');
  for (const person of ['hannah', 'priya']) keys[person] = newDraftKey();
});

/** One person's window on this device. */
const windowOf = (
  person: string,
  key: () => Promise<string> = async () => keys[person] ?? '',
): ReturnType<typeof deviceDrafts> => deviceDrafts({ person, key, now: () => now });
const onDevice = async (): Promise<readonly SealedDraft[]> =>
  (await openDB('supervision-hub', 1)).getAll('drafts') as Promise<SealedDraft[]>;
async function sweep(person: string): Promise<void> {
  const store = await openDraftStore();
  if (!store) throw new Error('no store');
  await sweepDrafts(store, person, now);
}

test('what was kept comes back to its person in another window, newest words only, oldest first', async () => {
  const hannah = windowOf('hannah');
  expect(await hannah.keepDraft('s1', words('a', 'Third'))).toBe(true);
  now = new Date('2026-11-23T09:00:05Z');
  await hannah.keepDraft('s1', words('b', 'Other'));
  now = new Date('2026-11-23T09:00:09Z');
  await hannah.keepDraft('s1', words('a', secret));
  await hannah.keepDraft('s2', words('c', 'Elsewhere'));
  expect(await windowOf('hannah').draftsOf('s1')).toEqual([
    { ...words('b', 'Other'), keptAt: '2026-11-23T09:00:05.000Z' },
    { ...words('a', secret), keptAt: '2026-11-23T09:00:09.000Z' },
  ]);
});

test('nothing that was typed can be read on the device', async () => {
  await windowOf('hannah').keepDraft('s1', words('a', secret));
  const [row] = await onDevice();
  const everything = JSON.stringify(row) + Buffer.from(row?.words ?? []).toString('latin1');
  for (const word of [secret, 'Monday', 'wellbeing', 'agendaNumber']) expect(everything).not.toContain(word);
  expect(row?.iv).toHaveLength(12);
});

test('the same words are sealed differently every time', async () => {
  const hannah = windowOf('hannah');
  await hannah.keepDraft('s1', words('a', secret));
  const [first] = await onDevice();
  await hannah.keepDraft('s1', words('a', secret));
  const [second] = await onDevice();
  expect(Buffer.from(second?.iv ?? []).equals(Buffer.from(first?.iv ?? []))).toBe(false);
});

test('another person on the same device is shown nothing, and opening the Hub takes it away', async () => {
  await windowOf('hannah').keepDraft('s1', words('a', secret));
  expect(await windowOf('priya').draftsOf('s1')).toEqual([]);
  await sweep('priya');
  expect(await onDevice()).toEqual([]);
});

test('somebody who puts their own name on it cannot open it, nor who moves it to another place', async () => {
  await windowOf('hannah').keepDraft('s1', words('a', secret));
  const [row] = await onDevice();
  const database = await openDB('supervision-hub', 1);
  await database.put('drafts', { ...row, person: 'priya' });
  expect(await windowOf('priya').draftsOf('s1')).toEqual([]);
  await database.clear('drafts');
  await database.put('drafts', { ...row, id: 'hannah s9 a', session: 's9' });
  expect(await windowOf('hannah').draftsOf('s9')).toEqual([]);
  await database.put('drafts', row);
  expect(await windowOf('hannah').draftsOf('s1')).toHaveLength(1);
});

test('a day later nothing is shown, and the next opening takes it away; a minute before a day it is still there', async () => {
  await windowOf('hannah').keepDraft('s1', words('a', secret));
  now = new Date('2026-11-24T08:59:00Z');
  await sweep('hannah');
  expect(await windowOf('hannah').draftsOf('s1')).toHaveLength(1);
  now = new Date('2026-11-24T09:00:00Z');
  expect(await windowOf('hannah').draftsOf('s1')).toEqual([]);
  await sweep('hannah');
  expect(await onDevice()).toEqual([]);
});

test('what was saved goes at once', async () => {
  const hannah = windowOf('hannah');
  await hannah.keepDraft('s1', words('a', secret));
  await hannah.dropDraft('s1', 'a');
  expect(await onDevice()).toEqual([]);
});

test('without the key nothing is kept, which is said; the key is asked for again, but not with every word', async () => {
  const key = jest.fn(() => Promise.resolve(keys.hannah ?? '')).mockRejectedValueOnce(new ServiceError('offline'));
  const hannah = windowOf('hannah', key);
  expect(await hannah.keepDraft('s1', words('a', 'T'))).toBe(false);
  expect(await hannah.keepDraft('s1', words('a', 'Th'))).toBe(false);
  expect(key).toHaveBeenCalledTimes(1);
  expect(await onDevice()).toEqual([]);
  now = new Date('2026-11-23T09:00:16Z');
  expect(await hannah.keepDraft('s1', words('a', secret))).toBe(true);
  await hannah.keepDraft('s1', words('b', secret));
  expect(key).toHaveBeenCalledTimes(2);
});

test('with nothing left behind SharePoint is not asked for a key; with something, a key that cannot be had is said', async () => {
  const key = jest.fn(() => Promise.reject(new ServiceError('forbidden')));
  expect(await windowOf('hannah', key).draftsOf('s1')).toEqual([]);
  expect(key).not.toHaveBeenCalled();
  await windowOf('hannah').keepDraft('s1', words('a', secret));
  await expect(windowOf('hannah', key).draftsOf('s1')).rejects.toMatchObject({ code: 'forbidden' });
  expect(await onDevice()).toHaveLength(1);
});

test('a browser without such storage keeps nothing and says so', async () => {
  Reflect.deleteProperty(globalThis, 'indexedDB');
  const hannah = windowOf('hannah');
  expect(await hannah.keepDraft('s1', words('a', secret))).toBe(false);
  expect(await hannah.draftsOf('s1')).toEqual([]);
  await expect(hannah.dropDraft('s1', 'a')).resolves.toBeUndefined();
});
