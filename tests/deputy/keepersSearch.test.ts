import type { EveryRecordQuestion } from '../../src/sessions/record/EveryRecords';
import { hubOf } from '../contract/hubOf';
import { person } from '../contract/hubSite';
import { sealSite, target } from './sealSite';
import type { SealSite } from './sealSite';

// Record keepers find records over all pairs by what the register says; nobody else can, and no word is read for it.

const all: EveryRecordQuestion = { person: '', offerKey: '', year: undefined, signed: 'any', from: undefined };
let seal: SealSite;

beforeAll(async () => {
  seal = await sealSite();
  await seal.write('Words of the pair.');
  await seal.finish();
});

test('row 118: a keeper finds the record of a pair that is not theirs, who has still to sign it, and opens none by that', async () => {
  const miriam = await hubOf(seal.site, 'miriam');
  await seal.site.forgetRequests();
  const found = await miriam.findEveryRecord(all);
  expect(found).toMatchObject({ year: '2026-27', people: [] });
  expect(found.more).toBeUndefined();
  expect(found.rows).toMatchObject([
    {
      session: { key: 'one', status: 'signing' },
      supervisor: 'Hannah Okafor',
      supervised: ['Priya Nair'],
      toSign: { kind: 'person', name: 'Priya Nair' },
      looks: [],
    },
  ]);
  expect(JSON.stringify(found)).not.toContain('Words of the pair.');
  // the session that is only booked is no record
  expect(found.rows.map(({ session }) => session.key)).not.toContain('two');
  await expect(miriam.openRecord(target)).rejects.toMatchObject({ code: 'reasonFirst' });
});

test('by a part of a name, by kind and by state; a name that fits nobody finds nothing', async () => {
  const miriam = await hubOf(seal.site, 'miriam');
  const keysOf = async (more: Partial<EveryRecordQuestion>): Promise<readonly string[]> =>
    (await miriam.findEveryRecord({ ...all, ...more })).rows.map(({ session }) => session.key);
  expect(await keysOf({ person: 'nair' })).toEqual(['one']);
  expect(await keysOf({ person: 'okafor' })).toEqual(['one']);
  expect(await keysOf({ person: person('tom').name })).toEqual([]);
  expect(await keysOf({ person: 'Qzx' })).toEqual([]);
  expect(await keysOf({ signed: 'unsigned' })).toEqual(['one']);
  expect(await keysOf({ signed: 'signed' })).toEqual([]);
  expect(await keysOf({ offerKey: 'trust-level' })).toEqual(['one']);
  expect(await keysOf({ offerKey: 'ad-hoc' })).toEqual([]);
  expect(await keysOf({ year: '2025-26' })).toEqual([]);
});

test('who opened it before stands beside it', async () => {
  const miriam = await hubOf(seal.site, 'miriam');
  await miriam.lookAtRecord(target, { key: 'look-1', reason: 'asked', words: '' });
  const [row] = (await miriam.findEveryRecord(all)).rows;
  expect(row?.looks).toMatchObject([{ byName: 'Miriam Holt', reason: 'asked' }]);
});

test.each(['hannah', 'priya', 'tom', 'edith'])('%s, who keeps no records, is refused', async (alias) => {
  await expect((await hubOf(seal.site, alias)).findEveryRecord(all)).rejects.toMatchObject({ code: 'forbidden' });
});
