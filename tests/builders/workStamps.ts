import type { WorkItemBase } from '../../src/sessions/rules/WorkItem';
import { hannah } from '../people';

/** Where and when something was written: by Hannah, in the session that `sessionOf` gives, while it was held. */
export const workStamps: Omit<WorkItemBase, 'key'> = {
  pairKey: 'pair-1',
  shard: '2026-27',
  sessionKey: 'session-1',
  etag: '"1"',
  itemId: 1,
  createdBy: hannah.name,
  createdAt: '2026-11-26T14:20:00.000Z',
  modifiedBy: hannah.name,
  modifiedByKey: hannah.key,
  modifiedAt: '2026-11-26T14:30:00.000Z',
};
