import type * as listsModule from '../../sharepoint/lists/lists';
import type * as safeAddressModule from '../../src/ground/rules/safeAddress';
import { ServiceError } from '../../src/ground/rules/ServiceError';
import type * as pairColumnsModule from '../../src/people/sharepoint/pairColumns';
import type * as wholeReadsModule from '../../src/sessions/home/sharepoint/wholeReads';
import type * as checkSealsModule from '../../src/sessions/record/useCases/checkSeals';
import type * as judgeWriteModule from '../../src/sessions/rules/judgeWrite';
import { holdInstead, stands, weaken } from './weaknesses';

/** A row that cannot be read stops whoever reads it. */
weaken<typeof pairColumnsModule>('../../src/people/sharepoint/pairColumns', (real) => ({
  summaryIn: {
    rows: ['D1'],
    old: (row) => {
      const summary = real.summaryIn(row);
      if (summary === undefined) throw new ServiceError('invalid');
      return summary;
    },
  },
}));

/** The first page of the whole list is all there is. */
weaken<typeof wholeReadsModule>('../../src/sessions/home/sharepoint/wholeReads', () => ({
  wholeReads: { rows: ['D2'], old: async (_sp, reads) => reads },
}));

/** What is found unfinished is carried out, whoever wrote it. */
weaken<typeof judgeWriteModule>('../../src/sessions/rules/judgeWrite', () => ({
  judgeWrite: { rows: ['I1'], old: () => ({ kind: 'go' }) },
}));

/** What the register calls sealed is. */
weaken<typeof checkSealsModule>('../../src/sessions/record/useCases/checkSeals', () => ({
  checkSeals: {
    rows: ['R1'],
    old: async (_ports, sessions) =>
      new Map(sessions.flatMap(({ key, status }) => (status === 'sealed' ? [[key, status] as const] : []))),
  },
}));

/** Any address that a browser opens. */
weaken<typeof safeAddressModule>('../../src/ground/rules/safeAddress', () => ({
  safeAddress: { rows: ['W1'], old: (text) => text },
}));

/** Words in progress keep their earlier versions. */
holdInstead<typeof listsModule>('../../sharepoint/lists/lists', ({ lists }) => ({
  lists: lists.map((list) =>
    list.key === 'working'
      ? Object.defineProperty({ ...list }, 'versions', {
          enumerable: true,
          get: () => (stands('V1') ? undefined : false),
        })
      : list,
  ),
}));
