import type { HalfTermPlan, PlannedSession } from '../../src/sessions/booking/BookingService';
import type { BusySpan } from '../../src/sessions/booking/rules/BusySpan';
import { priya } from '../people';

const at = (day: string, from: string): BusySpan => {
  const startsAt = `2026-${day}T${from}:00.000Z`;
  return { startsAt, endsAt: new Date(Date.parse(startsAt) + 45 * 60_000).toISOString() };
};

/** A session that is due with Priya, free at its usual time. */
export const plannedOf = (more: Partial<PlannedSession> = {}): PlannedSession => ({
  key: 'planned-1',
  pairKey: 'pair-1',
  offerKey: 'responsive',
  superviseeKey: priya.key,
  name: 'Priya Nair',
  offerTitle: 'Responsive supervision',
  schoolName: 'Ottersby Primary',
  lastDay: 20261204,
  invited: [priya.key],
  usual: at('12-02', '09:30'),
  trouble: undefined,
  choices: [at('12-02', '09:30'), at('12-03', '09:30')],
  ...more,
});

/** What is due in a half-term with Priya: free, with a clash, and without a time. */
export const halfTermPlanOf = (more: Partial<HalfTermPlan> = {}): HalfTermPlan => ({
  sessions: [
    plannedOf(),
    plannedOf({
      key: 'planned-2',
      lastDay: 20261211,
      usual: at('12-09', '09:30'),
      trouble: { why: 'busy', names: ['Priya Nair'], until: '2026-12-09T10:15:00.000Z', others: 1 },
      choices: [at('12-10', '09:30')],
    }),
    plannedOf({ key: 'planned-3', lastDay: 20261218, usual: undefined, choices: [] }),
    plannedOf({
      key: 'planned-4',
      pairKey: 'pair-2',
      name: 'Tom Reid',
      superviseeKey: 'tom',
      invited: ['tom'],
      usual: at('12-01', '14:00'),
      choices: [at('12-01', '14:00')],
    }),
  ],
  calendarsKnown: true,
  zone: 'Europe/London',
  schools: [],
  pathways: [],
  withoutDates: [],
  ...more,
});
