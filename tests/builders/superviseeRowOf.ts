import type { SuperviseeRow } from '../../src/sessions/rules/SuperviseeRow';
import { offerOf } from './offerOf';
import { pairOf } from './pairOf';

/** Priya, as her supervisor sees her: in time, the next session booked. */
export const superviseeRowOf = (more: Partial<SuperviseeRow> = {}): SuperviseeRow => ({
  pair: pairOf(),
  offer: offerOf(),
  roleTitle: 'DSL',
  schoolName: 'Ottersby Primary',
  lastHeld: 20261009,
  next: {
    sessionKey: 'session-1',
    startsAt: '2026-11-26T14:15:00.000Z',
    endsAt: '2026-11-26T15:00:00.000Z',
    place: 'teams',
  },
  standing: { kind: 'inTime', dueBy: 20261218 },
  agreement: { kind: 'draft', session: 2 },
  ...more,
});

/** Nothing booked and nothing due. */
export const upToDateRow = (more: Partial<SuperviseeRow> = {}): SuperviseeRow =>
  superviseeRowOf({ next: undefined, standing: { kind: 'upToDate' }, agreement: { kind: 'agreed' }, ...more });
