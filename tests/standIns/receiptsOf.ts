import type { ReceiptStore } from '../../src/records/ReceiptStore';
import type { Receipt } from '../../src/records/rules/Receipt';

interface TrustWithReceipts {
  readonly now: string;
  readonly receipts: { readonly of: string; receipt: Receipt }[];
}

/** The receipts of a trust in memory, as one of its people reaches their own. */
export const receiptsOf = (me: { readonly key: string }, trust: TrustWithReceipts): ReceiptStore => ({
  ofSession: async (_shard, sessionKey) =>
    trust.receipts.filter((one) => one.of === `${me.key} ${sessionKey}`).map(({ receipt }) => receipt),
  add: async (_shard, sessionKey, receipt) => {
    const stamps = { madeAt: trust.now, itemId: trust.receipts.length + 1, untouched: true };
    trust.receipts.push({ of: `${me.key} ${sessionKey}`, receipt: { ...receipt, ...stamps } });
    return true;
  },
});
