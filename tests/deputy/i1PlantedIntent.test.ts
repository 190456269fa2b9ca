import { demoPerson } from '../../src/local/demo/demoPeople';
import { writtenIntent } from '../../src/sessions/rules/intent';
import type { SessionIntent } from '../../src/sessions/rules/intent';
import { origin } from '../prove/faults/FaultWorld';
import { quickWaits } from '../prove/faults/quickWaits';
import { pairKey } from '../prove/faults/smallTrust';
import { bookOne, pairOfTwo, sessionsList, workingList } from './PairOfTwo';
import type { PairOfTwo } from './PairOfTwo';

const key = 'c2b6f3de-8a55-4d0e-8a3f-0c1d2e3f4a01';
const [hannah, priya] = [demoPerson('hannah').key, demoPerson('priya').key];
let two: PairOfTwo;
const { setTimeout } = globalThis;
beforeAll(quickWaits);
afterAll(() => {
  globalThis.setTimeout = setTimeout;
});
beforeEach(async () => {
  two = await pairOfTwo();
});
afterEach(() => two.close());

const eventsOf = async (alias: string): Promise<readonly unknown[]> =>
  (
    (await two.world.raw(alias, `${origin}/graph/v1.0/me/events?$top=200&$select=id,subject,start,attendees`)) as {
      readonly value: readonly unknown[];
    }
  ).value;

/** Everything a supervisor's page does by itself once Home stands, and a press of "Put them in Outlook" with it. */
async function openedBy(alias: string): Promise<void> {
  await two.world.wait(5);
  const hub = await two.world.open(alias);
  const { unfinished, needs } = await hub.openHome();
  await hub.finishUnfinished(unfinished);
  for (const need of needs)
    if (need.kind === 'outlook') for (const session of need.sessions) await hub.finishBooking(session);
}

const begun = (more: object): string =>
  writtenIntent({ at: '2026-11-23T08:00:00.000Z', by: hannah, ...more } as SessionIntent);
const rest = Array.from({ length: 40 }, (_, index) => ({
  key: `d2b6f3de-8a55-4d0e-8a3f-0c1d2e3f4a${String(index).padStart(2, '0')}`,
  startsAt: `2027-0${1 + (index % 6)}-${String(1 + Math.floor(index / 6)).padStart(2, '0')}T10:00:00.000Z`,
  endsAt: `2027-0${1 + (index % 6)}-${String(1 + Math.floor(index / 6)).padStart(2, '0')}T10:45:00.000Z`,
}));

const row = (more: object = {}): object => ({
  Title: key,
  HubKey: key,
  PairKey: pairKey,
  SupervisorKey: hannah,
  SuperviseeKey: priya,
  Code: 'PLANTED2',
  OfferKey: 'trust-level',
  SeriesKey: '',
  Day: 20261126,
  StartsAt: '2026-11-26T10:00:00.000Z',
  EndsAt: '2026-11-26T10:45:00.000Z',
  Status: 'booked',
  Place: 'room',
  EventId: '',
  EventStatus: 'wanted',
  Reply: 'none',
  ...more,
});

async function intentInto(intent: string, more: object = {}): Promise<void> {
  const [session] = await two.rows('priya', sessionsList, `$select=Id&$filter=HubKey eq '${key}'`);
  expect(await two.merge('priya', sessionsList, session?.Id ?? 0, { Intent: intent, ...more })).toBe(204);
}

test("a booking of 41 planted in the supervisor's name makes no event and invites nobody", async () => {
  await two.add('priya', sessionsList, row({ Intent: begun({ kind: 'book', rest }) }));
  await openedBy('hannah');
  expect(await eventsOf('hannah')).toEqual([]);
  expect(await two.rows('hannah', sessionsList, '$select=Id&$filter=FSObjType eq 0&$top=100')).toHaveLength(1);
});

test('nor does one planted in her own name, or a row that merely waits for Outlook', async () => {
  await two.add('priya', sessionsList, row({ Intent: begun({ kind: 'book', by: priya, rest }) }));
  await two.add('priya', sessionsList, row({ HubKey: `${key}2`, Code: 'PLANTED3' }));
  await openedBy('hannah');
  expect(await eventsOf('hannah')).toEqual([]);
});

test('nor once the supervisor has written something else into the row', async () => {
  await two.add('priya', sessionsList, row());
  await openedBy('hannah');
  const [session] = await two.rows('hannah', sessionsList, `$select=Id&$filter=HubKey eq '${key}'`);
  expect(await two.merge('hannah', sessionsList, session?.Id ?? 0, { Reply: 'accepted' })).toBe(204);
  await openedBy('hannah');
  expect(await eventsOf('hannah')).toEqual([]);
});

test("a cancellation planted in the supervisor's name leaves the event where it is, and she is asked", async () => {
  await bookOne(two, key);
  const before = await eventsOf('hannah');
  const at = '2026-11-23T08:00:00.000Z';
  const [words] = await two.rows('priya', workingList, `$select=Id,Body&$filter=Kind eq 'session'`);
  const body = JSON.parse(String(words?.Body)) as object;
  const reasons = [{ at, what: 'cancelled', byName: 'Hannah Okafor', why: 'Illness' }];
  await two.merge('priya', workingList, words?.Id ?? 0, { Body: JSON.stringify({ ...body, reasons }) });
  await intentInto(begun({ kind: 'cancel' }));
  const hub = await two.world.open('hannah');
  await two.world.wait(5);
  const { waiting } = await hub.finishUnfinished((await hub.openHome()).unfinished);
  expect(waiting).toMatchObject([{ session: { key }, byName: 'Priya Nair', plan: { what: 'takeOut' } }]);
  expect(await eventsOf('hannah')).toEqual(before);
  // left, it is gone, and nothing else has changed
  expect(await hub.answerWaiting(waiting[0]!.session, false)).toMatchObject({ ok: true });
  expect((await (await two.world.open('hannah')).openHome()).unfinished).toEqual([]);
  expect(await eventsOf('hannah')).toEqual(before);
});

test('those whom the supervisee wrote in as coming along are not invited unseen', async () => {
  await two.world.setFaults([{ match: '/v1.0/me/events', nth: 0, kind: '503' }]);
  await bookOne(two, key);
  await two.world.setFaults([]);
  const [words] = await two.rows('priya', workingList, `$select=Id,Body&$filter=Kind eq 'session'`);
  const alongKeys = ['tom', 'alice', 'gareth'].map((alias) => demoPerson(alias).key);
  const body = JSON.parse(String(words?.Body)) as object;
  await two.merge('priya', workingList, words?.Id ?? 0, { Body: JSON.stringify({ ...body, alongKeys }) });
  await openedBy('hannah');
  for (const alias of ['tom', 'alice']) expect(await eventsOf(alias)).toEqual([]);
});

test("an event of the supervisor's own, named in a planted row, is neither moved nor cancelled", async () => {
  const token = (await (
    await two.world.tenant.handle(
      new Request(`${origin}/_tenant/token`, { method: 'POST', body: JSON.stringify({ user: 'hannah' }) }),
    )
  ).json()) as { readonly access_token: string };
  const made = await two.world.tenant.handle(
    new Request(`${origin}/graph/v1.0/me/events`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token.access_token}`,
        'content-type': 'application/json',
        prefer: 'IdType="ImmutableId"',
      },
      body: JSON.stringify({
        subject: 'Dentist',
        start: { dateTime: '2026-11-26T08:00:00', timeZone: 'UTC' },
        end: { dateTime: '2026-11-26T09:00:00', timeZone: 'UTC' },
      }),
    }),
  );
  const { id } = (await made.json()) as { readonly id: string };
  const before = await eventsOf('hannah');
  await two.add('priya', sessionsList, row({ EventId: id, EventStatus: 'wanted' }));
  await two.add('priya', sessionsList, row({ HubKey: `${key}2`, Code: 'PLANTED3', EventId: id, Status: 'cancelled' }));
  await openedBy('hannah');
  expect(await eventsOf('hannah')).toEqual(before);
});

test('a move that the supervisee made herself still reaches Outlook when the supervisor opens the Hub', async () => {
  await bookOne(two, key);
  const hub = await two.world.open('priya');
  const [session] = (await hub.openHome()).week7.map((one) => one.session);
  await hub.moveSession({
    session: session!,
    startsAt: '2026-11-27T10:00:00.000Z',
    endsAt: '2026-11-27T10:45:00.000Z',
    why: 'A trip',
  });
  await openedBy('hannah');
  expect(JSON.stringify(await eventsOf('hannah'))).toContain('2026-11-27T10:00:00');
  expect((await (await two.world.open('hannah')).openHome()).unfinished).toEqual([]);
});
