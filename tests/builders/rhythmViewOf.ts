import type { RhythmView } from '../../src/sessions/rhythm/RhythmService';
import type { RhythmItem } from '../../src/sessions/rules/WorkItem';
import { today } from '../morning';
import { pairOf } from './pairOf';
import { workStamps } from './workStamps';

export const rhythmItemOf = (more: Partial<RhythmItem> = {}): RhythmItem => ({
  ...workStamps,
  sessionKey: '',
  kind: 'rhythm',
  key: 'proposal',
  what: 'rhythm',
  byKey: 'hannah',
  ownerKey: 'priya',
  cadence: 'halfTermly',
  from: 20270105,
  to: undefined,
  why: '',
  status: 'open',
  ...more,
});

/** How often Priya and Hannah meet, as Priya sees it. */
export const rhythmViewOf = (more: Partial<RhythmView> = {}): RhythmView => ({
  pair: pairOf(),
  role: 'supervisee',
  myKey: 'priya',
  otherName: 'Hannah Okafor',
  today,
  termsAYear: 3,
  minimum: { unit: 'termly' },
  rhythms: [{ from: 20260901, cadence: { unit: 'termly' }, approvedBy: '' }],
  proposal: undefined,
  away: [],
  approvers: [],
  ...more,
});
