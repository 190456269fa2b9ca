import { isFirstVersion } from '../../../records/rules/sealRemarks';
import type { Dispute, SealItem, Settlement } from '../../../records/rules/SealedRecord';
import type { SealReading } from '../../../records/rules/sealing';
import type { DisputeView } from '../RecordService';
import type { SealedSession } from './sessionSubject';

export const isDispute = (item: SealItem): item is Dispute => item.kind === 'dispute';

/** What counts as having come of a dispute: from a record keeper, and as it was written. */
export const isSettlement = (item: SealItem): item is Settlement =>
  item.kind === 'settlement' && item.byKeeper && isFirstVersion(item);

/** What was read of a record's folder. */
interface ReadItems {
  readonly items: readonly SealItem[];
  readonly hashes: ReadonlyMap<number, string>;
  readonly reading: Pick<SealReading, 'parties'>;
}

/** What the people of a record dispute in it. Of somebody else nothing counts, whatever stands in the folder. */
export function disputesOf(
  { supervisor, supervisees }: Pick<SealedSession, 'supervisor' | 'supervisees'>,
  { items, hashes, reading }: ReadItems,
): readonly DisputeView[] {
  const parties = new Set([supervisor, ...supervisees, ...reading.parties].map(({ key }) => key));
  const settlements = items.filter(isSettlement).filter(({ authorKey }) => !parties.has(authorKey));
  return items
    .filter(isDispute)
    .filter(({ authorKey }) => parties.has(authorKey))
    .map((dispute) => {
      const settled = settlements.find(({ disputeKey }) => disputeKey === dispute.key);
      return {
        key: dispute.key,
        byName: dispute.authorName,
        at: dispute.createdAt,
        text: dispute.text,
        changed: !isFirstVersion(dispute) || hashes.get(dispute.itemId) !== dispute.hash,
        settled: settled && { byName: settled.authorName, at: settled.createdAt, text: settled.text },
      };
    });
}
