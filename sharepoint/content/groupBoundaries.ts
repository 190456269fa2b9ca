import type { GroupBoundary } from '../../src/ground/rules/Catalogue';

/** What stays in the room. Each agrees for themselves, for that day. */
export const groupBoundaries: readonly GroupBoundary[] = [
  {
    key: 'stays',
    position: 1,
    title:
      'What is said here stays here, except where a child or an adult may be at risk, or conduct must be reported.',
  },
  {
    key: 'reference',
    position: 2,
    title: 'We speak about children by reference only, and about colleagues with respect.',
  },
  {
    key: 'ideas',
    position: 3,
    title: 'We question ideas, not people. Anybody may stop for a moment or step out.',
  },
  {
    key: 'record',
    position: 4,
    title: 'One record is written, as a group record. All of us sign it; the group and the record keepers read it.',
  },
];
