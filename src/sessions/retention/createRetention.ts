import type { RetentionPorts } from './ports';
import type { RetentionService } from './RetentionService';
import { beginRemoval, lookAtRemoval } from './useCases/carryOutRemoval';
import { approveRemoval, holdPerson, releaseHold } from './useCases/decideRetention';
import { listRetention } from './useCases/listRetention';

/** How long records are kept, with its ports given. */
export const createRetention = (ports: RetentionPorts): RetentionService => ({
  listRetention: () => listRetention(ports),
  approveRemoval: (prints) => approveRemoval(ports, prints),
  holdPerson: (draft) => holdPerson(ports, draft),
  releaseHold: (hold, key) => releaseHold(ports, hold, key),
  beginRemoval: (approvalKey, key) => beginRemoval(ports, approvalKey, key),
  lookAtRemoval: (approvalKey, key) => lookAtRemoval(ports, approvalKey, key),
});
