import type { Action } from '../../src/sessions/rules/WorkItem';
import { priya } from '../people';
import { workStamps } from './workStamps';

/** Open, Priya's, without a date. */
export const actionOf = (more: Partial<Action> = {}): Action => ({
  ...workStamps,
  kind: 'action',
  key: 'action-1',
  text: 'Call early help',
  ownerKey: priya.key,
  dueDay: undefined,
  status: 'open',
  agendaNumber: 5,
  caseReference: '',
  carried: [],
  doneDay: undefined,
  ...more,
});
