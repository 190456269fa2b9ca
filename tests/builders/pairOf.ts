import type { Pair } from '../../src/people/rules/Pair';
import { hannah, priya } from '../people';
import { summaryOf } from './summaryOf';

/** Priya, supervised by Hannah since the beginning of the year. */
export const pairOf = (more: Partial<Pair> = {}): Pair => ({
  key: 'row-1',
  pairKey: 'pair-1',
  supervisorKey: hannah.key,
  superviseeKey: priya.key,
  supervisorName: hannah.name,
  superviseeName: priya.name,
  schoolKey: priya.schoolKey,
  offerKey: 'responsive',
  cadence: '',
  status: 'active',
  firstDay: 20260901,
  lastDay: undefined,
  shards: ['2026-27'],
  decided: true,
  known: true,
  summary: summaryOf(),
  etag: '"1"',
  itemId: 1,
  ...more,
});
