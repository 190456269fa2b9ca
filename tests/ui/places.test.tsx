import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { HubServices } from '../../src/services/HubServices';
import type { HalfTermName } from '../../src/domain/School';
import type { Session } from '../../src/domain/Session';
import type { SealFinding } from '../../src/sessions/record/RecordService';
import { failing } from './failing';
import { fakeHub } from './fakeHub';
import { openHub } from './openHub';
import {
  carys,
  catalogue,
  hannah as hannahPerson,
  hannahHome,
  meter,
  pair,
  responsive,
  session,
  superviseeRow,
} from './people';
import type { CalendarCell, CalendarView } from '../../src/places/calendar/CalendarService';
import type { Overview } from '../../src/picture/PictureService';

const hannah = (more: Partial<HubServices>): HubServices =>
  fakeHub({ openHome: () => Promise.resolve(hannahHome()), ...more });

/** jsdom has no media queries: says that the page is as narrow as a phone. */
function onPhone(): () => void {
  const media = { matches: true, addEventListener: () => undefined, removeEventListener: () => undefined };
  Object.defineProperty(window, 'matchMedia', { value: () => media, configurable: true });
  return () => Reflect.deleteProperty(window, 'matchMedia');
}

describe('People', () => {
  it('finds a person by a part of the name or school', async () => {
    const rows = Array.from({ length: 12 }, (_, index) =>
      superviseeRow({ pair: pair({ key: `person-${index}`, superviseeName: `Person ${index}` }) }),
    );
    openHub(hannah({ listPeople: () => Promise.resolve([carys, ...rows]) }), { place: 'people' });
    fireEvent.change(await screen.findByRole('searchbox', { name: 'Find a person' }), { target: { value: 'pennyw' } });
    expect(screen.getAllByRole('row')).toHaveLength(2);
    fireEvent.change(screen.getByRole('searchbox', { name: 'Find a person' }), { target: { value: 'zzz' } });
    expect(screen.getByText('Nobody of that name. Try a part of it.')).toBeTruthy();
  });

  it('says what happens next when there is nobody yet', async () => {
    openHub(hannah({ listPeople: () => Promise.resolve([]) }), { place: 'people' });
    expect(await screen.findByText('You supervise nobody yet.')).toBeTruthy();
  });

  it('is a list on a phone', async () => {
    const back = onPhone();
    try {
      openHub(hannah({ listPeople: () => Promise.resolve([carys]) }), { place: 'people' });
      expect(await screen.findByText('Last: 18 Sep. Next: Not booked.')).toBeTruthy();
      expect(screen.queryByRole('table')).toBeNull();
    } finally {
      back();
    }
  });

  it('shows one person with sessions, each with the way into it', async () => {
    const sealed = session({
      key: 'old',
      day: 20261009,
      startsAt: '2026-10-09T13:15:00Z',
      endsAt: '2026-10-09T14:00:00Z',
      status: 'sealed',
    });
    const checkSeals = jest.fn(() => Promise.resolve(new Map([['old', 'sealed' as const]])));
    openHub(
      hannah({
        checkSeals,
        openPerson: () => Promise.resolve({ row: superviseeRow(), meter, sessions: [sealed, session()], actions: [] }),
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
    const gone = session({
      supervisorKey: 'hannah',
      eventStatus: 'gone',
      outlook: [{ what: 'gone', byKey: '', at: '2026-11-22T10:00:00.000Z', startsAt: '', endsAt: '' }],
    });
    openHub(
      hannah({ openPerson: () => Promise.resolve({ row: superviseeRow(), meter, sessions: [gone], actions: [] }) }),
      { place: 'person', pairKey: 'pair-1', superviseeKey: 'priya' },
    );
    const item = within(within(await screen.findByRole('region', { name: 'Sessions' })).getByRole('listitem'));
    expect(item.getByText('Not in Outlook')).toBeTruthy();
    expect(item.queryByText('Booked')).toBeNull();
    expect(item.getByRole('link', { name: 'Decide on Home' }).getAttribute('href')).toBe('#/home');
    expect(item.queryByRole('link', { name: /Open the session/ })).toBeNull();
  });

  it('reads the seals of the sessions it shows, earlier ones when they are asked for', async () => {
    const sessions = Array.from({ length: 30 }, (_, index) =>
      session({
        key: `held-${index}`,
        status: 'sealed',
        startsAt: `2026-10-${String(index + 1).padStart(2, '0')}T13:15:00Z`,
      }),
    );
    const checkSeals = jest.fn((asked: readonly Session[]) =>
      Promise.resolve(new Map(asked.map(({ key }) => [key, 'sealed' as const]))),
    );
    openHub(
      hannah({ checkSeals, openPerson: () => Promise.resolve({ row: superviseeRow(), meter, sessions, actions: [] }) }),
      { place: 'person', pairKey: 'pair-1', superviseeKey: 'priya' },
    );
    const list = within(await screen.findByRole('region', { name: 'Sessions' }));
    expect(list.getAllByRole('listitem')).toHaveLength(25);
    fireEvent.click(list.getByRole('button', { name: 'Show earlier sessions' }));
    await waitFor(() => expect(list.getAllByText('Sealed')).toHaveLength(30));
    expect(checkSeals.mock.calls[0]?.[0]).toHaveLength(25);
  });

  it('counts a record as marked, not as sealed, for somebody who may read the register alone', async () => {
    const marked = session({ key: 'old', status: 'sealed' });
    const lead = hannahHome({ me: { ...hannahPerson, key: 'edith' }, places: ['home', 'calendar', 'overview'] });
    openHub(
      fakeHub({
        openHome: () => Promise.resolve(lead),
        openRequests: () => Promise.resolve([]),
        openPerson: () => Promise.resolve({ row: superviseeRow(), meter, sessions: [marked, session()], actions: [] }),
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
    expect(screen.getByRole('link', { name: 'Back to the overview' }).getAttribute('href')).toBe('#/overview');
    expect(screen.getByRole('button', { name: 'Ask for a change' })).toBeTruthy();
  });
});

describe('Records', () => {
  const row = (key: string, status: 'sealed' | 'signing' | 'running', waitsForMe: boolean, iSupervise = false) => ({
    session: session({ key, status, day: 20261112 }),
    offerTitle: 'Responsive supervision',
    withName: 'Hannah Okafor',
    iSupervise,
    waitsForMe,
  });

  it('puts what waits for me first', async () => {
    const checkSeals = (): Promise<ReadonlyMap<string, SealFinding>> =>
      Promise.resolve(
        new Map([
          ['a', 'sealed'],
          ['b', 'signing'],
        ]),
      );
    openHub(
      hannah({
        checkSeals,
        listRecords: () =>
          Promise.resolve([row('a', 'sealed', false), row('b', 'signing', true), row('c', 'running', true, true)]),
      }),
      { place: 'records' },
    );
    const waiting = within(await screen.findByRole('region', { name: 'Two records wait for you' }));
    expect(
      waiting
        .getByRole('link', { name: 'Read and sign the record of 12 November with Hannah Okafor' })
        .getAttribute('href'),
    ).toBe('#/record/2026-27/pair-1/b');
    expect(
      waiting
        .getByRole('link', { name: 'Finish and sign the record of 12 November with Hannah Okafor' })
        .getAttribute('href'),
    ).toBe('#/session/2026-27/pair-1/c');
    expect(await within(screen.getByRole('region', { name: 'Your records' })).findByText('Sealed')).toBeTruthy();
    expect(waiting.getByText('Signing in progress')).toBeTruthy();
  });

  it('says sealed only where the seal was read and is right', async () => {
    const found: readonly (readonly [string, SealFinding])[] = [
      ['right', 'sealed'],
      ['missing', 'signing'],
      ['nothing', 'none'],
      ['changed', 'broken'],
      ['late', 'sealed'],
    ];
    let answer: (value: ReadonlyMap<string, SealFinding>) => void = () => undefined;
    const checkSeals = jest.fn(
      () =>
        new Promise<ReadonlyMap<string, SealFinding>>((resolve) => {
          answer = resolve;
        }),
    );
    const rows = [
      row('right', 'sealed', false),
      row('missing', 'sealed', false),
      row('nothing', 'signing', false),
      row('changed', 'sealed', false),
      row('late', 'signing', false),
    ];
    openHub(hannah({ checkSeals, listRecords: () => Promise.resolve(rows) }), { place: 'records' });
    const states = (): readonly (string | undefined)[] =>
      screen
        .getAllByRole('row')
        .slice(1)
        .map((one) => within(one).getAllByRole('cell')[2]?.textContent ?? undefined);
    await screen.findByRole('region', { name: 'Your records' });
    expect(states()).toEqual([
      'Reading the seal',
      'Reading the seal',
      'Signing in progress',
      'Reading the seal',
      'Signing in progress',
    ]);
    act(() => answer(new Map(found)));
    expect((await screen.findByRole('alert')).textContent).toContain('One record is not as it was signed.');
    expect(states()).toEqual([
      'Sealed',
      'Signing in progress',
      'Signing in progress',
      'Not as it was signed',
      'Sealed',
    ]);
    expect(checkSeals).toHaveBeenCalledTimes(1);
  });

  it('shows nothing as sealed while the seals cannot be read, and tries again when asked', async () => {
    const checkSeals = jest.fn<Promise<ReadonlyMap<string, SealFinding>>, []>(failing('offline'));
    openHub(hannah({ checkSeals, listRecords: () => Promise.resolve([row('a', 'sealed', false)]) }), {
      place: 'records',
    });
    expect(await screen.findByText('Seal not read')).toBeTruthy();
    expect(screen.queryByText('Sealed')).toBeNull();
    checkSeals.mockImplementation(() => Promise.resolve(new Map([['a', 'sealed']])));
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Sealed')).toBeTruthy();
    expect(screen.queryByText('The seals could not be read just now.')).toBeNull();
  });

  it('fails with words and a way on', async () => {
    openHub(hannah({ listRecords: failing('throttled') }), { place: 'records' });
    expect((await screen.findByRole('alert')).textContent).toContain('SharePoint asked us to wait a little.');
  });

  it('says which record was changed after it was signed', async () => {
    const changed = row('a', 'running', true, true);
    openHub(
      hannah({
        listRecords: () => Promise.resolve([{ ...changed, session: { ...changed.session, voidedDay: 20261113 } }]),
      }),
      { place: 'records' },
    );
    expect(await screen.findByText('Changed on 13 November after it was signed: it needs signing again.')).toBeTruthy();
  });
});

describe('Calendar', () => {
  const cell = (given: Partial<CalendarCell> = {}): CalendarCell => ({
    held: 0,
    booked: 0,
    planned: 0,
    missed: 0,
    due: undefined,
    next: undefined,
    ...given,
  });
  const names: readonly (readonly [HalfTermName, number, number])[] = [
    ['autumn1', 20260903, 20261023],
    ['autumn2', 20261102, 20261218],
    ['spring1', 20270105, 20270212],
  ];
  const view = (schoolKey: string): CalendarView => ({
    schools: catalogue.schools,
    schoolKey,
    halfTerms: names.map(([name, firstDay, lastDay]) => ({ name, firstDay, lastDay, now: name === 'autumn2' })),
    rows: [
      {
        offer: responsive,
        cells: [cell({ held: 1 }), cell({ booked: 2, next: 20261126 }), cell({ planned: 1, due: 20270212 })],
      },
      {
        offer: { ...responsive, key: 'debrief', kind: 'debrief', title: 'Debriefing' },
        cells: [cell(), cell(), cell()],
      },
    ],
  });

  it('shows each offer by half-term, and debriefs only as on offer', async () => {
    openHub(hannah({ openCalendar: (key) => Promise.resolve(view(key ?? 'ottersby')) }), { place: 'calendar' });
    const table = within(await screen.findByRole('table'));
    expect(table.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
      'Offer',
      'Autumn 13 Sep to 23 Oct',
      'Autumn 2, now2 Nov to 18 Dec',
      'Spring 15 Jan to 12 Feb',
    ]);
    const [, first, debriefs] = table.getAllByRole('row');
    expect(
      within(first ?? table.getByRole('table'))
        .getAllByRole('cell')
        .map((one) => one.textContent),
    ).toEqual(['Held1 session', 'Booked2, next 26 Nov', 'Plannedby 12 Feb']);
    expect(
      within(debriefs ?? table.getByRole('table'))
        .getAllByRole('cell')
        .map((one) => one.textContent),
    ).toEqual(['Nothing due', 'OfferedTo all staff', 'Nothing due']);
  });

  it("opens another school's own year", async () => {
    const asked: (string | undefined)[] = [];
    openHub(
      hannah({
        openCalendar: (key) => {
          asked.push(key);
          return Promise.resolve(view(key ?? 'ottersby'));
        },
      }),
      { place: 'calendar' },
    );
    fireEvent.change(await screen.findByRole('combobox', { name: 'School' }), { target: { value: 'quillbrook' } });
    expect(await screen.findByText(/^Quillbrook Primary\. Two offers/)).toBeTruthy();
    expect(asked).toEqual([undefined, 'quillbrook']);
  });

  it('shows one half-term at a time on a phone, the present one first', async () => {
    const back = onPhone();
    try {
      openHub(hannah({ openCalendar: () => Promise.resolve(view('ottersby')) }), { place: 'calendar' });
      expect(await screen.findByRole('region', { name: 'Autumn 2, now' })).toBeTruthy();
      await userEvent.click(screen.getByRole('button', { name: 'Later' }));
      expect(screen.getByRole('region', { name: 'Spring 1' })).toBeTruthy();
      expect(screen.getByRole('button', { name: 'Later' }).getAttribute('aria-disabled')).toBe('true');
    } finally {
      back();
    }
  });
});

describe('Overview', () => {
  const overview: Overview = {
    schools: 2,
    inScope: 41,
    overdue: [carys],
    unsigned: 6,
    withoutAgreement: [],
    withoutSupervisor: [{ key: 'beth', name: 'Beth Marlow', roleTitle: 'TA', schoolName: 'Ottersby Primary' }],
    bySchool: [
      {
        school: { key: 'ottersby', name: 'Ottersby Primary', shortName: 'Ottersby' },
        overdue: 1,
        halfTerms: [
          { name: 'autumn1', held: 8, due: 9, now: false, past: true },
          { name: 'autumn2', held: 3, due: 9, now: true, past: false },
          { name: 'spring1', held: 0, due: 9, now: false, past: false },
        ],
      },
    ],
  };

  it('says counts and dates, and leads to no words', async () => {
    openHub(hannah({ openOverview: () => Promise.resolve(overview) }), { place: 'overview' });
    expect(await screen.findByText('2 schools, 41 people in scope, Monday 23 November')).toBeTruthy();
    const row = screen.getByRole('row', { name: /Carys Dunmore/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((one) => one.textContent),
    ).toEqual(['Pennywick Infants', 'Hannah Okafor', '18 Sep', '6 Nov, 17 days ago', 'Not booked']);
    expect(within(screen.getByRole('main')).queryAllByRole('link')).toEqual([]);
  });

  it('shows the list behind a number', async () => {
    openHub(hannah({ openOverview: () => Promise.resolve(overview) }), { place: 'overview' });
    const tile = await screen.findByRole('button', { name: /have no supervisor/ });
    await userEvent.click(tile);
    expect(tile.getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByRole('row', { name: /Beth Marlow/ })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /without an agreement/ }));
    expect(screen.getByText('Every agreement is in place.')).toBeTruthy();
  });

  it('says held of due for half-terms begun, and due for those to come', async () => {
    openHub(hannah({ openOverview: () => Promise.resolve(overview) }), { place: 'overview' });
    await waitFor(() => expect(screen.getByRole('row', { name: /Ottersby Primary/ })).toBeTruthy());
    const row = within(screen.getByRole('row', { name: /Ottersby Primary/ }));
    expect(row.getAllByRole('cell').map((one) => one.textContent)).toEqual(['8 of 9', '3 of 9', '9 due', '1 overdue']);
    expect(row.getByRole('img', { name: 'not complete' })).toBeTruthy();
  });
});
