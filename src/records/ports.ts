import type { SealStore } from '../services/SealStore';

export interface RecordPorts {
  readonly seals: SealStore;
}
