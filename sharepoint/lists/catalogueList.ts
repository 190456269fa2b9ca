import { uniqueKeyRow } from './keyRows';
import type { ListTable } from './ListDefinition';
import { listNames } from './listNames';
import { readAndWritten } from './readAndWritten';

export const catalogueList = {
  key: 'catalogue',
  ...listNames.catalogue,
  scope: 'reference',
  grants: readAndWritten({ editors: 'editor' }),
  ownersLevel: 'editor',
  columns: {
    key: uniqueKeyRow,
    title: { column: 'Title', kind: 'text', builtIn: true },
    kind: {
      column: 'Kind',
      kind: 'choice',
      values: [
        'pathway',
        'offer',
        'role',
        'agendaBlock',
        'agendaItem',
        'function',
        'stagePrompt',
        'logKind',
        'groupMethod',
        'groupBoundary',
        'promptSet',
        'support',
        'clause',
        'scopeReason',
        'roleEdition',
      ],
      indexed: true,
    },
    position: { column: 'Position', kind: 'number', missing: 0 },
    body: { column: 'Body', kind: 'json' },
  },
} as const satisfies ListTable;
