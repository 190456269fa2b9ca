import * as React from 'react';
import { screen } from '@testing-library/react';
import type { BookingInput, BookingResult, RepeatRow } from '../../src/sessions/booking/BookingService';
import type { EveryService } from '../../src/local/demo/everyService';
import type { TimesView } from '../../src/sessions/booking/rules/TimesView';
import type { Outcome } from '../../src/ground/rules/Issue';
import { BookingPage } from '../../src/sessions/booking/ui/BookingPage';
import { bookingStartOf } from '../builders/bookingStartOf';
import { runningSession } from '../builders/sessionOf';
import { hannah, priya } from '../people';
import { pretend } from './pretend';
import { renderPage } from './renderPage';

export const span = (start: string, end: string): { startsAt: string; endsAt: string; roomy: boolean } => ({
  startsAt: `${start}:00.000Z`,
  endsAt: `${end}:00.000Z`,
  roomy: true,
});
export const freeTimes: TimesView = {
  calendarsKnown: true,
  notes: [],
  days: [
    {
      day: 20261124,
      staffDay: true,
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
export const repeats: readonly RepeatRow[] = [
  { ...span('2026-11-24T13:30', '2026-11-24T14:15'), halfTerm: 'autumn2', clash: false, suggested: undefined },
  { ...span('2027-02-02T13:30', '2027-02-02T14:15'), halfTerm: 'spring1', clash: false, suggested: undefined },
  {
    ...span('2027-05-04T12:30', '2027-05-04T13:15'),
    halfTerm: 'summer1',
    clash: true,
    suggested: span('2027-05-05T12:30', '2027-05-05T13:15'),
  },
];
export const booked = (input: BookingInput, invited = true): Outcome<BookingResult> => ({
  ok: true,
  value: {
    invited,
    sessions: input.sessions.map((one) =>
      runningSession({ ...one, status: 'booked', eventStatus: invited ? 'made' : 'wanted' }),
    ),
  },
});

/** The page, on which Hannah books. */
export const openBooking = (more: Partial<EveryService> = {}): void => {
  renderPage(
    <BookingPage />,
    pretend({
      startBooking: () => Promise.resolve(bookingStartOf()),
      findTimes: () => Promise.resolve(freeTimes),
      planRepeats: () => Promise.resolve(repeats),
      ...more,
    }),
  );
};
/** A free time, once it is drawn. */
export const half = (): Promise<HTMLElement> => screen.findByRole('button', { name: '13:30, Tuesday 24 November' });
