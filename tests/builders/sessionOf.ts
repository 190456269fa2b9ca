import type { Session } from '../../src/sessions/rules/Session';
import { hannah, priya } from '../people';

/** Booked for Thursday 26 November 2026, a quarter past two, in Teams and in Outlook. */
export const sessionOf = (more: Partial<Session> = {}): Session => ({
  key: 'session-1',
  pairKey: 'pair-1',
  shard: '2026-27',
  offerKey: 'responsive',
  supervisorKey: hannah.key,
  superviseeKey: priya.key,
  code: 'KM4T7WQX',
  day: 20261126,
  startsAt: '2026-11-26T14:15:00.000Z',
  endsAt: '2026-11-26T15:00:00.000Z',
  status: 'booked',
  place: 'teams',
  seriesKey: '',
  eventId: 'event',
  eventStatus: 'made',
  reply: 'none',
  etag: '"1"',
  itemId: 1,
  ...more,
});

/** The same, accepted and begun. */
export const runningSession = (more: Partial<Session> = {}): Session =>
  sessionOf({ status: 'running', reply: 'accepted', ...more });
