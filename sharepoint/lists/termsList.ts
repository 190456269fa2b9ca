import { uniqueKeyRow } from './keyRows';
import type { ListTable } from './ListDefinition';
import { listNames } from './listNames';
import { readAndWritten } from './readAndWritten';

/** One item for each half-term, each closed day and each staff day of a school's year. */
export const termsList = {
  key: 'terms',
  ...listNames.terms,
  scope: 'reference',
  grants: readAndWritten({ editors: 'editor' }),
  ownersLevel: 'editor',
  columns: {
    key: uniqueKeyRow,
    title: { column: 'Title', kind: 'text', builtIn: true, use: 'written' },
    schoolKey: { column: 'SchoolKey', kind: 'text', indexed: true },
    year: { column: 'AcademicYear', kind: 'text', indexed: true },
    kind: { column: 'Kind', kind: 'choice', values: ['halfTerm', 'closure', 'staffDay'] },
    name: {
      column: 'HalfTerm',
      kind: 'choice',
      values: [
        'autumn1',
        'autumn2',
        'spring1',
        'spring2',
        'summer1',
        'summer2',
        'term1',
        'term2',
        'term3',
        'term4',
        'term5',
        'term6',
      ],
      missing: '',
    },
    firstDay: { column: 'FirstDay', kind: 'day' },
    lastDay: { column: 'LastDay', kind: 'day' },
  },
} as const satisfies ListTable;
