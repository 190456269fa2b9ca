import type { GroupDefinition } from './ListDefinition';

export const groups: readonly GroupDefinition[] = [
  {
    key: 'staff',
    title: 'Hub Staff',
    description: 'Everyone who gives or receives supervision. They may open the site; records are opened pair by pair.',
    owner: 'siteOwners',
    siteLevel: 'read',
    membershipVisibleToAll: true,
  },
  {
    key: 'keepers',
    title: 'Hub Record Keepers',
    description: 'They open records for pairs and can read every record. Staff can see who they are.',
    owner: 'self',
    siteLevel: 'read',
    membershipVisibleToAll: true,
  },
  {
    key: 'closeKeepers',
    title: 'Hub Close Keepers',
    since: 3,
    description:
      'They say who belongs to what is kept apart from supervision: performance development, further support. Staff can see who they are.',
    owner: 'self',
    siteLevel: 'read',
    membershipVisibleToAll: true,
  },
  {
    key: 'oversight',
    title: 'Hub Oversight',
    description: 'Trust leads: counts and dates of supervision, never its words.',
    owner: 'siteOwners',
    siteLevel: 'read',
    membershipVisibleToAll: true,
  },
];
