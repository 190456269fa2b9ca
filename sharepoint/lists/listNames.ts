import { calledBy } from './calledBy';
import type { ListKey, ListName } from './ListDefinition';

/** Lists that came before the latest upgrade, and what each is beside its name. */
const earlier = {
  settings: {},
  schools: {},
  terms: {},
  people: {},
  catalogue: {},
  belonging: { since: 3, sharded: true },
  closeBelonging: { since: 3, sharded: true },
  closeSessions: { since: 3, sharded: true },
  closeWorking: { since: 3, sharded: true },
  closeSeals: { since: 3, sharded: true },
  pairs: { lettered: true },
  sessions: { sharded: true },
  working: { sharded: true },
  seals: { sharded: true },
  looks: { since: 5, sharded: true },
  keys: {},
  receipts: { since: 3, sharded: true },
  requests: { lettered: true },
  own: { since: 3 },
  counters: { since: 4 },
  asked: { since: 5 },
  plans: { since: 6 },
  planDrafts: { since: 6 },
  allocation: { since: 5 },
} as const satisfies { readonly [K in ListKey]?: Partial<ListName> };

type EarlierList = keyof typeof earlier;

export const listNames = Object.fromEntries(
  Object.entries(earlier).map(([key, facts]) => [key, { ...calledBy(key), ...facts }]),
) as Readonly<Record<EarlierList, ListName>>;

/** Columns that came after a list's own, with the upgrade they came with; a house test compares them with the tables. */
export const laterColumns: { readonly [K in ListKey]?: Readonly<Record<string, number>> } = {
  schools: { Urn: 5, Phase: 5, FirstDay: 5, LastDay: 5 },
  pairs: { Rhythms: 3, Away: 3 },
  sessions: { News: 3 },
  closeSessions: { News: 3 },
};
