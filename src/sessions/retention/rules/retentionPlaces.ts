import type { RetentionKind } from '../../../ground/rules/Retention';
import type { ListKey } from '../../../../sharepoint/lists/ListDefinition';

/**
 * The lists out of whose folders a kind is removed. Who belonged together, and from when to when, stays: by it the
 * folders are found.
 */
export const placesOf: Readonly<Record<RetentionKind, readonly ListKey[]>> = {
  records: ['sessions', 'working', 'seals', 'looks'],
  drafts: ['working'],
  development: ['closeSessions', 'closeWorking', 'closeSeals'],
  further: ['closeSessions', 'closeWorking', 'closeSeals'],
  // by the day on which they were asked
  debriefs: ['asked', 'further'],
};
