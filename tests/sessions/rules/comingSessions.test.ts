import { comingSessions } from '../../../src/sessions/rules/comingSessions';
import { pairOf } from '../../builders/pairOf';
import { sessionOf } from '../../builders/sessionOf';

const pair = pairOf();
const at = (key: string, startsAt: string, more = {}) =>
  sessionOf({ key, startsAt, endsAt: startsAt.replace(':00:00', ':45:00'), ...more });

test('are what is booked and not over, the nearest first, and nobody else’s', () => {
  const sessions = [
    at('later', '2026-12-10T10:00:00.000Z'),
    at('over', '2026-11-26T08:00:00.000Z'),
    at('next', '2026-11-26T14:00:00.000Z'),
    at('goneFromOutlook', '2026-11-27T10:00:00.000Z', { eventStatus: 'gone' }),
    at('cancelled', '2026-11-27T11:00:00.000Z', { status: 'cancelled' }),
    at('another', '2026-11-27T12:00:00.000Z', { pairKey: 'another' }),
    at('another of the group', '2026-11-27T13:00:00.000Z', { superviseeKey: 'another' }),
  ];
  expect(comingSessions(pair, sessions, '2026-11-26T09:00:00.000Z').map(({ key }) => key)).toEqual(['next', 'later']);
});
