import type { ListKey, ListName } from './ListDefinition';

export const listNames = {
  settings: { title: 'Settings', path: 'HubSettings', sharded: false },
  schools: { title: 'Schools', path: 'HubSchools', sharded: false },
  terms: { title: 'Terms', path: 'HubTerms', sharded: false },
  people: { title: 'People', path: 'HubPeople', sharded: false },
  catalogue: { title: 'Catalogue', path: 'HubCatalogue', sharded: false },
  belonging: { title: 'Belonging', path: 'HubBelonging', since: 3, sharded: true },
  closeBelonging: { title: 'Close belonging', path: 'HubCloseBelonging', since: 3, sharded: true },
  closeSessions: { title: 'Close sessions', path: 'HubCloseSessions', since: 3, sharded: true },
  closeWorking: { title: 'Close working', path: 'HubCloseWorking', since: 3, sharded: true },
  closeSeals: { title: 'Close seals', path: 'HubCloseSeals', since: 3, sharded: true },
  pairs: { title: 'Pairs', path: 'HubPairs', sharded: false, lettered: true },
  sessions: { title: 'Sessions', path: 'HubSessions', sharded: true },
  working: { title: 'Working', path: 'HubWorking', sharded: true },
  seals: { title: 'Seals', path: 'HubSeals', sharded: true },
  looks: { title: 'Looks', path: 'HubLooks', since: 5, sharded: true },
  keys: { title: 'Keys', path: 'HubKeys', sharded: false },
  receipts: { title: 'Receipts', path: 'HubReceipts', since: 3, sharded: true },
  requests: { title: 'Requests', path: 'HubRequests', sharded: false, lettered: true },
  own: { title: 'Own', path: 'HubOwn', since: 3, sharded: false },
  counters: { title: 'Counters', path: 'HubCounters', since: 4, sharded: false },
  asked: { title: 'Asked', path: 'HubAsked', since: 5, sharded: false },
  plans: { title: 'Plans', path: 'HubPlans', since: 6, sharded: false },
  planDrafts: { title: 'Plan drafts', path: 'HubPlanDrafts', since: 6, sharded: false },
  allocation: { title: 'Allocation', path: 'HubAllocation', since: 5, sharded: false },
} as const satisfies Readonly<Record<ListKey, ListName>>;

/** Columns that came after a list's own, with the upgrade they came with; a house test compares them with the tables. */
export const laterColumns: { readonly [K in ListKey]?: Readonly<Record<string, number>> } = {
  schools: { Urn: 5, Phase: 5, FirstDay: 5, LastDay: 5 },
  pairs: { Rhythms: 3, Away: 3 },
  sessions: { News: 3 },
  closeSessions: { News: 3 },
};
