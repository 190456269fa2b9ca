/**
 * What stands in the trust in the end, read raw, without what differs from one run to the next (ids, moments, random
 * codes and links).
 */
export interface TrustState {
  /** List name to rows by key: the lowest id of each key. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly events: readonly string[];
  /** Rows that share a key with an older one, and live events that share their session with an older one. */
  readonly doubles: number;
  /** Rows in which something is still under way, or that wait for Outlook. */
  readonly underWay: number;
}
