import type { ListKey } from '../../../sharepoint/lists/ListDefinition';

/** How a list is compared. */
export interface Reading {
  /** Columns that say something else at every run: made anew, or a moment. */
  readonly without?: readonly string[];
  /** Keys of its rows are random: another attempt has another, and two of one key are no double. */
  readonly randomKeys?: true;
  /** A row is right on its own: where the rest of a press is taken back, it may stay. */
  readonly stays?: true;
}

/**
 * Every list has its reading here, or this does not compile; every column is compared but those left out. In all of them
 * moments and links are taken out of what stands in a body (see `plainRow`).
 */
export const readings: Readonly<Record<ListKey, Reading>> = {
  settings: {},
  schools: {},
  terms: {},
  people: {},
  catalogue: {},
  belonging: {},
  closeBelonging: {},
  // what is kept apart is as what it is kept apart from
  closeSessions: { without: ['Code', 'EventId', 'EventUid', 'Outlook'] },
  closeWorking: {},
  closeSeals: { randomKeys: true },
  pairs: {},
  // the code of the address and what Outlook calls the event
  sessions: { without: ['Code', 'EventId', 'EventUid', 'Outlook'] },
  working: {},
  seals: { randomKeys: true },
  looks: { randomKeys: true },
  // the secret is made by dice
  keys: { without: ['Body'], stays: true },
  // named by that secret; the first is kept before anything is signed
  receipts: { without: ['OwnKey'], randomKeys: true, stays: true },
  requests: {},
  own: {},
  asked: {},
  further: {},
  retention: { randomKeys: true },
  // moments and marks of SharePoint's log differ from run to run; the flow that writes them compares the rest
  allocation: {},
  plans: {},
  planDrafts: {},
  toLeads: {},
  agencies: {},
  policies: {},
  readings: { randomKeys: true },
  counters: { without: ['AsOf', 'Summary', 'Body'] },
};
