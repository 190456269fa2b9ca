import type { GroupDefinition } from './ListDefinition';

export const groups: readonly GroupDefinition[] = [
  {
    key: 'staff',
    title: 'Hub Staff',
    owner: 'siteOwners',
    siteLevel: 'read',
    membershipVisibleToAll: true,
  },
  {
    key: 'keepers',
    title: 'Hub Record Keepers',
    owner: 'self',
    siteLevel: 'read',
    membershipVisibleToAll: true,
  },
  {
    key: 'closeKeepers',
    title: 'Hub Close Keepers',
    since: 3,
    owner: 'self',
    siteLevel: 'read',
    membershipVisibleToAll: true,
  },
  {
    key: 'oversight',
    title: 'Hub Oversight',
    owner: 'siteOwners',
    siteLevel: 'read',
    membershipVisibleToAll: true,
  },
  {
    key: 'editors',
    title: 'Hub Editors',
    owner: 'siteOwners',
    siteLevel: 'read',
    membershipVisibleToAll: true,
    since: 3,
  },
  {
    key: 'duty',
    title: 'Hub Duty',
    owner: 'keepers',
    siteLevel: 'read',
    membershipVisibleToAll: true,
    since: 5,
  },
];
