import type { ReceiptStore } from './ReceiptStore';
import type { SealStore } from './SealStore';

export interface RecordPorts {
  readonly seals: SealStore;
  readonly receipts: ReceiptStore;
}
