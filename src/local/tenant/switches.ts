import type { DatabaseSync } from 'node:sqlite';

/**
 * How SharePoint behaves where nobody has established it: the first value of each is what the tenant does until told
 * otherwise. A product that means to run on a real site must hold under every one. Set by `POST /_tenant/switches`.
 */
export const switchValues = {
  assignmentsReadBack: ['steady', 'flapping'],
  readAssignments: ['enumeratePermissions', 'administrators'],
  addAlone: ['enough', 'refused'],
  ownItemsLifted: ['overrideListBehaviors', 'manageLists', 'never'],
  uniqueBesideScopes: ['refused', 'allowed'],
  duplicateStatus: ['serverError', 'badRequest'],
  limitedAccess: ['opens', 'refused'],
  listsWithRootFolder: ['answered', 'refused'],
  foldersInLists: ['items', 'bare'],
  itemEtag: ['version', 'guidAndVersion'],
  batchEtags: ['sent', 'leftOut'],
  entraLeaving: ['atOnce', 'late'],
  entraJoining: ['atOnce', 'late'],
  hiddenItem: ['denied', 'missing'],
  mergeWithoutEtag: ['overwrites', 'refused'],
  ensureUser: ['browsers', 'managers', 'administrators'],
  ownEffectivePermissions: ['answered', 'refused'],
  forgedAuthor: ['administrators', 'managePermissions'],
  teamsMeetings: ['made', 'ignored'],
  transactionId: ['honoured', 'ignored'],
  extendedProperty: ['found', 'notFound'],
} as const;

/** What each is about, for the page that lists them. */
export const switchMeanings: Readonly<Record<keyof typeof switchValues, string>> = {
  assignmentsReadBack:
    'for eight seconds after a change assignments, and HasUniqueRoleAssignments after a break, now and then read as they were (gone, gone, gone, present, gone: dbml-sharepoint)',
  readAssignments: 'who may read assignments with their levels (pnp/pnpcore#1345)',
  addAlone: 'adding where one may add and not edit, in a list or in one folder alone',
  ownItemsLifted:
    "whether whoever has Override List Behaviors (256) reads others' items where everybody reads their own, or Manage Lists lifts it (texts of 2007 to 2010), or nothing does",
  uniqueBesideScopes: 'a column of unique values and permissions of folders or items of their own, in either order',
  duplicateStatus: 'the status of a value that a unique column has already: 500 or 400',
  limitedAccess:
    'whether who holds Limited Access alone on the site may ask its REST service at all (lockdown strips RemoteAPIs)',
  listsWithRootFolder:
    'lists?$expand=RootFolder for who has less than Full Control, unless $select names what of it is wanted (pnp/cli-microsoft365#3375)',
  foldersInLists: 'what `folders/addUsingPath` makes in a list: a full item, or a bare folder no view shows',
  itemEtag: "the ETag in an item's body",
  batchEtags: "whether a part of a batch carries an item's ETag",
  entraLeaving: 'leaving an Entra group is honoured after 22 minutes, on the site and in Graph',
  entraJoining: 'joining one is honoured after 26 minutes',
  hiddenItem: 'an item that is there and not to be read: 403 or 404',
  mergeWithoutEtag: 'MERGE of an item without If-Match',
  ensureUser: 'who may ensure a user',
  ownEffectivePermissions: 'getUserEffectivePermissions of oneself',
  forgedAuthor: 'whose `bNewDocumentUpdate` sets an author',
  teamsMeetings: 'isOnlineMeeting wished for where no mailbox has Teams meetings: an event without a link',
  transactionId: 'a transactionId that was used already: the same event again, or another one',
  extendedProperty: 'finding an event by its single-value extended property',
};

export type Switches = { readonly [name in keyof typeof switchValues]: (typeof switchValues)[name][number] };

const names = Object.keys(switchValues) as (keyof Switches)[];

export const usualSwitches = Object.fromEntries(
  names.map((name) => [name, switchValues[name][0]]),
) as unknown as Switches;

const kept = new WeakMap<DatabaseSync, Switches>();

/** The switches as they stand; they last as long as the process, and no snapshot holds them. */
export function switchesOf(db: DatabaseSync): Switches {
  return kept.get(db) ?? usualSwitches;
}

function isSwitch(name: string): name is keyof Switches {
  return Object.hasOwn(switchValues, name);
}

/**
 * Reads `{"itemEtag":"guidAndVersion"}`; what it leaves out stays as it is, `{}` changes nothing. Undefined where a name
 * or value is unknown: then nothing is changed.
 */
export function setSwitches(db: DatabaseSync, body: unknown): Switches | undefined {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return undefined;
  const known = Object.entries(body).every(
    ([name, value]) => isSwitch(name) && (switchValues[name] as readonly unknown[]).includes(value),
  );
  if (!known) return undefined;
  const next: Switches = { ...switchesOf(db), ...body };
  kept.set(db, next);
  return next;
}

export function resetSwitches(db: DatabaseSync): void {
  kept.delete(db);
}
