import type { ScopeReason } from '../../src/ground/rules/Catalogue';

/** Why somebody should have supervision: whom they work with, or what they are. The first weighs most. */
export const scopeReasons: readonly ScopeReason[] = [
  { key: 'childProtection', position: 1, title: 'Works with a child on a child protection plan' },
  { key: 'childInNeed', position: 2, title: 'Works with a child on a child in need plan' },
  { key: 'lookedAfter', position: 3, title: 'Works with a child who is looked after' },
  { key: 'socialCare', position: 4, title: 'Works with a child who has a social worker' },
  { key: 'earlyHelp3', position: 5, title: 'Works with a family in early help, threshold 3' },
  { key: 'earlyHelp2', position: 6, title: 'Works with a family in early help, threshold 2' },
  { key: 'earlyHelp1', position: 7, title: 'Works with a family in early help, threshold 1' },
  { key: 'eyfs', position: 8, title: 'Works in the early years' },
  { key: 'role', position: 9, title: 'Has a role that the policy names' },
];
