import { bookSession } from '../../../../src/sessions/booking/useCases/bookSession';
import { checkSeals } from '../../../../src/sessions/record/useCases/checkSeals';
import { finishSession } from '../../../../src/sessions/room/useCases/finishSession';
import { openRecord } from '../../../../src/sessions/record/useCases/openRecord';
import { openSession } from '../../../../src/sessions/room/useCases/openSession';
import { saveNote } from '../../../../src/sessions/room/useCases/saveNote';
import { signRecord } from '../../../../src/sessions/record/useCases/signRecord';
import { FakeTrust } from '../../../standIns/FakeTrust';
import { carys, gareth, hannah, priya } from '../../../people';

let trust: FakeTrust;
let target: { shard: string; pairKey: string; sessionKey: string };

beforeEach(async () => {
  trust = new FakeTrust();
  const { pairKey } = trust.pair(hannah, priya, 'trust-level');
  target = { shard: '2026-27', pairKey, sessionKey: 'one' };
  await bookSession(trust.as(hannah), {
    pairKey,
    offerKey: 'trust-level',
    superviseeKey: priya.key,
    alongKeys: [],
    place: 'teams',
    room: '',
    sessions: [{ key: 'one', startsAt: '2026-11-26T14:15:00.000Z', endsAt: '2026-11-26T15:00:00.000Z' }],
  });
  trust.now = '2026-11-26T14:20:00.000Z';
});

/** Hannah writes and sends it to sign, which books another session; only the first is looked at. */
async function finish(): Promise<void> {
  await saveNote(trust.as(hannah), target, {
    key: 'n',
    stored: undefined,
    agendaNumber: 5,
    covered: true,
    text: 'Words.',
    functions: ['voice'],
  });
  await finishSession(trust.as(hannah), {
    room: await openSession(trust.as(hannah), target),
    nextStartsAt: '2027-01-28T14:15:00.000Z',
    nextKey: 'two',
  });
}
const sign = async (comment = '') => signRecord(trust.as(priya), await openRecord(trust.as(priya), target), comment);

describe('the seals of a list', () => {
  const findings = async (person = priya) => [...(await checkSeals(trust.as(person), trust.sessions.items))];
  const inRegister = (change: object) => Object.assign(trust.sessions.items[0]!, change);

  test('a record is sealed when it is for whoever opens it, and not before', async () => {
    await finish();
    expect(await findings()).toEqual([['one', 'signing']]);
    await sign();
    for (const who of [priya, hannah, gareth]) expect(await findings(who)).toEqual([['one', 'sealed']]);
  });

  test('a register that says so seals nothing', async () => {
    inRegister({ status: 'sealed' });
    expect(await findings()).toEqual([['one', 'registerOnly']]);
    inRegister({ status: 'running' });
    await finish();
    inRegister({ status: 'sealed' });
    for (const who of [priya, hannah, gareth]) expect(await findings(who)).toEqual([['one', 'registerOnly']]);
  });

  test.each(['text', 'signature'] as const)('a changed %s shows', async (kind) => {
    await finish();
    await sign('Fair.');
    const item = trust.seals.items.find((one) => one.kind === kind);
    trust.rewrite(item, kind === 'text' ? { text: 'Other words.' } : { comment: 'Another comment.' });
    expect(await findings()).toEqual([['one', 'broken']]);
  });

  test('who reads the register alone learns nothing more, and the seals are not asked', async () => {
    await finish();
    await sign();
    const ports = trust.as(carys);
    expect([
      ...(await checkSeals(
        {
          ...ports,
          seals: {
            ...ports.seals,
            ofSessions: () => {
              throw new Error('asked');
            },
          },
        },
        trust.sessions.items,
      )),
    ]).toEqual([['one', 'unread']]);
  });
});
