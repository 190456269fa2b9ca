import type { DueLine } from '../../src/sessions/retention/rules/retentionDue';
import type { ApprovedLine, RetentionView } from '../../src/sessions/retention/RetentionService';
import { personOf } from './personOf';

export const dueLineOf = (more: Partial<DueLine> = {}): DueLine => ({
  print: 'records pair-1 2019-20',
  kind: 'records',
  scopeKey: 'pair-1',
  shards: ['2019-20'],
  people: [{ key: 'priya', name: 'Priya Nair' }],
  since: 20260901,
  ...more,
});

export const approvedLineOf = (more: Partial<ApprovedLine> = {}): ApprovedLine => ({
  key: 'approval-1',
  kind: 'records',
  scopeKey: 'pair-1',
  shards: ['2019-20'],
  byName: 'Miriam Holt',
  approvedOn: 20261120,
  state: 'approved',
  count: 0,
  doneBy: '',
  doneOn: undefined,
  ...more,
});

/** As Miriam sees it, who keeps records and owns those of supervision, unless said otherwise. */
export const retentionOf = (more: Partial<RetentionView> = {}): RetentionView => ({
  isThere: true,
  periods: [{ kind: 'records', months: 72, from: 'personEnd', ownerKey: 'miriam' }],
  people: [personOf({ key: 'miriam', name: 'Miriam Holt' }), personOf({ key: 'priya', name: 'Priya Nair' })],
  myKey: 'miriam',
  administers: false,
  keeps: true,
  due: [],
  holds: [],
  approved: [],
  ...more,
});
