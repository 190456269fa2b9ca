import type { DutyAsk } from '../../src/sessions/duty/rules/DutyAsk';

/** Leon asked at nine on Monday 23 November 2026; it goes to Fiona, then to Hannah. */
export const askOf = (more: Partial<DutyAsk> = {}): DutyAsk => ({
  key: 'ask-1',
  itemId: 1,
  etag: '"1"',
  byLogin: 'i:0#.f|membership|leon@trust.example',
  byName: 'Leon Marsh',
  askedAt: '2026-11-23T09:00:00.000Z',
  urgency: 'today',
  forKey: '',
  rota: ['fiona', 'hannah'],
  status: 'asked',
  day: undefined,
  steps: [],
  ...more,
});
