import type { SealStore } from './SealStore';

export interface RecordPorts {
  readonly seals: SealStore;
}
