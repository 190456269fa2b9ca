import type { AgendaAddition } from '../../src/sessions/rules/WorkItem';
import { priya } from '../people';
import { workStamps } from './workStamps';

/** What Priya wants to talk about, added beforehand. */
export const additionOf = (more: Partial<AgendaAddition> = {}): AgendaAddition => ({
  ...workStamps,
  createdBy: priya.name,
  createdAt: '2026-11-22T10:00:00Z',
  kind: 'agenda',
  key: 'addition-1',
  text: 'Case 4-017: are we past the threshold?',
  byKey: priya.key,
  ...more,
});
