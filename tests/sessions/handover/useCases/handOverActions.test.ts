import { standsSince } from '../../../../src/sessions/rules/carriedInto';
import type { Action, WorkItem } from '../../../../src/sessions/rules/WorkItem';
import { bookSession } from '../../../../src/sessions/booking/useCases/bookSession';
import { handOverActions } from '../../../../src/sessions/handover/useCases/handOverActions';
import { saveAction } from '../../../../src/sessions/room/useCases/saveAction';
import { FakeTrust } from '../../../standIns/FakeTrust';
import { bookingOf } from '../../../standIns/trustToBookIn';
import { carys, gareth, hannah, priya, ros } from '../../../people';

const at = (pair: { readonly pairKey: string }): { readonly pairKey: string; readonly shard: string } => ({
  pairKey: pair.pairKey,
  shard: '2026-27',
});
const isOpen = (item: WorkItem): item is Action => item.kind === 'action' && item.status === 'open';

test('an action keeps the day it was first agreed through every handover, and when its date is moved', async () => {
  const trust = new FakeTrust();
  const [first, second, third] = [hannah, ros, carys].map((supervisor) =>
    trust.pair(supervisor, priya, 'trust-level'),
  ) as [ReturnType<FakeTrust['pair']>, ReturnType<FakeTrust['pair']>, ReturnType<FakeTrust['pair']>];
  await bookSession(trust.as(hannah), bookingOf(first.pairKey, { place: 'room', room: 'Library' }));
  trust.now = '2026-11-26T14:20:00.000Z';
  await saveAction(
    trust.as(hannah),
    { ...at(first), sessionKey: 'one' },
    {
      key: 'act',
      stored: undefined,
      text: 'Ask early help',
      ownerKey: priya.key,
      dueDay: 20261201,
      agendaNumber: 8,
      caseReference: '',
      status: 'open',
    },
  );
  for (const [now, from, to] of [
    ['2027-01-10T09:00:00.000Z', first, second],
    ['2027-03-10T09:00:00.000Z', second, third],
  ] as const) {
    trust.now = now;
    const handover = { from: at(from), to: at(to), how: 'agreed' } as const;
    expect(await handOverActions(trust.as(gareth), handover)).toBe(1);
    // once is enough
    expect(await handOverActions(trust.as(gareth), handover)).toBe(0);
    const open = trust.working.items.filter(isOpen);
    expect(open).toMatchObject([{ pairKey: to.pairKey, createdAt: now, handedOver: 'agreed' }]);
    expect(open.map(standsSince)).toEqual(['2026-11-26T14:20:00.000Z']);
  }
  const [carried] = trust.working.items.filter(isOpen);
  await saveAction(
    trust.as(carys),
    { ...at(third), sessionKey: '' },
    {
      key: 'act',
      stored: carried,
      text: 'Ask early help',
      ownerKey: priya.key,
      dueDay: 20270401,
      agendaNumber: 8,
      caseReference: '',
      status: 'open',
    },
  );
  expect(trust.working.items.filter(isOpen).map((action) => [action.dueDay, standsSince(action)])).toEqual([
    [20270401, '2026-11-26T14:20:00.000Z'],
  ]);
});
