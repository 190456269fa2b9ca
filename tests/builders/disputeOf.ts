import type { DisputeView } from '../../src/sessions/record/RecordService';
import { priya } from '../people';

/** Priya sees it otherwise, and nothing has come of it yet. */
export const disputeOf = (more: Partial<DisputeView> = {}): DisputeView => ({
  key: 'dispute-1',
  byName: priya.name,
  at: '2026-11-27T09:00:00.000Z',
  text: 'We did not agree that I ring the family.',
  changed: false,
  settled: undefined,
  ...more,
});
