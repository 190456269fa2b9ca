import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { BookingInput } from '../../../../src/sessions/booking/BookingService';
import { ServiceError } from '../../../../src/ground/rules/ServiceError';
import { bookingStartOf } from '../../../builders/bookingStartOf';
import { pairOf } from '../../../builders/pairOf';
import { runningSession } from '../../../builders/sessionOf';
import { upToDateRow } from '../../../builders/superviseeRowOf';
import { hannah, priya } from '../../../people';
import { booked, freeTimes, half, openBooking } from '../../../pages/bookingHarness';

test('Hannah is offered Priya and her kind of session, free times, and reasons where there are none', async () => {
  openBooking();
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
  expect(screen.getByRole('group', { name: /^Tue 24 Nov\s*Staff day, pupils out$/ })).toBeTruthy();
});

test('a day on which automatic replies say that I am away says so, and so does a clock that is not the trust’s', async () => {
  openBooking({
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
  openBooking({ bookSession });
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
  openBooking({ bookSession });
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
  openBooking({ bookSession });
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
  openBooking();
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
  openBooking({ bookSession });
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
  openBooking({
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
      value: { invited: true, sessions: [runningSession({ status: 'booked', eventStatus: 'made' })] },
    }),
  );
  const kept = runningSession({ status: 'booked', eventStatus: 'wanted' });
  openBooking({
    findTimes: () => Promise.resolve({ ...freeTimes, calendarsKnown: false }),
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
  openBooking({ findTimes: () => Promise.reject(new ServiceError('offline')) });
  expect(await screen.findByText(/You can still choose a time yourself/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Choose another time' })).toBeTruthy();
});

test('somebody who supervises nobody is told whom to ask', async () => {
  openBooking({
    startBooking: () => Promise.resolve(bookingStartOf({ pairs: [], pair: undefined, people: [], offers: [] })),
  });
  expect(await screen.findByText('You supervise nobody yet')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Book/ })).toBeNull();
});

test("a rhythm agreed with one person is said instead of the offer's", async () => {
  const row = upToDateRow({ pair: pairOf({ cadence: 'halfTermly' }) });
  openBooking({ startBooking: () => Promise.resolve(bookingStartOf({ pairs: [row], pair: row, dueBy: 20261023 })) });
  await half();
  expect(screen.getByText('Every half-term. Was due by 23 October.')).toBeTruthy();
  expect(screen.getByRole('switch', { name: 'Every half-term until the end of the school year' })).toBeTruthy();
});

test('Book says what is booked already with this person, before a time is chosen', async () => {
  openBooking({
    judgeTime: ({ span }) =>
      Promise.resolve({
        booked: [{ startsAt: '2026-11-26T14:15:00.000Z', endsAt: '2026-11-26T15:00:00.000Z' }],
        busy: [],
        outsideHours: span !== undefined,
      }),
  });
  expect(
    await screen.findByText('Already booked with Priya in this half-term: Thursday 26 November at 14:15.'),
  ).toBeTruthy();
  expect(screen.queryByText(/Outside working hours/)).toBeNull();
});

test('a time of one’s own stands beside the free ones, with the same sentences', async () => {
  openBooking({ judgeTime: () => Promise.resolve({ booked: [], busy: [hannah], outsideHours: true }) });
  await half();
  fireEvent.click(screen.getByRole('button', { name: 'Choose another time' }));
  fireEvent.change(screen.getByLabelText(/^Date/), { target: { value: '2026-12-02' } });
  fireEvent.change(screen.getByLabelText(/^Start/), { target: { value: '18:30' } });
  expect(await screen.findByText('You are busy then. You can still choose it.')).toBeTruthy();
  expect(screen.getByText('Outside working hours. You can still choose it if you both agree.')).toBeTruthy();
  expect(screen.getByRole('group', { name: 'Wed 25 Nov' })).toBeTruthy();
});
