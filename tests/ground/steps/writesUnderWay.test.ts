import { openHome } from '../../../src/sessions/home/useCases/openHome';
import { createBooking } from '../../../src/sessions/booking/createBooking';
import { createOutlook } from '../../../src/sessions/outlook/createOutlook';
import { writesUnderWay } from '../../../src/ground/steps/writesUnderWay';
import { bookSession } from '../../../src/sessions/booking/useCases/bookSession';
import { FakeTrust } from '../../standIns/FakeTrust';
import { hannah, priya } from '../../people';
import { bookedOf, trustToBookIn } from '../../standIns/trustToBookIn';

const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

test('is over when every write ended, also one that failed', async () => {
  const writes = writesUnderWay();
  const told: string[] = [];
  let fail = (): void => undefined;
  const failing = writes.during(
    () =>
      new Promise<void>((_resolve, reject) => {
        fail = () => reject(new Error('cut'));
      }),
  );
  const over = writes.over().then(() => told.push('over'));
  await writes.during(async () => {
    told.push('second');
  });
  fail();
  await expect(failing).rejects.toThrow('cut');
  await over;
  expect(told).toEqual(['second', 'over']);
});

test.each(['repairOutlook', 'answerProposal'] as const)(
  'Home, opened while %s is still at work, waits for it',
  async (name) => {
    const { trust, input } = trustToBookIn();
    const {
      sessions: [session],
    } = bookedOf(await bookSession(trust.as(hannah), input));
    const ports = trust.as(hannah);
    let begun = false;
    let goOn = (): void => undefined;
    const slowly: typeof ports.sessions.update = async (row, change) => {
      if (!begun) {
        begun = true;
        await new Promise<void>((resolve) => {
          goOn = resolve;
        });
      }
      return ports.sessions.update(row, change);
    };
    const slow = { ...ports, sessions: { ...ports.sessions, update: slowly } };
    const writes = writesUnderWay();
    const hub = { ...createOutlook(slow, writes), ...createBooking(slow, writes) };
    const work =
      name === 'repairOutlook'
        ? hub.repairOutlook({ kind: 'gone', session: session! }, 'makeAgain')
        : hub.answerProposal(
            session!,
            {
              what: 'proposed',
              byKey: priya.key,
              at: trust.now,
              startsAt: '2026-11-27T10:00:00.000Z',
              endsAt: '2026-11-27T10:45:00.000Z',
            },
            true,
          );
    while (!begun) await nextTurn();
    const told: string[] = [];
    const finishing = hub.finishUnfinished([session!]).then(() => told.push('finished'));
    for (let turn = 0; turn < 20; turn += 1) await nextTurn();
    expect(told).toEqual([]);
    goOn();
    expect(await work).toMatchObject({ ok: true });
    await finishing;
    expect(told).toEqual(['finished']);
  },
);

test('Home, opened while a series is still being booked, leaves it to the form', async () => {
  const trust = new FakeTrust();
  const pair = trust.pair(hannah, priya, 'trust-level');
  const ports = trust.as(hannah);
  const slowly: typeof ports.sessions.add = async (row) => {
    for (let turn = 0; turn < 5; turn += 1) await nextTurn();
    return ports.sessions.add(row);
  };
  const hub = createBooking({ ...ports, sessions: { ...ports.sessions, add: slowly } }, writesUnderWay());
  const sessions = ['02', '09', '16'].map((day) => ({
    key: `on ${day}`,
    startsAt: `2026-12-${day}T10:00:00.000Z`,
    endsAt: `2026-12-${day}T10:45:00.000Z`,
  }));
  const booking = hub.bookSession({
    pairKey: pair.pairKey,
    offerKey: 'trust-level',
    superviseeKey: priya.key,
    alongKeys: [],
    place: 'teams',
    room: '',
    sessions,
  });
  while (trust.sessions.items.length === 0) await nextTurn();
  const { unfinished } = await openHome(ports);
  expect(unfinished).not.toEqual([]);
  expect(await hub.finishUnfinished(unfinished)).toEqual({ done: [], waiting: [] });
  expect(await booking).toMatchObject({ ok: true, value: { invited: true } });
  expect(trust.sessions.items.map(({ key }) => key)).toEqual(['on 02', 'on 09', 'on 16']);
});
