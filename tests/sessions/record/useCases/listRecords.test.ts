import { listRecords, recordYears } from '../../../../src/sessions/record/useCases/listRecords';
import { openRecord } from '../../../../src/sessions/record/useCases/openRecord';
import { signRecord } from '../../../../src/sessions/record/useCases/signRecord';
import { openSession } from '../../../../src/sessions/room/useCases/openSession';
import type { SessionRef } from '../../../../src/sessions/rules/SessionRef';
import type { FakeTrust } from '../../../standIns/FakeTrust';
import { sessionToSign } from '../../../standIns/sessionToSign';
import type { SessionToSign } from '../../../standIns/sessionToSign';
import { saidWhy } from '../../../standIns/saidWhy';
import { gareth, hannah, priya } from '../../../people';

let trust: FakeTrust;
let target: SessionRef;
let finish: SessionToSign['finish'];

beforeEach(async () => {
  const made = await sessionToSign();
  ({ trust, target, finish } = made);
  // after its end, so that it waits for the supervisor
  trust.now = '2026-11-26T15:05:00.000Z';
  await made.write('Words.');
});

const toSign = async (who: typeof hannah): Promise<unknown> =>
  (await listRecords(trust.as(who))).map((row) => ({ toSign: row.toSign, waits: row.waitsForMe }));

test('says who has still to sign: the supervisor until it is sent, then the supervisee, then nobody', async () => {
  await openSession(trust.as(hannah), target);
  expect(await toSign(hannah)).toEqual([{ toSign: [{ isMe: true, name: hannah.name }], waits: true }]);
  await finish();
  expect(await toSign(hannah)).toEqual([{ toSign: [{ isMe: false, name: priya.name }], waits: false }]);
  expect(await toSign(priya)).toEqual([{ toSign: [{ isMe: true, name: priya.name }], waits: true }]);
  await signRecord(trust.as(priya), await openRecord(trust.as(priya), target), '');
  expect(await toSign(priya)).toEqual([{ toSign: [], waits: false }]);
});

test('reads one year where one is asked for, and knows which there are', async () => {
  expect(await listRecords(trust.as(hannah), '2024-25')).toEqual([]);
  expect(await recordYears(trust.as(hannah))).toEqual(['2026-27']);
});

test('row 118: both of the pair see in their list which record keeper opened it last', async () => {
  await finish();
  await saidWhy(trust.as(gareth), target);
  for (const one of [hannah, priya]) {
    const [row] = await listRecords(trust.as(one));
    expect(row?.look).toMatchObject({ byName: gareth.name, reason: 'invited' });
  }
});
