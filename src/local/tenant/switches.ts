import type { DatabaseSync } from 'node:sqlite';

/**
 * How SharePoint behaves where nobody has established it: the first value of each is what the tenant does until told
 * otherwise. A product that means to run on a real site must hold under every one. Set by `POST /_tenant/switches`.
 */
export const switchValues = {
  /**
   * Assignments read back: as they are, or for eight seconds after a change now and then as they were (gone, gone,
   * gone, present, gone: dbml-sharepoint), HasUniqueRoleAssignments the same after a break.
   */
  assignmentsReadBack: ['steady', 'flapping'],
  /** Who may read assignments with their levels: EnumeratePermissions is enough, or site administration is needed. */
  readAssignments: ['enumeratePermissions', 'administrators'],
  /** Adding to a folder where one may add and not edit. */
  addAlone: ['enough', 'refused'],
  /** `folders/addUsingPath` in a list: a full item, or a bare folder no view shows. */
  foldersInLists: ['items', 'bare'],
  /** The ETag in an item's body: the version, or the header's own form. */
  itemEtag: ['version', 'guidAndVersion'],
  /** Leaving an Entra group that is in a site group: honoured at once, or after 22 minutes. */
  entraLeaving: ['atOnce', 'late'],
  /** An item that is there and not to be read. */
  hiddenItem: ['denied', 'missing'],
  /** MERGE of an item without If-Match. */
  mergeWithoutEtag: ['overwrites', 'refused'],
  /** Who may ensure a user. */
  ensureUser: ['browsers', 'managers'],
  /** getUserEffectivePermissions of oneself. */
  ownEffectivePermissions: ['answered', 'refused'],
  /** Whose bNewDocumentUpdate may set the author. */
  forgedAuthor: ['administrators', 'managePermissions'],
} as const;

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
