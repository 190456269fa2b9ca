import type { Pathway } from '../../src/ground/rules/Catalogue';

/** Three ways of being supported. The abbreviations are role names; no document expands them. */
export const pathways: readonly Pathway[] = [
  { key: 'feo', title: 'FEO lead and FESO', position: 1 },
  { key: 'cwo', title: 'CWO lead and CWSO', position: 2 },
  { key: 'policy', title: 'Safeguarding supervision policy', position: 3 },
];
