import type { HelpRequest } from '../../src/sessions/rules/WorkItem';
import { dele } from '../people';
import { workStamps } from './workStamps';

/** Dele asks for a debrief, this morning. */
export const requestOf = (more: Partial<HelpRequest> = {}): HelpRequest => ({
  ...workStamps,
  sessionKey: '',
  kind: 'request',
  key: 'request-1',
  what: 'debrief',
  fromKey: dele.key,
  status: 'asked',
  createdAt: '2026-11-23T08:12:00Z',
  ...more,
});
