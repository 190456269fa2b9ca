import { addAgendaItem } from '../../../../src/sessions/room/useCases/addAgendaItem';
import { answerRequest, askForHelp } from '../../../../src/sessions/help/useCases/askForHelp';
import { bookSession } from '../../../../src/sessions/booking/useCases/bookSession';
import { openHome as openHomeWith } from '../../../../src/sessions/home/useCases/openHome';
import { saveNote } from '../../../../src/sessions/room/useCases/saveNote';
import { needs } from '../../../../src/app/capabilities';
import { entriesFor } from '../../../../src/app/entries';
import type { Person } from '../../../../src/ground/rules/Person';
import { belongingOf } from '../../../builders/belongingOf';
import { FakeTrust } from '../../../standIns/FakeTrust';
import { bookingOf } from '../../../standIns/trustToBookIn';
import { carys, gareth, hannah, priya } from '../../../people';

let trust: FakeTrust;
const openHome = (ports: Parameters<typeof openHomeWith>[0]) => openHomeWith({ ...ports, needs });
beforeEach(() => {
  trust = new FakeTrust();
  const { pairKey, summary } = trust.pair(hannah, priya, 'trust-level');
  trust.sessions.add({
    key: 'october',
    pairKey,
    shard: '2026-27',
    offerKey: 'trust-level',
    supervisorKey: hannah.key,
    superviseeKey: priya.key,
    code: 'OCTOBER',
    day: 20261009,
    startsAt: '2026-10-09T09:00:00.000Z',
    endsAt: '2026-10-09T09:45:00.000Z',
    status: 'sealed',
    place: 'teams',
    seriesKey: '',
    eventId: '',
    eventStatus: 'made',
    reply: 'none',
    etag: '',
    itemId: 0,
  });
  Object.assign(trust.pairs.items[0]!, {
    summary: { ...summary, heldDays: [20261009], heldSinceStart: 1, agreement: 'draft' },
  });
});

const book = (key: string, startsAt: string, endsAt: string) =>
  bookSession(trust.as(hannah), {
    pairKey: trust.pairs.items[0]!.pairKey,
    offerKey: 'trust-level',
    superviseeKey: priya.key,
    alongKeys: [],
    place: 'room',
    room: 'Hall',
    sessions: [{ key, startsAt, endsAt }],
  });

test('a supervisee sees entitlement, next session and what was added to it, with no request to Outlook', async () => {
  await book('one', '2026-11-26T14:15:00.000Z', '2026-11-26T15:00:00.000Z');
  await addAgendaItem(
    trust.as(hannah),
    { shard: '2026-27', pairKey: trust.pairs.items[0]!.pairKey, sessionKey: 'one' },
    ' Filtering reports ',
    'k',
  );
  trust.outlookCalls.length = 0;
  const home = await openHome(trust.as(priya));
  expect(home).toMatchObject({
    name: priya.name,
    today: 20261123,
    week: { number: 4, halfTerm: 'autumn2' },
    belonging: belongingOf(),
  });
  expect(home.mine).toMatchObject([
    {
      next: { key: 'one' },
      meter: { held: 1, total: 3, dueBy: 20270326 },
      agreement: { state: 'draft', sessionNumber: 2 },
    },
  ]);
  expect(home.additions).toMatchObject([{ text: 'Filtering reports', byKey: hannah.key }]);
  expect(trust.outlookCalls).toEqual([]);
});

test('places follow what a person does', async () => {
  const placesOf = async (person: Person) =>
    entriesFor((await openHome(trust.as(person))).belonging).map(({ place }) => place);
  expect(await placesOf(hannah)).toEqual(['home', 'people', 'calendar', 'support', 'policies', 'records', 'overview']);
  // a record keeper looks records up, with a reason
  expect(await placesOf(gareth)).toEqual(['home', 'calendar', 'support', 'policies', 'records', 'trust']);
});

test('a long wait with nothing booked needs the supervisor', async () => {
  trust.pair(hannah, carys, 'eyfs', { cadence: 'halfTermly' });
  const home = await openHome(trust.as(hannah));
  expect(home.supervisees[0]).toMatchObject({
    pair: { superviseeKey: carys.key },
    standing: { kind: 'overdue', since: 20261023 },
  });
  expect(home.needs).toMatchObject([{ kind: 'overdue', row: { pair: { superviseeKey: carys.key } } }]);
});

test('a session that was held and never finished waits for the supervisor’s signature', async () => {
  trust.now = '2026-11-12T09:00:00.000Z';
  await book('one', '2026-11-12T13:30:00.000Z', '2026-11-12T14:15:00.000Z');
  trust.now = '2026-11-12T13:35:00.000Z';
  await saveNote(
    trust.as(hannah),
    { shard: '2026-27', pairKey: trust.pairs.items[0]!.pairKey, sessionKey: 'one' },
    { key: 'n', stored: undefined, agendaNumber: 5, covered: true, text: 'Words', functions: [] },
  );
  trust.now = '2026-11-23T09:00:00.000Z';
  const home = await openHome(trust.as(hannah));
  expect(home.needs).toMatchObject([{ kind: 'sign', records: [{ name: 'Priya Nair', session: { key: 'one' } }] }]);
  expect(home.supervisees).toMatchObject([
    { lastHeld: 20261112, standing: { kind: 'unsigned', count: 1 }, agreement: { kind: 'dueNext' } },
  ]);
});

test('a booking Outlook never got is offered to be finished', async () => {
  trust.flags.outlook = 'forbidden';
  await book('one', '2026-11-26T14:15:00.000Z', '2026-11-26T15:00:00.000Z');
  expect((await openHome(trust.as(hannah))).needs).toMatchObject([{ kind: 'outlook', sessions: [{ key: 'one' }] }]);
  expect((await openHome(trust.as(priya))).needs).toEqual([]);
});

test('asking for a debrief twice asks once, and tells the supervisor only that', async () => {
  const { pairKey } = trust.pairs.items[0]!;
  await askForHelp(trust.as(priya), { pairKey, what: 'debrief' });
  const again = await askForHelp(trust.as(priya), { pairKey, what: 'debrief' });
  expect(trust.working.items).toHaveLength(1);
  const home = await openHome(trust.as(hannah));
  expect(home.needs).toMatchObject([
    {
      kind: 'request',
      name: 'Priya Nair',
      schoolName: 'Ottersby Primary',
      request: { what: 'debrief', status: 'asked' },
    },
  ]);
  if (!again.ok) throw new Error('refused');
  expect(await answerRequest(trust.as(hannah), again.value, 'offered')).toMatchObject({ status: 'offered' });
  // nothing is booked yet: it stays on both lists
  expect((await openHome(trust.as(hannah))).needs).toMatchObject([{ kind: 'request' }]);
  expect((await openHome(trust.as(priya))).requestsByMe).toHaveLength(1);
  expect(await askForHelp(trust.as(hannah), { pairKey, what: 'debrief' })).toMatchObject({ ok: false });
});

test("the next session's meeting has the address its words name, for both; whether it is opened is asked where it is shown", async () => {
  const { pairKey } = trust.pairs.items[0]!;
  await bookSession(trust.as(hannah), bookingOf(pairKey));
  const [known] = trust.working.items.filter((item) => item.kind === 'session');
  const joined = async (joinUrl: string) => {
    trust.working.items.splice(0, trust.working.items.length, { ...known!, joinUrl });
    return [(await openHome(trust.as(priya))).mine[0]?.joinUrl, (await openHome(trust.as(hannah))).week7[0]?.joinUrl];
  };
  expect(await joined('https://teams.microsoft.com/l/meetup-join/1')).toEqual([
    'https://teams.microsoft.com/l/meetup-join/1',
    'https://teams.microsoft.com/l/meetup-join/1',
  ]);
});

test('year, next and list of one person agree: five booked are five, and what is over is not next', async () => {
  const days = ['2026-11-23', '2026-12-03', '2027-01-14', '2027-02-25', '2027-04-22', '2027-06-10'];
  for (const [index, day] of days.entries()) await book(`s${index}`, `${day}T10:00:00.000Z`, `${day}T10:45:00.000Z`);
  trust.now = '2026-11-23T12:00:00.000Z';
  const own = (await openHome(trust.as(priya))).mine[0]!;
  const [row] = (await openHome(trust.as(hannah))).supervisees;
  expect(own.next).toMatchObject({ key: 's1' });
  expect(row?.next).toMatchObject({ sessionKey: 's1' });
  // termly: October filled the autumn, and the rest of the year is booked
  expect(own.meter.periods.map(({ state, day }) => [state, day])).toEqual([
    ['held', 20261009],
    ['booked', 20270114],
    ['booked', 20270422],
  ]);
});
