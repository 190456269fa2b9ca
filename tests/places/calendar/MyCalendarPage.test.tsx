import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ServiceError } from '../../../src/ground/rules/ServiceError';
import type { MyCalendar } from '../../../src/places/calendar/CalendarService';
import { catalogueOf } from '../../builders/catalogueOf';
import { hannahHome } from '../../builders/hannahHome';
import { ottersby } from '../../builders/schoolYears';
import { sessionOf } from '../../builders/sessionOf';
import { onPhone } from '../../pages/onPhone';
import { openHub } from '../../pages/openHub';
import { hubOfHannah } from '../../pages/hubOfHannah';
import type { EveryService } from '../../../src/local/demo/everyService';

const priyas = sessionOf({
  key: 's1',
  day: 20261126,
  startsAt: '2026-11-26T14:15:00.000Z',
  endsAt: '2026-11-26T15:00:00.000Z',
});
const held = sessionOf({
  key: 's2',
  day: 20261104,
  startsAt: '2026-11-04T11:00:00.000Z',
  endsAt: '2026-11-04T12:00:00.000Z',
  status: 'signing',
});
const joinUrl = 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0';
const mine: MyCalendar = {
  rows: [
    { session: held, iSupervise: false, offerTitle: 'External supervision', withName: 'Ros Tremayne' },
    { session: priyas, iSupervise: true, offerTitle: 'Trust level', withName: 'Priya Nair' },
  ],
};
const hub = (more: Partial<EveryService> = {}): EveryService =>
  hubOfHannah({
    openHome: () =>
      Promise.resolve(
        hannahHome({ catalogue: catalogueOf({ schoolYears: [{ ...ottersby, staffDays: [20261102] }] }) }),
      ),
    openMyCalendar: () => Promise.resolve(mine),
    readBusyTimes: () =>
      Promise.resolve({
        readAt: '2026-11-23T09:02:00.000Z',
        busy: [
          { startsAt: '2026-11-23T09:00:00.000Z', endsAt: '2026-11-23T10:30:00.000Z' },
          { startsAt: priyas.startsAt, endsAt: priyas.endsAt },
        ],
      }),
    ...more,
  });

describe('My calendar', () => {
  it('shows the week by day and hour, and the next session with its ways in and away', async () => {
    openHub(hub(), { place: 'calendar' });
    const session = await screen.findByRole('button', { name: /^Priya Nair\s*14:15 Trust level\s*, 45 minutes$/ });
    expect(session.getAttribute('aria-pressed')).toBe('true');
    expect(await screen.findByText('Week 4 of Autumn 2. Busy times read from Outlook at 09:02.')).toBeTruthy();
    const monday = within(screen.getByRole('list', { name: 'Monday 23 November' }));
    expect(monday.getByRole('listitem').textContent).toBe('Busy, 09:00 to 10:30');
    // Outlook calls the session's own time busy too: shown once
    expect(within(screen.getByRole('list', { name: 'Thursday 26 November' })).getAllByRole('listitem')).toHaveLength(1);
    const card = within(screen.getByRole('region', { name: 'Priya Nair' }));
    expect(card.getByText('Thursday 26 November, 14:15 to 15:00')).toBeTruthy();
    expect(card.getByRole('link', { name: 'Open' }).getAttribute('href')).toContain('#/session/');
    expect(card.getByRole('link', { name: 'Move or cancel' }).getAttribute('href')).toContain('#/change/');
  });

  it('says in the term that a school has no dates, while the week shows what is booked', async () => {
    const openHome = (): ReturnType<EveryService['openHome']> =>
      Promise.resolve(hannahHome({ catalogue: catalogueOf({ schoolYears: [] }) }));
    const { unmount } = openHub(hub({ openHome }), { place: 'calendar', view: 'term' });
    expect(await screen.findByText('The week shows your sessions all the same.')).toBeTruthy();
    unmount();
    openHub(hub({ openHome }), { place: 'calendar', view: 'week' });
    expect(await screen.findByRole('button', { name: /^Priya Nair/ })).toBeTruthy();
  });

  it('is gone through by keyboard, and an earlier session can be opened and no more be moved', async () => {
    openHub(hub(), { place: 'calendar', view: 'week', day: 20261104 });
    const session = await screen.findByRole('button', { name: /^Ros Tremayne/ });
    session.focus();
    await userEvent.keyboard('{Enter}');
    expect(session.getAttribute('aria-pressed')).toBe('true');
    const card = within(screen.getByRole('region', { name: 'Ros Tremayne' }));
    expect(card.getByText('External supervision, your own supervision')).toBeTruthy();
    expect(card.getByText('Not signed')).toBeTruthy();
    expect(card.queryByRole('link', { name: 'Move or cancel' })).toBeNull();
    expect(screen.getByText('Staff day, pupils out')).toBeTruthy();
  });

  it('says when a week has nothing, and what comes next', async () => {
    openHub(hub(), { place: 'calendar', day: 20261116 });
    expect(await screen.findByText('Nothing is booked in this week. The next is Thursday 26 November.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Later' }).getAttribute('href')).toContain('day=2026-11-23');
  });

  it('stands without Outlook, and says what is missing', async () => {
    openHub(hub({ readBusyTimes: () => Promise.resolve(undefined) }), { place: 'calendar' });
    expect(await screen.findByText(/^Outlook could not be read\. Busy times are missing here/)).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Priya Nair/ })).toBeTruthy();
  });

  it('says that it failed, and tries again', async () => {
    let tries = 0;
    openHub(
      hub({
        openMyCalendar: () => {
          tries += 1;
          return tries === 1 ? Promise.reject(new ServiceError('unexpected')) : Promise.resolve(mine);
        },
      }),
      { place: 'calendar' },
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('button', { name: /^Priya Nair/ })).toBeTruthy();
  });

  it('shows the half-term by week and day, with held and unsigned, staff days and the last day', async () => {
    openHub(hub(), { place: 'calendar', view: 'term' });
    expect(
      await screen.findByText('2 November to 18 December. One held, one to come. One record waits for a signature.'),
    ).toBeTruthy();
    const table = within(screen.getByRole('table'));
    const rows = table.getAllByRole('row');
    expect(rows).toHaveLength(8);
    expect(rows[1]?.textContent).toBe('Week 12 Nov to 6 NovStaff day, pupils outRos Tremayne 11:00 Not signed');
    expect(rows[4]?.textContent).toBe('Week 4, now23 Nov to 27 NovPriya Nair 14:15 ');
    expect(rows[7]?.textContent).toContain('Last day');
    expect(screen.getByRole('link', { name: 'Spring 1' }).getAttribute('href')).toContain('view=term&day=2027-01-05');
  });

  it('counts a session that did not take place, or is over, neither as held nor as to come', async () => {
    const missed = { ...priyas, key: 's3', day: 20261119, status: 'missed' as const };
    const over = {
      ...priyas,
      key: 's4',
      day: 20261112,
      startsAt: '2026-11-12T14:15:00.000Z',
      endsAt: '2026-11-12T15:00:00.000Z',
    };
    const more = [missed, over].map((session) => ({
      session,
      iSupervise: true,
      offerTitle: 'Trust level',
      withName: 'Priya Nair',
    }));
    openHub(hub({ openMyCalendar: async () => ({ rows: [...mine.rows, ...more] }) }), {
      place: 'calendar',
      view: 'term',
    });
    expect(await screen.findByText(/^2 November to 18 December\. One held, one to come\./)).toBeTruthy();
  });

  it('lists the week by day on a phone', async () => {
    const back = onPhone();
    try {
      openHub(hub(), { place: 'calendar', view: 'week' });
      expect(await screen.findByText('Busy, 09:00 to 10:30')).toBeTruthy();
      expect(screen.getByRole('heading', { name: 'Monday 23 November, today' })).toBeTruthy();
      await userEvent.click(screen.getByRole('button', { name: /^Priya Nair/ }));
      expect(screen.getByRole('link', { name: 'Move or cancel' })).toBeTruthy();
    } finally {
      back();
    }
  });

  it('keeps the view that was chosen last while the tab is open', async () => {
    const { unmount } = openHub(hub(), { place: 'calendar', view: 'term' });
    await screen.findByRole('table');
    unmount();
    const again = openHub(hub(), { place: 'calendar' });
    expect(await screen.findByRole('heading', { level: 2, name: 'Autumn 2' })).toBeTruthy();
    again.unmount();
    const week = openHub(hub(), { place: 'calendar', view: 'week' });
    await screen.findByRole('button', { name: /^Priya Nair/ });
    week.unmount();
    openHub(hub(), { place: 'calendar' });
    expect(await screen.findByRole('button', { name: /^Priya Nair/ })).toBeTruthy();
  });

  describe('times that both have free', () => {
    const slot = (startsAt: string, endsAt: string) => ({ startsAt, endsAt, roomy: true });
    const findTimes = jest.fn<ReturnType<EveryService['findTimes']>, Parameters<EveryService['findTimes']>>(() =>
      Promise.resolve({
        calendarsKnown: true,
        notes: [],
        days: [
          { day: 20261124, closed: undefined, slots: [slot('2026-11-24T10:00:00.000Z', '2026-11-24T10:45:00.000Z')] },
          {
            day: 20261126,
            closed: undefined,
            // half of it is the session's own time
            slots: [slot('2026-11-26T14:30:00.000Z', '2026-11-26T15:15:00.000Z')],
          },
          { day: 20261130, closed: undefined, slots: [slot('2026-11-30T10:00:00.000Z', '2026-11-30T10:45:00.000Z')] },
        ],
      }),
    );

    it('stand in the week of the session that is chosen, and lead to the form that moves it', async () => {
      openHub(hub({ findTimes }), { place: 'calendar', view: 'week' });
      const free = await screen.findByRole('link', {
        name: '+ 10:00 free for both , move the session with Priya Nair here',
      });
      expect(free.getAttribute('href')).toContain(`at=${encodeURIComponent('2026-11-24T10:00:00.000Z')}`);
      expect(free.getAttribute('href')).toContain('#/change/');
      // nothing of the week after, and nothing that overlaps the session itself
      expect(screen.getAllByRole('link', { name: /free for both/ })).toHaveLength(1);
      expect(screen.getByText(/Dashed times are free for you and Priya Nair too\./)).toBeTruthy();
      expect(findTimes.mock.calls[0]?.[0]).toMatchObject({
        people: ['hannah', 'priya'],
        minutes: 45,
        fromDay: 20261123,
        moved: { startsAt: priyas.startsAt },
      });
      await userEvent.click(screen.getByRole('button', { name: /^Priya Nair/ }));
    });

    it('are not claimed where calendars cannot be seen', async () => {
      const blind: EveryService['findTimes'] = async (query) => ({
        ...(await findTimes(query)),
        calendarsKnown: false,
      });
      openHub(hub({ findTimes: blind }), { place: 'calendar', view: 'week' });
      await screen.findByRole('button', { name: /^Priya Nair/ });
      expect(screen.queryByRole('link', { name: /free for both/ })).toBeNull();
    });
  });

  it('joins the meeting of the session that is chosen where Home knows it', async () => {
    const row = { session: priyas, withName: 'Priya Nair', iSupervise: true, added: 0, joinUrl };
    openHub(hub({ openHome: () => Promise.resolve(hannahHome({ week7: [row] })) }), {
      place: 'calendar',
      view: 'week',
    });
    const join = await screen.findByRole('link', { name: 'Join the meeting with Priya Nair' });
    expect(join.getAttribute('href')).toBe(joinUrl);
  });
});
