import * as React from 'react';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { HubServices } from '../../src/services/HubServices';
import type { TimesView } from '../../src/services/TimesView';
import type { Person } from '../../src/domain/Person';
import type { Outcome } from '../../src/domain/Issue';
import { ServiceError } from '../../src/services/ServiceError';
import { BookingPage } from '../../src/ui/booking/BookingPage';
import { bookingStart, hannah, offer, pair, priya, session, superviseeRow } from './builders';
import { fakeHub } from './fakeHub';
import { renderPage } from './renderPage';
import type { BookingInput, BookingResult, RepeatRow } from '../../src/sessions/booking/BookingService';

const span = (start: string, end: string): { startsAt: string; endsAt: string; roomy: boolean } => ({
  startsAt: `${start}:00.000Z`,
  endsAt: `${end}:00.000Z`,
  roomy: true,
});
const times: TimesView = {
  calendarsKnown: true,
  notes: [],
  days: [
    {
      day: 20261124,
      slots: [span('2026-11-24T09:10', '2026-11-24T09:55'), span('2026-11-24T13:30', '2026-11-24T14:15')],
      closed: undefined,
    },
    {
      day: 20261125,
      slots: [],
      closed: {
        why: 'noSharedTime',
        busy: [
          { person: priya, until: '2026-11-25T13:00:00.000Z' },
          { person: hannah, until: '2026-11-25T16:30:00.000Z' },
        ],
      },
    },
    { day: 20261126, slots: [], closed: { why: 'offDay', person: priya } },
    { day: 20261127, slots: [], closed: { why: 'closed', who: 'Pennywick' } },
  ],
};
// 13:30 by the clock: one hour earlier in UTC once summer time has begun
const repeats: readonly RepeatRow[] = [
  { ...span('2026-11-24T13:30', '2026-11-24T14:15'), halfTerm: 'autumn2', clash: false, suggested: undefined },
  { ...span('2027-02-02T13:30', '2027-02-02T14:15'), halfTerm: 'spring1', clash: false, suggested: undefined },
  {
    ...span('2027-05-04T12:30', '2027-05-04T13:15'),
    halfTerm: 'summer1',
    clash: true,
    suggested: span('2027-05-05T12:30', '2027-05-05T13:15'),
  },
];
const booked = (input: BookingInput, invited = true): Outcome<BookingResult> => ({
  ok: true,
  value: {
    invited,
    sessions: input.sessions.map((one) =>
      session({ ...one, status: 'booked', eventStatus: invited ? 'made' : 'wanted' }),
    ),
  },
});

const open = (more: Partial<HubServices> = {}): void => {
  renderPage(
    <BookingPage />,
    fakeHub({
      startBooking: () => Promise.resolve(bookingStart()),
      findTimes: () => Promise.resolve(times),
      planRepeats: () => Promise.resolve(repeats),
      ...more,
    }),
  );
};
const half = (): Promise<HTMLElement> => screen.findByRole('button', { name: '13:30, Tuesday 24 November' });

test('Hannah is offered Priya and her kind of session, free times, and reasons where there are none', async () => {
  open();
  await half();
  expect(screen.getByLabelText<HTMLSelectElement>('Kind of session').selectedOptions[0]?.textContent).toBe(
    'Responsive supervision, 45 minutes',
  );
  expect(
    within(screen.getByRole('list', { name: 'People' }))
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['You', 'Priya Nair']);
  expect(
    within(screen.getByRole('group', { name: 'Wed 25 Nov' })).getByText(
      'No shared time. Priya is busy until 13:00, then you are busy until 16:30.',
    ),
  ).toBeTruthy();
  expect(
    within(screen.getByRole('group', { name: 'Thu 26 Nov' })).getByText("Outside Priya's working days."),
  ).toBeTruthy();
  expect(within(screen.getByRole('group', { name: 'Fri 27 Nov' })).getByText('Pennywick is closed.')).toBeTruthy();
});

test('a day on which automatic replies say that I am away says so, and so does a clock that is not the trust’s', async () => {
  open({
    findTimes: () =>
      Promise.resolve({
        calendarsKnown: true,
        notes: [
          { kind: 'unknownZone', person: priya },
          { kind: 'unknownZone', person: hannah },
          { kind: 'otherClock' },
        ],
        days: [
          {
            day: 20261124,
            slots: [],
            closed: {
              why: 'noSharedTime',
              busy: [
                { person: hannah, until: '2026-11-24T12:00:00.000Z', away: true },
                { person: priya, until: undefined },
              ],
            },
          },
          // until midnight: the last day is the one before
          { day: 20261125, slots: [], closed: { why: 'away', until: '2026-12-05T00:00:00.000Z' } },
        ],
      }),
  });
  expect(
    within(await screen.findByRole('group', { name: 'Wed 25 Nov' })).getByText(
      'You are away until Friday 4 December, as your automatic replies say.',
    ),
  ).toBeTruthy();
  expect(
    within(screen.getByRole('group', { name: 'Tue 24 Nov' })).getByText(
      'No shared time. You are away until 12:00, then Priya is busy for the rest of the day.',
    ),
  ).toBeTruthy();
  expect(
    screen.getByText("Priya's working hours are in a time zone we do not know, so the trust's hours count."),
  ).toBeTruthy();
  expect(
    screen.getByText("Your working hours are in a time zone we do not know, so the trust's hours count."),
  ).toBeTruthy();
  expect(screen.getByText("Your Outlook is set to another time zone. The times here are the trust's.")).toBeTruthy();
});

test('one press books the year, each session with its own key; the invitation says nothing of supervision', async () => {
  const bookSession = jest.fn((input: BookingInput) => Promise.resolve(booked(input)));
  open({ bookSession });
  fireEvent.click(await half());
  const invitation = screen.getByRole('region', { name: 'What the invitation will say' });
  expect(invitation.textContent).toContain('Meeting: Priya and Hannah');
  expect(invitation.textContent).toContain('Tuesday 24 November, 13:30 to 14:15');
  expect(within(invitation).queryByText(/supervision/i)).toBeNull();
  fireEvent.click(screen.getByRole('switch', { name: /until the end of the school year/ }));
  expect(await screen.findByText(/Tue 4 May is taken\. We suggest Wed 5 May at 13:30, Summer 1\./)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Book 3 sessions' }));
  expect(await screen.findByRole('heading', { name: 'Booked: three sessions.' })).toBeTruthy();
  expect(screen.getByText('Priya has been invited.')).toBeTruthy();
  const sent = bookSession.mock.calls[0]?.[0].sessions ?? [];
  expect(sent.map(({ startsAt }) => startsAt)).toEqual([
    '2026-11-24T13:30:00.000Z',
    '2027-02-02T13:30:00.000Z',
    '2027-05-05T12:30:00.000Z',
  ]);
  expect(new Set(sent.map(({ key }) => key)).size).toBe(3);
});

test('a date can be left out', async () => {
  const bookSession = jest.fn((input: BookingInput) => Promise.resolve(booked(input)));
  open({ bookSession });
  fireEvent.click(await half());
  fireEvent.click(screen.getByRole('switch'));
  await screen.findByText(/Tue 2 February at 13:30, Spring 1/);
  fireEvent.click(screen.getAllByRole('button', { name: 'Leave it out' })[0]!);
  fireEvent.click(screen.getByRole('button', { name: 'Book 2 sessions' }));
  await screen.findByRole('heading', { name: 'Booked: two sessions.' });
  expect(bookSession.mock.calls[0]?.[0].sessions.map(({ startsAt }) => startsAt.slice(0, 10))).toEqual([
    '2026-11-24',
    '2027-05-05',
  ]);
});

test('a failure keeps everything, and pressing again sends the same keys', async () => {
  const bookSession = jest
    .fn((input: BookingInput) => Promise.resolve(booked(input)))
    .mockRejectedValueOnce(new ServiceError('offline'));
  open({ bookSession });
  fireEvent.click(await half());
  fireEvent.click(screen.getByRole('radio', { name: 'In person' }));
  fireEvent.change(screen.getByLabelText(/^Room/), { target: { value: 'Family room' } });
  fireEvent.click(screen.getByRole('button', { name: 'Book this session' }));
  expect(await screen.findByText('Not booked yet.')).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>(/^Room/).value).toBe('Family room');
  expect((await half()).getAttribute('aria-pressed')).toBe('true');
  fireEvent.click(screen.getByRole('button', { name: 'Book this session' }));
  await screen.findByRole('heading', { name: 'Booked: one session.' });
  expect(bookSession.mock.calls[1]?.[0]).toEqual(bookSession.mock.calls[0]?.[0]);
  expect(bookSession.mock.calls[0]?.[0].room).toBe('Family room');
});

test('what is missing is said at its field', async () => {
  open();
  await half();
  fireEvent.click(screen.getByRole('radio', { name: 'In person' }));
  fireEvent.click(screen.getByRole('button', { name: 'Book this session' }));
  expect(await screen.findByText('Choose a time.')).toBeTruthy();
  fireEvent.click(await half());
  fireEvent.click(screen.getByRole('button', { name: 'Book this session' }));
  await waitFor(() => expect(screen.getByLabelText(/^Room/).getAttribute('aria-invalid')).toBe('true'));
});

test("a time of one's own is understood by the clock of the trust, also in summer", async () => {
  const bookSession = jest.fn((input: BookingInput) => Promise.resolve(booked(input)));
  open({ bookSession });
  await half();
  fireEvent.click(screen.getByRole('button', { name: 'Choose another time' }));
  fireEvent.change(screen.getByLabelText(/^Date/), { target: { value: '2027-05-04' } });
  fireEvent.change(screen.getByLabelText(/^Start/), { target: { value: '14:00' } });
  expect(screen.getByText('Ends at 14:45.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Book this session' }));
  await screen.findByRole('heading', { name: /Booked/ });
  expect(bookSession.mock.calls[0]?.[0].sessions[0]).toMatchObject({
    startsAt: '2027-05-04T13:00:00.000Z',
    endsAt: '2027-05-04T13:45:00.000Z',
  });
});

test("the rules' refusal of a time stands at the times", async () => {
  open({
    bookSession: () =>
      Promise.resolve({
        ok: false as const,
        issues: [{ code: 'timeTaken' as const, field: 'sessions', facts: { session: 1 } }],
      }),
  });
  fireEvent.click(await half());
  fireEvent.click(screen.getByRole('button', { name: 'Book this session' }));
  const when = screen.getByRole('region', { name: 'When are you both free?' });
  expect(await within(when).findByText('That time has just been taken. Choose another.')).toBeTruthy();
});

test('without calendar consent it says so, keeps the booking and finishes it later', async () => {
  const finishBooking = jest.fn(() =>
    Promise.resolve({
      ok: true as const,
      value: { invited: true, sessions: [session({ status: 'booked', eventStatus: 'made' })] },
    }),
  );
  const kept = session({ status: 'booked', eventStatus: 'wanted' });
  open({
    findTimes: () => Promise.resolve({ ...times, calendarsKnown: false }),
    bookSession: () => Promise.resolve({ ok: true as const, value: { invited: false, sessions: [kept] } }),
    finishBooking,
  });
  expect(await screen.findByText(/We cannot see calendars/)).toBeTruthy();
  fireEvent.click(await half());
  fireEvent.click(screen.getByRole('button', { name: 'Book this session' }));
  expect(
    await screen.findByRole('heading', { name: 'Kept: one session. Outlook has not been told yet.' }),
  ).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Save calendar file' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Try Outlook again' }));
  expect(await screen.findByText('Priya has been invited.')).toBeTruthy();
  expect(finishBooking).toHaveBeenCalledWith(kept);
});

test('times that could not be read do not stop a booking', async () => {
  open({ findTimes: () => Promise.reject(new ServiceError('offline')) });
  expect(await screen.findByText(/You can still choose a time yourself/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Choose another time' })).toBeTruthy();
});

test('somebody who supervises nobody is told whom to ask', async () => {
  open({ startBooking: () => Promise.resolve(bookingStart({ pairs: [], pair: undefined, people: [], offers: [] })) });
  expect(await screen.findByText('You supervise nobody yet')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Book/ })).toBeNull();
});

test("a rhythm agreed with one person is said instead of the offer's", async () => {
  const row = superviseeRow({ pair: pair({ cadence: 'halfTermly' }) });
  open({ startBooking: () => Promise.resolve(bookingStart({ pairs: [row], pair: row, dueBy: 20261023 })) });
  await half();
  expect(screen.getByText('Every half-term. Was due by 23 October.')).toBeTruthy();
  expect(screen.getByRole('switch', { name: 'Every half-term until the end of the school year' })).toBeTruthy();
});

describe('somebody alongside', () => {
  const ros: Person = {
    ...hannah,
    key: 'ros',
    name: 'Ros Tremayne',
    jobTitle: 'External supervisor',
    roles: ['externalSupervisor'],
    mail: 'ros@outside.example',
  };
  const dele: Person = { ...hannah, key: 'dele', name: 'Dele Adeyemi', jobTitle: 'Lead DSL', roles: ['leadDsl'] };
  const start = () => Promise.resolve(bookingStart({ offers: [offer({ alongRoles: ['leadDsl'] })] }));
  const hub = (more: Partial<HubServices> = {}): Partial<HubServices> => ({
    startBooking: start,
    peopleAround: () => Promise.resolve([dele, hannah, ros]),
    findAlong: () => Promise.resolve({ readable: true, people: [], notListed: 0 }),
    ...more,
  });
  const openSearch = async (): Promise<HTMLElement> => {
    await half();
    fireEvent.click(screen.getByRole('button', { name: 'Add somebody alongside' }));
    const box = screen.getByRole('searchbox', { name: 'Who else comes?' });
    await waitFor(() => expect(document.activeElement).toBe(box));
    return box;
  };
  const people = (): readonly (string | null)[] =>
    within(screen.getByRole('list', { name: 'People' }))
      .getAllByRole('listitem')
      .map((item) => item.textContent);

  test('is found by name, counts for free times, is invited, and can be taken out again', async () => {
    const findTimes = jest.fn(() => Promise.resolve(times));
    const bookSession = jest.fn((input: BookingInput) => Promise.resolve(booked(input)));
    open(hub({ findTimes, bookSession }));
    const box = await openSearch();
    expect(await screen.findByRole('button', { name: 'Add Dele Adeyemi, Lead DSL' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Add (Ros|Hannah)/ })).toBeNull();
    fireEvent.change(box, { target: { value: 'tre' } });
    fireEvent.click(await screen.findByRole('button', { name: 'Add Ros Tremayne, External supervisor' }));
    expect(people()).toEqual(['You', 'Priya Nair', 'Ros Tremayne']);
    expect(document.activeElement).toBe(box);
    expect(
      screen.getByText('Whoever comes alongside is invited and takes part. They cannot open the notes or the record.'),
    ).toBeTruthy();
    await waitFor(() =>
      expect(findTimes).toHaveBeenLastCalledWith(expect.objectContaining({ people: [hannah.key, priya.key, 'ros'] })),
    );
    fireEvent.click(screen.getByRole('button', { name: 'Add Dele Adeyemi, Lead DSL' }));
    fireEvent.click(screen.getByRole('button', { name: 'Take Dele Adeyemi out' }));
    expect(people()).toEqual(['You', 'Priya Nair', 'Ros Tremayne']);
    fireEvent.click(await half());
    fireEvent.click(screen.getByRole('button', { name: 'Book this session' }));
    expect(await screen.findByText('Priya and Ros have been invited.')).toBeTruthy();
    expect(bookSession.mock.calls[0]?.[0]).toMatchObject({ superviseeKey: priya.key, alongKeys: ['ros'] });
  });

  test('is looked for in the directory too, which says what it could not do', async () => {
    const findAlong = jest.fn((text: string) =>
      Promise.resolve(
        text === 'nora'
          ? { readable: true, people: [{ ...ros, key: 'nora', name: 'Nora Quill', jobTitle: '' }], notListed: 2 }
          : { readable: false, people: [], notListed: 0 },
      ),
    );
    open(hub({ findAlong }));
    const box = await openSearch();
    fireEvent.change(box, { target: { value: 'nora' } });
    expect(await screen.findByRole('button', { name: 'Add Nora Quill' })).toBeTruthy();
    expect(
      screen.getByText("2 more people are in Microsoft 365 but not in the Hub's list. An administrator can add them."),
    ).toBeTruthy();
    fireEvent.change(box, { target: { value: 'zzz' } });
    expect(
      await screen.findByText('We could search only the schools of this session and the central team.'),
    ).toBeTruthy();
    expect(screen.getByText('Nobody found.')).toBeTruthy();
    fireEvent.change(box, { target: { value: '' } });
    fireEvent.keyDown(box, { key: 'Escape' });
    expect(screen.queryByRole('searchbox')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add somebody alongside' }));
  });

  test('who left meanwhile is refused at their chips', async () => {
    open(
      hub({
        bookSession: () =>
          Promise.resolve({ ok: false as const, issues: [{ code: 'notFound' as const, field: 'along' }] }),
      }),
    );
    await openSearch();
    fireEvent.click(await screen.findByRole('button', { name: 'Add Dele Adeyemi, Lead DSL' }));
    fireEvent.click(await half());
    fireEvent.click(screen.getByRole('button', { name: 'Book this session' }));
    const what = screen.getByRole('region', { name: 'What and who' });
    expect(await within(what).findByRole('alert')).toBeTruthy();
  });
});
