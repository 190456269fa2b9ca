import type { AccessSnapshot } from '../../records/rules/SealedRecord';

/**
 * What a record keeper's look at a pair's folders came to. written: two readings agreed, and the pair can see what they
 * found. notCertain: readings contradicted each other. notRead: whoever looked may not read who holds what. In both
 * nothing is written about it.
 */
export type AccessLook =
  | { readonly state: 'written'; readonly snapshot: AccessSnapshot }
  | { readonly state: 'notCertain' | 'notRead' };
