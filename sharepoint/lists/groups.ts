import { groupTitles } from './groupTitles';
import type { GroupDefinition } from './ListDefinition';

export const groups: readonly GroupDefinition[] = [
  {
    key: 'staff',
    title: groupTitles.staff,
    owner: 'siteOwners',
    siteLevel: 'read',
    membershipVisibleToAll: true,
  },
  {
    key: 'keepers',
    title: groupTitles.keepers,
    owner: 'self',
    siteLevel: 'read',
    membershipVisibleToAll: true,
  },
  {
    key: 'closeKeepers',
    title: groupTitles.closeKeepers,
    since: 3,
    owner: 'self',
    siteLevel: 'read',
    membershipVisibleToAll: true,
  },
  {
    key: 'oversight',
    title: groupTitles.oversight,
    owner: 'siteOwners',
    siteLevel: 'read',
    membershipVisibleToAll: true,
  },
  {
    key: 'editors',
    title: groupTitles.editors,
    owner: 'siteOwners',
    siteLevel: 'read',
    membershipVisibleToAll: true,
    since: 3,
  },
  {
    key: 'duty',
    title: groupTitles.duty,
    owner: 'keepers',
    siteLevel: 'read',
    membershipVisibleToAll: true,
    since: 5,
  },
];
