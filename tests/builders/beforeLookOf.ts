import type { BeforeLook } from '../../src/sessions/record/RecordService';

/** A record of Priya's, as a record keeper is asked about it before it opens. */
export const beforeLookOf = (more: Partial<BeforeLook> = {}): BeforeLook => ({
  shard: '2026-27',
  pairKey: 'pair-1',
  sessionKey: 'session-1',
  day: 20261126,
  status: 'sealed',
  offerTitle: 'Trust-level supervision',
  names: ['Priya Nair', 'Hannah Okafor'],
  myName: 'Miriam Holt',
  now: '2026-11-23T09:31:00.000Z',
  zone: 'Europe/London',
  looks: [],
  ...more,
});
