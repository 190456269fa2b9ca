import { connectGraph } from '../../src/ground/graph/connectGraph';
import { openOutlook } from '../../src/sessions/outlook/graph/openOutlook';
import { emptySite, origin, person } from './hubSite';
import type { TestSite } from './hubSite';
import type { OutlookCalendar } from '../../src/sessions/outlook/ports';

const zone = 'Europe/London';
/**
 * Monday to Wednesday; the second week is one in which Europe and London have the same summer time and New York has
 * another.
 */
const winter = { startsAt: '2026-11-23T00:00:00.000Z', endsAt: '2026-11-26T00:00:00.000Z' };
const march = { startsAt: '2027-03-15T00:00:00.000Z', endsAt: '2027-03-16T00:00:00.000Z' };
const hours = (name: string, startTime = '08:00:00', endTime = '17:00:00') => ({
  daysOfWeek: ['monday', 'tuesday'],
  startTime,
  endTime,
  timeZone: { name },
});

let site: TestSite;
let hannah: OutlookCalendar;
beforeEach(async () => {
  site = emptySite();
  hannah = site.outlook('hannah');
  await consent('MailboxSettings.ReadWrite', true);
});
const consent = (scope: string, granted: boolean): Promise<Response> =>
  site.tenant.handle(
    new Request(`${origin}/_tenant/consent`, {
      method: 'POST',
      body: JSON.stringify({ scope, granted }),
      headers: { 'content-type': 'application/json' },
    }),
  );
const settings = (alias: string, body: object): Promise<unknown> =>
  connectGraph({ getToken: () => site.token(alias), fetch: site.fetch })
    .api('/me/mailboxSettings')
    .patch(body) as Promise<unknown>;
const asked = async (): Promise<number> =>
  (await site.requests()).filter(({ path }) => path.includes('/me/mailboxSettings')).length;
/** What Graph may answer and the local tenant does not. */
const answering = (change: (answer: Record<string, unknown>) => object): OutlookCalendar =>
  openOutlook({
    getToken: () => site.token('hannah'),
    fetch: async (url, init) =>
      Response.json(change((await (await site.fetch(url, init)).json()) as Record<string, unknown>)),
  });

describe('my own mailbox', () => {
  it('tells my hours, and that nothing else is to be said', async () => {
    const { working, ...rest } = await hannah.ownMailbox(winter, zone);
    expect(working).toEqual(
      ['23', '24', '25'].map((day) => ({
        startsAt: `2026-11-${day}T08:00:00.000Z`,
        endsAt: `2026-11-${day}T17:00:00.000Z`,
      })),
    );
    expect(rest).toEqual({ unknownZone: false, away: [], otherClock: false });
  });

  it('is asked once in a page’s life, also when it is refused, and again after it could not be reached', async () => {
    await hannah.ownMailbox(winter, zone);
    await hannah.ownMailbox(march, zone);
    expect(await asked()).toBe(1);
    await consent('MailboxSettings.Read', false);
    await consent('MailboxSettings.ReadWrite', false);
    const priya = site.outlook('priya');
    for (const _twice of [1, 2])
      await expect(priya.ownMailbox(winter, zone)).rejects.toMatchObject({ name: 'ServiceError', code: 'forbidden' });
    expect(await asked()).toBe(2);
    await consent('MailboxSettings.Read', true);
    let reached = false;
    const tom = openOutlook({
      getToken: () => site.token('tom'),
      fetch: async (url, init) => (reached ? site.fetch(url, init) : Promise.reject(new TypeError('fetch failed'))),
    });
    await expect(tom.ownMailbox(winter, zone)).rejects.toMatchObject({ code: 'offline' });
    reached = true;
    expect((await tom.ownMailbox(winter, zone)).working).toHaveLength(3);
  });

  it('in another zone is turned into instants, each day by its own summer time', async () => {
    await settings('hannah', { timeZone: 'Eastern Standard Time', workingHours: hours('Eastern Standard Time') });
    expect(await hannah.ownMailbox(winter, zone)).toMatchObject({
      otherClock: true,
      working: [
        { startsAt: '2026-11-23T13:00:00.000Z', endsAt: '2026-11-23T22:00:00.000Z' },
        { startsAt: '2026-11-24T13:00:00.000Z' },
      ],
    });
    expect((await hannah.ownMailbox(march, zone)).working).toEqual([
      { startsAt: '2027-03-15T12:00:00.000Z', endsAt: '2027-03-15T21:00:00.000Z' },
    ]);
  });

  it('with the same clock under another name is the same clock', async () => {
    await settings('hannah', { timeZone: 'Europe/Lisbon' });
    expect((await hannah.ownMailbox(winter, zone)).otherClock).toBe(false);
  });

  it('in a zone nobody knows has no hours, and says so', async () => {
    const strange = answering((answer) => ({
      ...answer,
      timeZone: 'tzone://Microsoft/Custom',
      workingHours: hours('tzone://Microsoft/Custom'),
    }));
    expect(await strange.ownMailbox(winter, zone)).toEqual({
      working: undefined,
      unknownZone: true,
      away: [],
      otherClock: false,
    });
  });

  it('counts scheduled replies as away, by their own zone, and no others', async () => {
    const time = (dateTime: string, timeZone = 'Romance Standard Time') => ({ dateTime, timeZone });
    const replies = (status: string) => ({
      automaticRepliesSetting: {
        status,
        scheduledStartDateTime: time('2026-11-24T12:00:00'),
        scheduledEndDateTime: time('2026-12-05T00:00:00'),
      },
    });
    await settings('hannah', replies('scheduled'));
    const away = [{ startsAt: '2026-11-24T11:00:00.000Z', endsAt: '2026-12-04T23:00:00.000Z' }];
    expect(await hannah.ownMailbox(winter, zone)).toMatchObject({ away });
    expect(await hannah.ownMailbox(march, zone)).toMatchObject({ away: [] });
    for (const [alias, status] of [
      ['priya', 'alwaysEnabled'],
      ['tom', 'disabled'],
    ] as const) {
      await settings(alias, replies(status));
      expect(await site.outlook(alias).ownMailbox(winter, zone)).toMatchObject({ away: [] });
    }
  });
});

describe('the hours of others', () => {
  const mails = [person('priya').mail, person('tom').mail];

  it('come from their own zones', async () => {
    await settings('priya', { workingHours: hours('India Standard Time', '09:00:00', '18:00:00') });
    const [priya, tom] = await hannah.availability(mails, winter);
    expect(priya).toMatchObject({
      unknownZone: false,
      working: [
        { startsAt: '2026-11-23T03:30:00.000Z', endsAt: '2026-11-23T12:30:00.000Z' },
        { startsAt: '2026-11-24T03:30:00.000Z' },
      ],
    });
    expect(tom?.working).toHaveLength(3);
  });

  it('may come with the rules of a zone instead of its name', async () => {
    const custom = {
      '@odata.type': '#microsoft.graph.customTimeZone',
      name: 'Customized Time Zone',
      bias: -60,
      standardOffset: { time: '03:00:00.0000000', dayOccurrence: 5, dayOfWeek: 'sunday', month: 10, year: 0 },
      daylightOffset: {
        time: '02:00:00.0000000',
        dayOccurrence: 5,
        dayOfWeek: 'sunday',
        month: 3,
        year: 0,
        daylightBias: -60,
      },
    };
    const ruled = answering((answer) => ({
      ...answer,
      value: (answer['value'] as readonly object[]).map((one) => ({
        ...one,
        workingHours: { ...hours(''), timeZone: custom },
      })),
    }));
    expect((await ruled.availability(mails, winter))[0]?.working?.[0]).toEqual({
      startsAt: '2026-11-23T07:00:00.000Z',
      endsAt: '2026-11-23T16:00:00.000Z',
    });
    const summer = { startsAt: '2027-03-29T00:00:00.000Z', endsAt: '2027-03-30T00:00:00.000Z' };
    expect((await ruled.availability(mails, summer))[0]?.working?.[0]?.startsAt).toBe('2027-03-29T06:00:00.000Z');
  });

  it('in a zone nobody knows are unknown, and said to be', async () => {
    const strange = answering((answer) => ({
      ...answer,
      value: (answer['value'] as readonly object[]).map((one) => ({
        ...one,
        workingHours: hours('Customized Time Zone'),
      })),
    }));
    expect(await strange.availability(mails, winter)).toMatchObject([
      { working: undefined, unknownZone: true, known: true },
      { working: undefined, unknownZone: true },
    ]);
  });
});
