import type { RetentionPeriod } from '../../src/ground/rules/Retention';

/** What a trust is proposed, until an administrator has settled it. No law says any of it; the owner decides. */
export const retentionProposal: readonly RetentionPeriod[] = [
  { kind: 'records', months: 72, from: 'personEnd', ownerKey: '' },
  { kind: 'drafts', months: 12, from: 'end', ownerKey: '' },
  { kind: 'development', months: 72, from: 'personEnd', ownerKey: '' },
  { kind: 'further', months: 6, from: 'end', ownerKey: '' },
  { kind: 'debriefs', months: 12, from: 'year', ownerKey: '' },
];
