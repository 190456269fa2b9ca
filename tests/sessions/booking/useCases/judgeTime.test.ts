import { bookSession } from '../../../../src/sessions/booking/useCases/bookSession';
import { findTimes } from '../../../../src/sessions/booking/useCases/findTimes';
import { judgeTime } from '../../../../src/sessions/booking/useCases/judgeTime';
import { moveSession } from '../../../../src/sessions/booking/useCases/moveSession';
import type { DailyAdapters } from '../../../../src/app/composeAdapters';
import type { BookingInput } from '../../../../src/sessions/booking/BookingService';
import type { BusySpan } from '../../../../src/sessions/booking/rules/BusySpan';
import type { TimeQuery } from '../../../../src/sessions/booking/rules/TimeJudgement';
import { hannah, priya } from '../../../people';
import type { FakeTrust } from '../../../standIns/FakeTrust';
import { bookedOf, trustToBookIn } from '../../../standIns/trustToBookIn';

let trust: FakeTrust;
let input: BookingInput;
beforeEach(() => {
  ({ trust, input } = trustToBookIn());
});

const spanOf = (day: string, from: string, to: string): BusySpan => ({
  startsAt: `${day}T${from}:00.000Z`,
  endsAt: `${day}T${to}:00.000Z`,
});

/** Hannah's ports, where calendars say this. */
function seeing(busy: Readonly<Record<string, readonly BusySpan[]>> = {}) {
  const ports = trust.as(hannah);
  const outlook: DailyAdapters['outlook'] = {
    ...ports.outlook,
    availability: async (mails) =>
      mails.map((mail) => ({
        mail,
        busy: busy[mail] ?? [],
        away: [],
        working: undefined,
        unknownZone: false,
        known: true,
      })),
  };
  return { ...ports, outlook };
}
const ask = (more: Partial<TimeQuery> = {}): TimeQuery => ({
  pairKey: input.pairKey,
  superviseeKey: input.superviseeKey,
  people: [hannah.key, priya.key],
  span: undefined,
  ...more,
});

test('says what is booked already with this person in the same half-term, and nothing of another', async () => {
  expect((await judgeTime(seeing(), ask())).booked).toEqual([]);
  const { sessions } = bookedOf(await bookSession(trust.as(hannah), input));
  const [first] = sessions;
  const there = { startsAt: first!.startsAt, endsAt: first!.endsAt };
  expect((await judgeTime(seeing(), ask())).booked).toEqual([there]);
  expect((await judgeTime(seeing(), ask({ span: spanOf('2026-12-10', '10:00', '10:45') }))).booked).toEqual([there]);
  expect((await judgeTime(seeing(), ask({ span: spanOf('2027-01-14', '10:00', '10:45') }))).booked).toEqual([]);
  // the one that is being moved is not in its own way
  const moved = { key: first!.key, ...there };
  expect(await judgeTime(seeing(), ask({ span: there, moved }))).toMatchObject({ booked: [], busy: [] });
});

test('says who is busy: by their calendar, or by another session that the Hub has', async () => {
  const ten = spanOf('2026-12-10', '10:00', '10:45');
  const calendars = { [priya.mail]: [spanOf('2026-12-10', '10:30', '11:30')] };
  expect((await judgeTime(seeing(calendars), ask({ span: ten }))).busy).toEqual([{ key: priya.key, name: priya.name }]);
  await bookSession(trust.as(hannah), { ...input, sessions: [{ key: 'ten', ...ten }] });
  const both = await judgeTime(seeing(), ask({ span: spanOf('2026-12-10', '10:30', '11:15') }));
  expect(both.busy.map(({ name }) => name)).toEqual([hannah.name, priya.name]);
});

test('outside working hours is said, and can be booked and moved to', async () => {
  const evening = spanOf('2026-12-10', '18:00', '18:45');
  expect((await judgeTime(seeing(), ask({ span: evening }))).outsideHours).toBe(true);
  expect((await judgeTime(seeing(), ask({ span: spanOf('2026-12-10', '10:00', '10:45') }))).outsideHours).toBe(false);
  const { sessions } = bookedOf(
    await bookSession(trust.as(hannah), { ...input, sessions: [{ key: 'e', ...evening }] }),
  );
  const later = spanOf('2026-12-11', '18:00', '18:45');
  expect(await moveSession(trust.as(hannah), { session: sessions[0]!, ...later, why: 'A meeting' })).toMatchObject({
    ok: true,
  });
});

test('the meeting that is being moved takes no free time away', async () => {
  const ten = spanOf('2026-12-10', '09:00', '16:00');
  const ports = seeing({ [hannah.mail]: [ten], [priya.mail]: [ten] });
  const query = { people: [hannah.key, priya.key], minutes: 45, fromDay: 20261210, days: 1 };
  const [with_] = (await findTimes(ports, query)).days;
  const [without] = (await findTimes(ports, { ...query, moved: ten })).days;
  expect(without!.slots.length).toBeGreaterThan(with_!.slots.length);
});
