import type { LookStore } from './LookStore';
import type { ReceiptStore } from './ReceiptStore';
import type { SealStore } from './SealStore';

export interface RecordPorts {
  readonly seals: SealStore;
  readonly looks: LookStore;
  readonly receipts: ReceiptStore;
}
