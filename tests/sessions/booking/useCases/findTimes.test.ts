import type { FreeBusy } from '../../../../src/sessions/booking/rules/freeTimes';
import { ServiceError } from '../../../../src/ground/rules/ServiceError';
import { findTimes } from '../../../../src/sessions/booking/useCases/findTimes';
import type { OwnMailbox } from '../../../../src/sessions/booking/rules/Availability';
import type { DailyAdapters } from '../../../../src/app/composeAdapters';
import type { TimesView } from '../../../../src/sessions/booking/rules/TimesView';
import { ottersby } from '../../../builders/schoolYears';
import { FakeTrust } from '../../../standIns/FakeTrust';
import { hannah, priya } from '../../../people';

/** Monday 23 November, half past nine to three, by the clock in London. */
const monday = { startsAt: '2026-11-23T09:30:00.000Z', endsAt: '2026-11-23T15:00:00.000Z' };
const tuesday = { startsAt: '2026-11-24T09:30:00.000Z', endsAt: '2026-11-24T15:00:00.000Z' };
const settled: OwnMailbox = { working: undefined, unknownZone: false, away: [], otherClock: false };

/** What Hannah sees of Monday and Tuesday with Priya: what the mailbox answers, and what the calendar says of both. */
async function seen(
  own: OwnMailbox | ServiceError,
  calendars: Partial<FreeBusy> & { readonly unknownZone?: boolean } = {},
): Promise<TimesView> {
  const trust = new FakeTrust();
  trust.pair(hannah, priya, 'trust-level');
  const ports = trust.as(hannah);
  const outlook: DailyAdapters['outlook'] = {
    ...ports.outlook,
    availability: async (mails) =>
      mails.map((mail) => ({
        mail,
        busy: [],
        away: [],
        working: undefined,
        unknownZone: false,
        known: true,
        ...calendars,
      })),
    ownMailbox: async () => {
      if (own instanceof ServiceError) throw own;
      return own;
    },
  };
  return findTimes({ ...ports, outlook }, { people: [hannah.key, priya.key], minutes: 60, fromDay: 20261123, days: 2 });
}
const first = (view: TimesView): readonly (string | undefined)[] => view.days.map(({ slots }) => slots[0]?.startsAt);

describe('a staff day', () => {
  it('is said beside its times, at the school of whoever takes part', async () => {
    const trust = new FakeTrust();
    trust.pair(hannah, priya, 'trust-level');
    const ports = trust.as(hannah);
    const catalogue = await ports.home.catalogue();
    const schoolYears = [{ ...ottersby, staffDays: [20261124] }];
    const home: DailyAdapters['home'] = { ...ports.home, catalogue: async () => ({ ...catalogue, schoolYears }) };
    const query = { people: [hannah.key, priya.key], minutes: 60, fromDay: 20261123, days: 2 };
    const { days } = await findTimes({ ...ports, home }, query);
    expect(days.map(({ staffDay }) => staffDay)).toEqual([undefined, true]);
    expect(days[1]?.slots.length).toBeGreaterThan(0);
  });
});

describe('my own mailbox', () => {
  it('has the last word about my hours, and leaves the others theirs', async () => {
    expect(first(await seen({ ...settled, working: [monday, tuesday] }))).toEqual([
      '2026-11-23T09:30:00.000Z',
      '2026-11-24T09:30:00.000Z',
    ]);
    const ownHours = await seen({ ...settled, working: [tuesday] }, { working: [monday] });
    expect(ownHours.days.map(({ closed }) => closed)).toEqual([
      { why: 'offDay', person: { key: hannah.key, name: hannah.name } },
      { why: 'offDay', person: { key: priya.key, name: priya.name } },
    ]);
    // one that says nothing takes nothing away
    expect(first(await seen(settled, { working: [monday, tuesday] }))).toEqual([
      '2026-11-23T09:30:00.000Z',
      '2026-11-24T09:30:00.000Z',
    ]);
  });

  it('closes the days I am away, with the reason', async () => {
    const until = '2026-11-24T00:00:00.000Z';
    const view = await seen({ ...settled, away: [{ startsAt: '2026-11-20T17:00:00.000Z', endsAt: until }] });
    expect(view.days[0]).toEqual({ day: 20261123, slots: [], closed: { why: 'away', until } });
    expect(view.days[1]?.slots).toHaveLength(4);
  });

  it('may be closed to us: the times are those of before', async () => {
    const without = await seen(new ServiceError('forbidden'), { working: [monday, tuesday] });
    expect(without).toMatchObject({ calendarsKnown: true, notes: [] });
    expect(without.days).toEqual((await seen(settled, { working: [monday, tuesday] })).days);
  });

  it('tells of a clock that is not the trust’s; hours in a zone nobody knows are said to be unknown', async () => {
    expect((await seen({ ...settled, otherClock: true })).notes).toEqual([{ kind: 'otherClock' }]);
    expect((await seen({ ...settled, working: [monday, tuesday] }, { unknownZone: true })).notes).toEqual([
      { kind: 'unknownZone', person: { key: priya.key, name: priya.name } },
    ]);
    expect((await seen({ ...settled, unknownZone: true }, { working: [monday] })).notes).toEqual([
      { kind: 'unknownZone', person: { key: hannah.key, name: hannah.name } },
    ]);
  });
});
