import { needs } from '../../../../src/app/capabilities';
import { demoNow } from '../../../../src/local/demo/seedDemo';
import { demoPerson } from '../../../../src/local/demo/demoPeople';
import { ensureDemoSnapshot } from '../../../../src/local/demo/ensureDemoSnapshot';
import { openDemoTrust } from '../../../../src/local/demo/DemoTrust';
import type { DemoTrust, Actor } from '../../../../src/local/demo/DemoTrust';
import { createTenant } from '../../../../src/local/tenant/createTenant';
import type { Tenant } from '../../../../src/local/tenant/createTenant';

/**
 * The EYFS group of the demo trust walks the whole path through the real clients: one session, three members, three
 * signatures.
 */
let tenant: Tenant;
let trust: DemoTrust;
const members = ['amy', 'lily', 'grace'] as const;
const hub = async (alias: string): Promise<Actor['hub']> => (await trust.as(alias)).hub;
const words = (
  text: string,
): {
  readonly key: string;
  readonly stored: undefined;
  readonly covered: true;
  readonly text: string;
  readonly functions: readonly [];
} => ({ key: crypto.randomUUID(), stored: undefined, covered: true, text, functions: [] });

beforeAll(async () => {
  tenant = createTenant({
    data: ':memory:',
    snapshot: await ensureDemoSnapshot(),
    now: new Date(demoNow),
    origin: 'http://127.0.0.1:4400',
  });
  trust = openDemoTrust(tenant, needs);
}, 240_000);
afterAll(() => tenant.close());

test('a group session is booked once for all, run, finished, and signed once by each', async () => {
  const hannah = await hub('hannah');
  const row = (await hannah.openHome()).supervisees.find(({ offer }) => offer.key === 'eyfs-group');
  const pairKey = row?.pair.pairKey ?? '';
  const start = await hannah.startBooking({ pairKey, superviseeKey: '' });
  expect(start.people.map(({ key }) => key).sort()).toEqual(
    ['hannah', ...members].map((alias) => demoPerson(alias).key).sort(),
  );
  const times = await hannah.findTimes({
    people: start.people.map(({ key }) => key),
    minutes: 60,
    fromDay: 20261207,
    days: 5,
  });
  const slot = times.days.flatMap(({ slots }) => slots)[0];
  if (slot === undefined) throw new Error('The group shares no time in that week');
  const key = crypto.randomUUID();
  const input = {
    pairKey,
    offerKey: 'eyfs-group',
    superviseeKey: '',
    alongKeys: [],
    place: 'teams' as const,
    room: '',
    sessions: [{ key, startsAt: slot.startsAt, endsAt: slot.endsAt }],
  };
  for (const press of [1, 2])
    expect({ press, booked: await hannah.bookSession(input) }).toMatchObject({
      press,
      booked: { ok: true, value: { invited: true, sessions: [{ key, superviseeKey: '' }] } },
    });
  for (const alias of members) {
    const { value } = (await trust.graph(
      alias,
      'GET',
      `/me/calendarView?startDateTime=${slot.startsAt}&endDateTime=${slot.endsAt}&$select=subject,sensitivity`,
    )) as { readonly value: readonly { readonly subject: string; readonly sensitivity: string }[] };
    expect(value).toMatchObject([{ subject: 'Meeting', sensitivity: 'private' }]);
  }

  await trust.moveClock(new Date(Date.parse(slot.startsAt) + 300_000).toISOString());
  const target = { shard: '2026-27', pairKey, sessionKey: key };
  await (await hub('lily')).addAgendaItem(target, 'The new handover sheet', crypto.randomUUID());
  await hannah.saveNote(target, { ...words('Confidentiality agreed by all.'), agendaNumber: 2 });
  await hannah.saveNote(target, { ...words('Everyone had tried it once.'), agendaNumber: 5 });
  await hannah.saveAction(target, {
    key: crypto.randomUUID(),
    stored: undefined,
    text: 'Share the handover sheet',
    ownerKey: demoPerson('grace').key,
    dueDay: 20261218,
    agendaNumber: 8,
    caseReference: '',
    status: 'open',
  });
  const room = await hannah.openSession(target);
  expect(room).toMatchObject({ supervisees: [{}, {}, {}], additions: [{ createdBy: 'Lily Tran' }] });
  await trust.moveClock(new Date(Date.parse(slot.endsAt) + 300_000).toISOString());
  expect(
    await hannah.finishSession({ room, nextStartsAt: '2027-01-20T15:45:00.000Z', nextKey: crypto.randomUUID() }),
  ).toMatchObject({ ok: true, value: { state: 'signing' } });

  for (const [index, alias] of members.entries()) {
    const member = await hub(alias);
    const waiting = async (): Promise<readonly string[]> =>
      (await member.openHome()).needs.flatMap((need) =>
        need.kind === 'sign' ? need.records.map(({ session }) => session.key) : [],
      );
    expect(await waiting()).toEqual([key]);
    const record = await member.openRecord(target);
    const last = index === members.length - 1;
    expect(await member.signRecord(record, '')).toMatchObject({
      ok: true,
      value: { state: last ? 'sealed' : 'signing' },
    });
    expect(await member.signRecord(record, 'again')).toMatchObject({
      ok: false,
      issues: [{ code: last ? 'alreadySealed' : 'alreadySigned' }],
    });
    expect(await waiting()).toEqual([]);
    expect((await member.listRecords()).find(({ session }) => session.key === key)?.waitsForMe).toBe(false);
  }
  const sealed = await hannah.openRecord(target);
  expect(sealed.signatures.map(({ role }) => role).sort()).toEqual([
    'supervisee',
    'supervisee',
    'supervisee',
    'supervisor',
  ]);
  expect(await hannah.verifyRecord(target)).toMatchObject({ ok: true, problems: [] });
  expect((await (await hub('grace')).openHome()).actions.map(({ action }) => action.text)).toContain(
    'Share the handover sheet',
  );
  expect((await hannah.openHome()).supervisees.find(({ pair }) => pair.pairKey === pairKey)).toMatchObject({
    pair: { summary: { unsigned: 0 } },
  });
});
