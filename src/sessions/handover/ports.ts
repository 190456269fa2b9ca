import type { PairRequest } from './rules/PairRequest';
import type { New } from '../../ground/ports';

/** What leads ask for. Lead and keepers see a pair's requests; oversight sees all. Never words. */
export interface RequestStore {
  /** Those that wait for a record keeper. */
  asked(): Promise<readonly PairRequest[]>;
  /**
   * In the folder of the pair whose supervisor asks; without one in the list itself, where trust leads and keepers may
   * add. Safe to repeat.
   */
  add(request: New<PairRequest>, folder: string | undefined): Promise<PairRequest>;
  /** For record keepers. */
  settle(request: PairRequest, status: PairRequest['status']): Promise<PairRequest>;
}

export interface HandoverPorts {
  readonly requests: RequestStore;
}
