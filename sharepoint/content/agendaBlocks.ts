import type { AgendaBlock } from '../../src/ground/rules/Catalogue';

export const agendaBlocks: readonly AgendaBlock[] = [
  { key: 'introduction', title: 'Introduction' },
  { key: 'cases', title: 'Specific case discussions' },
  { key: 'reflection', title: 'Reflection' },
  { key: 'development', title: 'Development' },
  { key: 'completion', title: 'Completion' },
];
