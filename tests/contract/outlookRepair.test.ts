import type { OutlookTrouble } from '../../src/sessions/outlook/OutlookService';
import { openShard } from '../../src/access/sharepoint/changePair';
import { runSetUp } from '../../src/setUp/sharepoint/runSetUp';
import { sessionProperty } from '../../src/ground/graph/sessionProperty';
import { sharePointPairs } from '../../src/people/sharepoint/sharePointPairs';
import { sharePointSessions } from '../../src/sessions/sharepoint/sharePointSessions';
import { pairKey, person, setUpInput } from './hubSite';
import { outlookSite } from './outlookSite';
import type { OutlookSite } from './outlookSite';

const first = { startsAt: '2026-11-26T14:15:00.000Z', endsAt: '2026-11-26T15:00:00.000Z' };
const other = { startsAt: '2026-12-03T10:00:00.000Z', endsAt: '2026-12-03T10:45:00.000Z' };
const graphTimes = ({ startsAt, endsAt }: typeof first) => ({
  start: { dateTime: startsAt.slice(0, 19), timeZone: 'UTC' },
  end: { dateTime: endsAt.slice(0, 19), timeZone: 'UTC' },
});
const strayKey = '3f0d6c9e-9999-4222-8333-444455556666';

let on: OutlookSite;
const change = async (alias: string, from: typeof first, path: string, body: object): Promise<unknown> =>
  on
    .graph(alias)
    .api(`/me/events/${await on.eventId(alias, from.startsAt)}${path}`)
    [path === '' ? 'patch' : 'post'](body) as Promise<unknown>;
const onlyTrouble = async (): Promise<OutlookTrouble> => {
  const { troubles } = await on.open('hannah');
  expect(troubles).toHaveLength(1);
  return troubles[0]!;
};
/** Those to come: a cancelled one stays, marked, with whoever was invited until they remove it. */
const eventsOf = async (alias: string): Promise<number> =>
  ((await on.graph(alias).api('/me/events').get()) as { value: { isCancelled: boolean }[] }).value.filter(
    ({ isCancelled }) => !isCancelled,
  ).length;
const nextOfPair = async () =>
  (await sharePointPairs(await on.site.as('hannah')).findByPairKey(pairKey))[0]?.summary.next;

describe('a session whose event is gone', () => {
  beforeEach(async () => {
    on = await outlookSite();
    await on.book([first]);
    await change('hannah', first, '/cancel', { comment: '' });
  });

  it('is made again with one press, once however often it is pressed', async () => {
    const trouble = await onlyTrouble();
    expect(trouble).toMatchObject({ kind: 'gone', session: first });
    const hub = await on.hub('hannah');
    expect(await hub.repairOutlook(trouble, 'makeAgain')).toMatchObject({
      ok: true,
      value: { eventStatus: 'made', ...first },
    });
    await hub.repairOutlook(trouble, 'makeAgain');
    expect([await eventsOf('hannah'), await eventsOf('priya')]).toEqual([1, 1]);
    expect(await nextOfPair()).toMatchObject(first);
    expect(await on.open('hannah')).toMatchObject({ troubles: [] });
  });

  it('is cancelled too with one press', async () => {
    const trouble = await onlyTrouble();
    const hub = await on.hub('hannah');
    for (let press = 0; press < 2; press += 1)
      expect(await hub.repairOutlook(trouble, 'cancelToo')).toMatchObject({
        ok: true,
        value: { status: 'cancelled', eventStatus: 'none' },
      });
    expect(await on.open('hannah')).toMatchObject({ troubles: [], sessions: [] });
    expect(await nextOfPair()).toBeUndefined();
  });

  it('stands again by itself when the event is restored', async () => {
    await onlyTrouble();
    await on.site.outlook('hannah').create({
      sessionKey: '3f0d6c9e-1111-4222-8333-444455556660',
      subject: 'Meeting',
      lines: [],
      webLink: 'https://x',
      teamsLink: '',
      ...first,
      zone: 'UTC',
      room: '',
      teamsMeeting: false,
      attendees: [],
    });
    on.newTab('hannah');
    expect(await on.open('hannah')).toMatchObject({ troubles: [], sessions: [{ eventStatus: 'made' }] });
  });
});

describe('an event whose session is gone', () => {
  const invite = async (attendees: readonly string[]): Promise<void> => {
    await on
      .graph('hannah')
      .api('/me/events')
      .post({
        subject: 'Meeting',
        ...graphTimes(first),
        isOnlineMeeting: true,
        onlineMeetingProvider: 'teamsForBusiness',
        transactionId: strayKey,
        attendees: attendees.map((alias) => ({
          type: 'required',
          emailAddress: { address: person(alias).mail, name: person(alias).name },
        })),
        singleValueExtendedProperties: [{ id: sessionProperty, value: strayKey }],
      });
  };
  beforeEach(async () => {
    on = await outlookSite();
  });

  it.each([false, true])(
    'is put back as a session of the one pair it can belong to (calendar followed: %s)',
    async (followed) => {
      if (followed) await on.open('hannah');
      await invite(['priya']);
      const trouble = await onlyTrouble();
      expect(trouble).toMatchObject({
        kind: 'stray',
        cancelled: false,
        withNames: [person('priya').name],
        ...first,
        putBack: { pairKey },
      });
      expect(await (await on.hub('hannah')).repairOutlook(trouble, 'putBack')).toMatchObject({
        ok: true,
        value: { key: strayKey, eventStatus: 'made' },
      });
      expect(await eventsOf('hannah')).toBe(1);
      expect(await nextOfPair()).toMatchObject(first);
      expect(await on.open('hannah')).toMatchObject({ troubles: [] });
    },
  );

  it('is taken out of Outlook', async () => {
    await invite(['priya', 'carys']);
    const trouble = await onlyTrouble();
    expect(trouble).toMatchObject({ withNames: [person('priya').name, person('carys').name], putBack: undefined });
    const hub = await on.hub('hannah');
    for (let press = 0; press < 2; press += 1)
      expect(await hub.repairOutlook(trouble, 'takeOut')).toEqual({ ok: true, value: undefined });
    expect([await eventsOf('hannah'), await eventsOf('priya')]).toEqual([0, 0]);
    expect(await on.open('hannah')).toMatchObject({ troubles: [] });
  });

  it('is not put back where the register says it was cancelled', async () => {
    const [session] = await on.book([first]);
    const sessions = sharePointSessions(await on.site.as('hannah'));
    await sessions.update((await on.row(session!.key))!, { status: 'cancelled', eventStatus: 'none' });
    expect(await onlyTrouble()).toMatchObject({
      kind: 'stray',
      cancelled: true,
      putBack: undefined,
      sessionKey: session!.key,
    });
  });

  it('is nobody’s trouble but the organiser’s', async () => {
    await invite(['priya']);
    expect(await on.open('priya')).toMatchObject({ troubles: [] });
  });
});

describe('a time proposed in Outlook', () => {
  beforeEach(async () => {
    on = await outlookSite();
    await on.book([first]);
    await change('priya', first, '/tentativelyAccept', { sendResponse: true, proposedNewTime: graphTimes(other) });
  });

  it('is accepted with one press: session and event move, and the pair can read why', async () => {
    const { sessions } = await on.open('hannah');
    const proposal = sessions[0]?.outlook?.find(({ what }) => what === 'proposed');
    expect(proposal).toMatchObject({ byKey: person('priya').key, ...other });
    const hub = await on.hub('hannah');
    expect(await hub.answerProposal(sessions[0]!, proposal!, true)).toMatchObject({
      ok: true,
      value: { ...other, eventStatus: 'made' },
    });
    await expect(on.eventId('priya', other.startsAt)).resolves.toBeTruthy();
    const { session, words } = await hub.openSession({
      shard: sessions[0]!.shard,
      pairKey,
      sessionKey: sessions[0]!.key,
    });
    expect(words?.reasons).toMatchObject([{ what: 'moved', why: `Proposed in Outlook by ${person('priya').name}.` }]);
    expect(session.outlook).toMatchObject([{ what: 'movedHere', byKey: person('hannah').key, ...first }]);
    expect((await on.open('hannah')).sessions[0]?.outlook?.map(({ what }) => what)).toEqual(['movedHere']);
  });

  it('is left, and not asked again', async () => {
    const { sessions } = await on.open('hannah');
    const proposal = sessions[0]?.outlook?.find(({ what }) => what === 'proposed');
    await (await on.hub('hannah')).answerProposal(sessions[0]!, proposal!, false);
    on.newTab('hannah');
    const again = await on.open('hannah');
    expect(again.sessions[0]).toMatchObject(first);
    expect(again.sessions[0]?.outlook?.map(({ what }) => what)).toEqual(['tentative', 'left']);
  });
});

describe('over the edge of the academic year', () => {
  const july = { startsAt: '2027-07-15T09:00:00.000Z', endsAt: '2027-07-15T09:45:00.000Z' };
  const september = { startsAt: '2027-09-14T09:00:00.000Z', endsAt: '2027-09-14T09:45:00.000Z' };
  const key = '3f0d6c9e-1111-4222-8333-444455556660';
  const open = async () => {
    on.newTab('hannah');
    return on.open('hannah');
  };
  const openYear = async (): Promise<void> => {
    await runSetUp(await on.site.as('jo'), { ...setUpInput, today: 20270712 });
    await openShard(await on.site.as('miriam'), { pairKey, year: '2027-28' });
  };
  beforeEach(async () => {
    on = await outlookSite();
    await on.site.setClock(new Date('2027-07-12T09:00:00Z'));
    const [session] = await on.book([july]);
    await (await on.hub('hannah')).addAgendaItem({ shard: '2026-27', pairKey, sessionKey: key }, 'To raise', 'a-1');
    expect(session?.shard).toBe('2026-27');
  });

  it('the session goes into the list of its new year with its words, and back again', async () => {
    await openYear();
    await change('hannah', july, '', graphTimes(september));
    expect((await open()).sessions).toMatchObject([{ key, shard: '2027-28', ...september, day: 20270914 }]);
    expect(await on.row(key)).toMatchObject({ status: 'cancelled', eventStatus: 'none' });
    const there = await on.row(key, '2027-28');
    expect(there).toMatchObject({ status: 'booked', eventStatus: 'made', ...september });
    const hub = await on.hub('hannah');
    const room = await hub.openSession({ code: there!.code });
    expect([room.shard, room.additions.map(({ text }) => text), room.words?.joinUrl]).toEqual([
      '2027-28',
      ['To raise'],
      expect.stringMatching(/^https:/),
    ]);
    expect((await hub.openHome()).followed).toMatchObject([{ key, shard: '2027-28' }]);
    expect(await open()).toMatchObject({ troubles: [], changed: false });

    await change('hannah', september, '', graphTimes(july));
    expect((await open()).sessions).toMatchObject([{ key, shard: '2026-27', ...july }]);
    expect(await on.row(key, '2027-28')).toMatchObject({ status: 'cancelled' });
    expect(await on.row(key)).toMatchObject({ status: 'booked', ...july });
    expect((await (await on.hub('hannah')).openHome()).followed).toMatchObject([{ key, shard: '2026-27' }]);
  });

  it('waits, and says so, until a record keeper has opened that year', async () => {
    await change('hannah', july, '', graphTimes(september));
    const news = await open();
    expect(news.troubles).toMatchObject([{ kind: 'otherYear', ...september, session: july }]);
    expect(news.sessions).toMatchObject([september]);
    expect(await on.row(key)).toMatchObject({ status: 'booked', ...july });
    // also in the same tab: it is not settled
    expect((await on.open('hannah')).troubles).toHaveLength(1);
    await openYear();
    expect((await open()).troubles).toEqual([]);
    expect(await on.row(key, '2027-28')).toMatchObject(september);
  });
});
