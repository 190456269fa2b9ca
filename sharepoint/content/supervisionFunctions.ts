import type { SupervisionFunction } from '../../src/ground/rules/Catalogue';

/** The policy's five key functions: balanced over the year, not in every session. */
export const supervisionFunctions: readonly SupervisionFunction[] = [
  { key: 'oversight', title: 'Management oversight and accountability', shortTitle: 'Oversight' },
  { key: 'development', title: 'Continuing professional development', shortTitle: 'Development' },
  { key: 'multiAgency', title: 'Multi-agency working', shortTitle: 'Multi-agency' },
  { key: 'voice', title: 'Voice of the child', shortTitle: 'Voice of the child' },
  { key: 'support', title: 'Personal support', shortTitle: 'Personal support' },
];
