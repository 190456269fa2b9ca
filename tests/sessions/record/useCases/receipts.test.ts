import { verifyRecord } from '../../../../src/sessions/record/useCases/verifyRecord';
import { openRecord } from '../../../../src/sessions/record/useCases/openRecord';
import { gareth, hannah, priya } from '../../../people';
import { sessionToSign } from '../../../standIns/sessionToSign';
import { saidWhy } from '../../../standIns/saidWhy';
import type { SessionToSign } from '../../../standIns/sessionToSign';

let trust: SessionToSign['trust'];
let target: SessionToSign['target'];
beforeEach(async () => {
  const session = await sessionToSign();
  ({ trust, target } = session);
  await session.write('Words.');
  await session.finish();
  await session.sign(priya, 'Fair.');
});
const check = (person = priya) => verifyRecord(trust.as(person), target);
const textItem = () => trust.seals.items.find(({ kind }) => kind === 'text');

test('who signed last has a receipt of the sealed record; the other at first sight', async () => {
  expect(await check()).toMatchObject({ outcome: 'agrees', parts: { own: { kind: 'same', stage: 'sealed' } } });
  expect(await check(hannah)).toMatchObject({ outcome: 'agrees', parts: { own: { kind: 'same', stage: 'signed' } } });
  expect(await check(hannah)).toMatchObject({ parts: { own: { kind: 'same', stage: 'sealed' } } });
});

test('keepers see whose Hub has compared it, and when, and vouch for nothing', async () => {
  const byKeeper = async () => {
    await saidWhy(trust.as(gareth), target);
    return (await openRecord(trust.as(gareth), target)).compared;
  };
  expect(await byKeeper()).toEqual([
    { name: 'Hannah Okafor', at: '' },
    { name: 'Priya Nair', at: trust.now },
  ]);
  trust.now = '2026-12-03T09:00:00.000Z';
  await check(hannah);
  await check(hannah);
  expect(await byKeeper()).toMatchObject([{ at: '2026-12-03T09:00:00.000Z' }, { name: 'Priya Nair' }]);
  expect(trust.seals.items.filter(({ kind }) => kind === 'acknowledgement')).toHaveLength(2);
  expect(await check(gareth)).toMatchObject({ ok: true, outcome: 'unvouched', parts: { own: { kind: 'notTheirs' } } });
});

test('a record taken out is missed by the receipt, and no new receipt hides it', async () => {
  trust.seals.items.splice(
    trust.seals.items.findIndex(({ kind }) => kind === 'signature'),
    1,
  );
  expect(await check()).toMatchObject({ ok: false, outcome: 'differs', parts: { own: { in: ['signatures'] } } });
  expect(await check()).toMatchObject({ outcome: 'differs' });
  expect((await openRecord(trust.as(priya), target)).registerOnly).toBe(true);
});

test('without any receipt it says that nobody of yours vouches for it', async () => {
  trust.receipts.splice(0);
  expect(await check()).toMatchObject({ ok: true, outcome: 'unvouched', parts: { own: { kind: 'made' } } });
  expect(await check()).toMatchObject({ outcome: 'agrees' });
});

test('a receipt that was touched proves nothing and says so', async () => {
  for (const one of trust.receipts) one.receipt = { ...one.receipt, untouched: false };
  expect(await check()).toMatchObject({ outcome: 'differs', parts: { own: { in: ['touched'] } } });
});

test('what differs once and not the second time is not said', async () => {
  const ports = trust.as(priya);
  const item = textItem();
  let reads = 0;
  const flapping = {
    ...ports,
    seals: {
      ...ports.seals,
      ofPair: async (shard: string, pairKey: string) => {
        reads += 1;
        const items = await ports.seals.ofPair(shard, pairKey);
        return reads === 1 ? items.map((one) => (one === item ? { ...one, version: 2 } : one)) : items;
      },
    },
  };
  expect(await verifyRecord(flapping, target)).toMatchObject({ outcome: 'agrees', againAt: '' });
  expect(reads).toBe(2);
});

test('the words of then are shown only where they fit the receipt', async () => {
  const item = textItem();
  if (item?.kind !== 'text') throw new Error('no text');
  const { itemId, text, createdAt } = item;
  trust.rewrite(item, { text: text.replace('Words.', 'Wards.') });
  expect((await check()).then).toEqual({ kind: 'gone' });
  trust.firstWords.set(itemId, { kind: 'hidden' });
  expect((await check()).then).toEqual({ kind: 'hidden' });
  trust.firstWords.set(itemId, { kind: 'kept', text: text.replace('Words.', 'Wrong.'), createdAt });
  expect((await check()).then).toEqual({ kind: 'notFitting' });
  trust.firstWords.set(itemId, { kind: 'kept', text, createdAt });
  const { then, couldHave } = await check();
  expect(then).toMatchObject({ kind: 'kept', rows: [{ number: 5, then: 'Words.', now: 'Wards.' }] });
  expect(couldHave).toMatchObject({ keepers: ['Gareth Sands'], administrators: ['Jo Lister'], reader: false });
});
