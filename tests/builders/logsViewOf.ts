import { logKinds } from '../../sharepoint/content/logKinds';
import type { LogsView } from '../../src/logs/LogService';
import type { LogEntry } from '../../src/sessions/rules/WorkItem';
import { today } from '../morning';
import { workStamps } from './workStamps';

export const logEntryOf = (more: Partial<LogEntry> = {}): LogEntry => ({
  ...workStamps,
  kind: 'log',
  key: 'entry-1',
  pairKey: 'pair-1',
  shard: '2026-27',
  sessionKey: '',
  logKind: 'ad-hoc',
  day: today,
  byKey: 'priya',
  ownerKey: 'priya',
  withName: '',
  reference: '',
  file: 'none',
  chaseDay: undefined,
  chased: [],
  status: 'done',
  doneDay: undefined,
  fields: { purpose: 'check' },
  ...more,
});

/** What Priya, supervised by Hannah and supervising Alice, has in her log. */
export const logsViewOf = (more: Partial<LogsView> = {}): LogsView => ({
  today,
  myKey: 'priya',
  myName: 'Priya Nair',
  caseSystem: 'CPOMS',
  kinds: logKinds,
  partners: [
    { pairKey: 'pair-1', personKey: 'hannah', name: 'Hannah Okafor', iSupervise: false },
    { pairKey: 'pair-2', personKey: 'alice', name: 'Alice Penn', iSupervise: true },
  ],
  entries: [],
  ...more,
});
