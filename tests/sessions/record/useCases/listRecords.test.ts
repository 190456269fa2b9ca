import { bookSession } from '../../../../src/sessions/booking/useCases/bookSession';
import { listRecords, recordYears } from '../../../../src/sessions/record/useCases/listRecords';
import { openRecord } from '../../../../src/sessions/record/useCases/openRecord';
import { signRecord } from '../../../../src/sessions/record/useCases/signRecord';
import { finishSession } from '../../../../src/sessions/room/useCases/finishSession';
import { openSession } from '../../../../src/sessions/room/useCases/openSession';
import { saveNote } from '../../../../src/sessions/room/useCases/saveNote';
import { FakeTrust } from '../../../standIns/FakeTrust';
import { hannah, priya } from '../../../people';

const target = { shard: '2026-27', pairKey: `pair-${hannah.key}-${priya.key}`, sessionKey: 'one' };
let trust: FakeTrust;

beforeEach(async () => {
  trust = new FakeTrust();
  trust.pair(hannah, priya, 'trust-level');
  await bookSession(trust.as(hannah), {
    pairKey: target.pairKey,
    offerKey: 'trust-level',
    superviseeKey: priya.key,
    alongKeys: [],
    place: 'room',
    room: 'Library',
    sessions: [{ key: 'one', startsAt: '2026-11-26T14:15:00.000Z', endsAt: '2026-11-26T15:00:00.000Z' }],
  });
  trust.now = '2026-11-26T15:05:00.000Z';
  await saveNote(trust.as(hannah), target, {
    key: 'n',
    stored: undefined,
    agendaNumber: 5,
    covered: true,
    text: 'Words.',
    functions: [],
  });
});

const toSign = async (who: typeof hannah): Promise<unknown> =>
  (await listRecords(trust.as(who))).map((row) => ({ toSign: row.toSign, waits: row.waitsForMe }));

test('says who has still to sign: the supervisor until it is sent, then the supervisee, then nobody', async () => {
  await openSession(trust.as(hannah), target);
  expect(await toSign(hannah)).toEqual([{ toSign: [{ isMe: true, name: hannah.name }], waits: true }]);
  await finishSession(trust.as(hannah), {
    room: await openSession(trust.as(hannah), target),
    nextStartsAt: '2027-01-28T14:15:00.000Z',
    nextKey: 'two',
  });
  expect(await toSign(hannah)).toEqual([{ toSign: [{ isMe: false, name: priya.name }], waits: false }]);
  expect(await toSign(priya)).toEqual([{ toSign: [{ isMe: true, name: priya.name }], waits: true }]);
  await signRecord(trust.as(priya), await openRecord(trust.as(priya), target), '');
  expect(await toSign(priya)).toEqual([{ toSign: [], waits: false }]);
});

test('reads one year where one is asked for, and knows which there are', async () => {
  expect(await listRecords(trust.as(hannah), '2024-25')).toEqual([]);
  expect(await recordYears(trust.as(hannah))).toEqual(['2026-27']);
});
