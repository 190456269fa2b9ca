import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { ServiceError } from '../../../src/ground/rules/ServiceError';
import type { SuperviseeRow } from '../../../src/sessions/rules/SuperviseeRow';
import type { Session } from '../../../src/sessions/rules/Session';
import { pretend } from '../../pages/pretend';
import { openHub } from '../../pages/openHub';
import { belongingOf } from '../../builders/belongingOf';
import { carysRow } from '../../builders/carysRow';
import { hannahHome } from '../../builders/hannahHome';
import { meterWith } from '../../builders/meterWith';
import { pairOf } from '../../builders/pairOf';
import { sessionOf } from '../../builders/sessionOf';
import { superviseeRowOf } from '../../builders/superviseeRowOf';
import { hannah as hannahPerson } from '../../people';
import { hubOfHannah } from '../../pages/hubOfHannah';
import { onPhone } from '../../pages/onPhone';

const meter = meterWith();

describe('People', () => {
  it('finds a person by a part of the name or school', async () => {
    const rows = Array.from({ length: 12 }, (_, index) =>
      superviseeRowOf({ pair: pairOf({ key: `person-${index}`, superviseeName: `Person ${index}` }) }),
    );
    const zoe = superviseeRowOf({ pair: pairOf({ key: 'zoe', superviseeName: 'Zoë O’Dell' }) });
    openHub(hubOfHannah({ listPeople: () => Promise.resolve([carysRow, zoe, ...rows]) }), { place: 'people' });
    fireEvent.change(await screen.findByRole('searchbox', { name: 'Find a person' }), { target: { value: 'pennyw' } });
    expect(screen.getAllByRole('row')).toHaveLength(2);
    fireEvent.change(screen.getByRole('searchbox', { name: 'Find a person' }), { target: { value: 'zzz' } });
    expect(screen.getByText('Nobody of that name. Try a part of it.')).toBeTruthy();
    fireEvent.change(screen.getByRole('searchbox', { name: 'Find a person' }), { target: { value: "zoe o'd" } });
    expect(screen.getByRole('row', { name: /Zoë O’Dell/ })).toBeTruthy();
  });

  it('shows whom Home knows at once, and how they stand now as soon as that is read', async () => {
    let answer: (rows: readonly SuperviseeRow[]) => void = () => undefined;
    const reading = new Promise<readonly SuperviseeRow[]>((resolve) => {
      answer = resolve;
    });
    const home = hannahHome({ supervisees: [carysRow] });
    openHub(hubOfHannah({ openHome: () => Promise.resolve(home), listPeople: () => reading }), { place: 'people' });
    expect(await screen.findByText('You supervise one person.')).toBeTruthy();
    expect(screen.getAllByRole('row')).toHaveLength(2);
    answer([carysRow, superviseeRowOf()]);
    expect(await screen.findByText('You supervise two people.')).toBeTruthy();
    expect(screen.getAllByRole('row')).toHaveLength(3);
  });

  it('says how old it is where it cannot be read again, and tries again', async () => {
    const listPeople = jest
      .fn<Promise<readonly SuperviseeRow[]>, []>()
      .mockRejectedValueOnce(new ServiceError('offline'))
      .mockResolvedValue([carysRow, superviseeRowOf()]);
    const home = hannahHome({ supervisees: [carysRow], now: '2026-11-23T09:05:00.000Z' });
    openHub(hubOfHannah({ openHome: () => Promise.resolve(home), listPeople }), { place: 'people' });
    expect(await screen.findByText('This is how it stood at 09:05.')).toBeTruthy();
    expect(screen.getAllByRole('row')).toHaveLength(2);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('You supervise two people.')).toBeTruthy();
    expect(screen.queryByText('This is how it stood at 09:05.')).toBeNull();
  });

  it('says what happens next when there is nobody yet', async () => {
    openHub(hubOfHannah({ listPeople: () => Promise.resolve([]) }), { place: 'people' });
    expect(await screen.findByText('You supervise nobody yet.')).toBeTruthy();
  });

  it('is a list on a phone', async () => {
    const back = onPhone();
    try {
      openHub(hubOfHannah({ listPeople: () => Promise.resolve([carysRow]) }), { place: 'people' });
      expect(await screen.findByText('Last: 18 Sep. Next: Not booked.')).toBeTruthy();
      expect(screen.queryByRole('table')).toBeNull();
    } finally {
      back();
    }
  });

  it('shows one person with sessions, each with the way into it', async () => {
    const sealed = sessionOf({
      key: 'old',
      day: 20261009,
      startsAt: '2026-10-09T13:15:00Z',
      endsAt: '2026-10-09T14:00:00Z',
      status: 'sealed',
    });
    const checkSeals = jest.fn(() => Promise.resolve(new Map([['old', 'sealed' as const]])));
    openHub(
      hubOfHannah({
        checkSeals,
        openPerson: () =>
          Promise.resolve({ row: superviseeRowOf(), meter, sessions: [sealed, sessionOf()], actions: [] }),
      }),
      { place: 'person', pairKey: 'pair-1', superviseeKey: 'priya' },
    );
    expect(await screen.findByRole('heading', { level: 1, name: 'Priya Nair' })).toBeTruthy();
    const items = within(screen.getByRole('region', { name: 'Sessions' })).getAllByRole('listitem');
    expect(items[0]?.textContent).toContain('Thursday 26 November, 14:15');
    // British summer time: 13:15 UTC is 14:15 on the clock
    expect(items[1]?.textContent).toContain('Friday 9 October, 14:15');
    expect(screen.getByRole('link', { name: 'Read the record of 9 October' }).getAttribute('href')).toBe(
      '#/record/2026-27/pair-1/old',
    );
    expect(await within(items[1]!).findByText('Sealed')).toBeTruthy();
    expect(checkSeals.mock.calls).toEqual([[[sealed]]]);
  });

  it('shows a session whose meeting was taken out of Outlook as what it is, and where that is decided', async () => {
    // none of those that Home follows
    const gone = sessionOf({
      key: 'gone',
      supervisorKey: 'hannah',
      eventStatus: 'gone',
      outlook: [{ what: 'gone', byKey: '', at: '2026-11-22T10:00:00.000Z', startsAt: '', endsAt: '' }],
    });
    openHub(
      hubOfHannah({
        openPerson: () => Promise.resolve({ row: superviseeRowOf(), meter, sessions: [gone], actions: [] }),
      }),
      { place: 'person', pairKey: 'pair-1', superviseeKey: 'priya' },
    );
    const item = within(within(await screen.findByRole('region', { name: 'Sessions' })).getByRole('listitem'));
    expect(await item.findByText('Not in Outlook')).toBeTruthy();
    expect(item.queryByText('Booked')).toBeNull();
    expect(item.getByRole('link', { name: 'Decide on Home' }).getAttribute('href')).toBe('#/home');
    expect(item.queryByRole('link', { name: /Open the session/ })).toBeNull();
  });

  it('shows a session that a newer version has written as such, with no way into it', async () => {
    const unknown = sessionOf({ status: 'unknown' });
    openHub(
      hubOfHannah({
        openPerson: () => Promise.resolve({ row: superviseeRowOf(), meter, sessions: [unknown], actions: [] }),
      }),
      { place: 'person', pairKey: 'pair-1', superviseeKey: 'priya' },
    );
    const item = within(within(await screen.findByRole('region', { name: 'Sessions' })).getByRole('listitem'));
    expect(item.getByText('Cannot be read here')).toBeTruthy();
    expect(item.queryByRole('link')).toBeNull();
  });

  it('reads the seals of the sessions it shows, earlier ones when they are asked for', async () => {
    const sessions = Array.from({ length: 30 }, (_, index) =>
      sessionOf({
        key: `held-${index}`,
        status: 'sealed',
        startsAt: `2026-10-${String(index + 1).padStart(2, '0')}T13:15:00Z`,
      }),
    );
    const checkSeals = jest.fn((asked: readonly Session[]) =>
      Promise.resolve(new Map(asked.map(({ key }) => [key, 'sealed' as const]))),
    );
    openHub(
      hubOfHannah({
        checkSeals,
        openPerson: () => Promise.resolve({ row: superviseeRowOf(), meter, sessions, actions: [] }),
      }),
      { place: 'person', pairKey: 'pair-1', superviseeKey: 'priya' },
    );
    const list = within(await screen.findByRole('region', { name: 'Sessions' }));
    expect(list.getAllByRole('listitem')).toHaveLength(25);
    fireEvent.click(list.getByRole('button', { name: 'Show earlier sessions' }));
    await waitFor(() => expect(list.getAllByText('Sealed')).toHaveLength(30));
    expect(checkSeals.mock.calls[0]?.[0]).toHaveLength(25);
  });

  it('counts a record as marked, not as sealed, for somebody who may read the register alone', async () => {
    const marked = sessionOf({ key: 'old', status: 'sealed' });
    const lead = hannahHome({
      me: { ...hannahPerson, key: 'edith' },
      belonging: belongingOf({ takesPart: false, oversees: true }),
    });
    openHub(
      pretend({
        openHome: () => Promise.resolve(lead),
        openRequests: () => Promise.resolve([]),
        openPerson: () =>
          Promise.resolve({ row: superviseeRowOf(), meter, sessions: [marked, sessionOf()], actions: [] }),
        checkSeals: () => Promise.resolve(new Map([['old', 'unread' as const]])),
      }),
      { place: 'person', pairKey: 'pair-1', superviseeKey: 'priya' },
    );
    expect(await screen.findByText('Marked as signed')).toBeTruthy();
    expect(screen.queryByText('Sealed')).toBeNull();
    // nothing is offered that SharePoint would refuse, and nothing is said of words nobody showed them
    expect(screen.queryByRole('link', { name: /^(Read the record|Open the session|Move or cancel|Book)/ })).toBeNull();
    expect(screen.queryByText('No actions are open between you.')).toBeNull();
    expect(
      screen.getByText('What was said and agreed is read by its people and the record keepers alone.'),
    ).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Back to Trust' }).getAttribute('href')).toBe('#/overview');
    expect(screen.getByRole('button', { name: 'Ask for a change' })).toBeTruthy();
  });
});
