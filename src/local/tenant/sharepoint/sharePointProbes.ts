interface Probe {
  /** What it does on a real site. */
  readonly does: string;
  /** How the operations' names begin whose guesses it would settle. */
  readonly settles: readonly string[];
}

/** The steps of a proof on a real site that would settle the guesses of SharePoint's operations. */
const probes: Readonly<Record<string, Probe>> = {
  'sp-requests': {
    does: 'Sends names in another case, tunnelled methods, stale digests and malformed batches, and notes each answer.',
    settles: ['every SharePoint request', 'POST /_api/contextinfo', 'POST /_api/$batch'],
  },
  'sp-webs': {
    does: 'Makes, changes and deletes a sub-web with its regional settings, and reads what comes by itself.',
    settles: ['GET, MERGE /_api/web', 'GET /_api/web/webs'],
  },
  'sp-people': {
    does: 'Ensures, searches and resolves people as a reader, a member and an administrator, and removes one who wrote.',
    settles: [
      'POST /_api/web/ensureuser',
      'GET /_api/web/currentuser',
      'POST /_api/SP.UI.ApplicationPages',
      'POST /_api/SP.Utilities',
    ],
  },
  'sp-groups': {
    does: 'Makes a group, changes its members as owner, as member and with Full Control, and reads it as an outsider.',
    settles: ['GET, POST /_api/web/sitegroups'],
  },
  'sp-levels': {
    does: 'Makes, uses and deletes a level with an odd mask, and reads the hidden levels.',
    settles: ['POST /_api/web/roledefinitions'],
  },
  'sp-inheritance': {
    does: 'Breaks and resets permissions of a web, list, folder and item, also where a column is unique.',
    settles: ['POST …/breakroleinheritance', 'POST …/resetroleinheritance'],
  },
  'sp-assignments': {
    does: 'Gives and takes levels, reads assignments back every second, as keeper and as administrator.',
    settles: ['GET …/roleassignments', 'POST …/roleassignments', 'GET …/getUserEffectivePermissions'],
  },
  'sp-lists': {
    does: 'Makes lists, columns and views with odd titles, indexes and queries, and opens a list held in part alone.',
    settles: [
      'GET /_api/web/lists',
      'POST /_api/web/lists',
      'GET /_api/web/defaultDocumentLibrary',
      'GET, POST …/views',
      'POST …/fields',
      'GET …/fields',
      'GET …/contenttypes',
    ],
  },
  'sp-changes': {
    does: 'Asks a list for its changes with fresh, old and broken tokens, as somebody who reads a part of it.',
    settles: ['POST …/lists/…/getchanges', 'POST …/lists/…/getlistitemchangessincetoken'],
  },
  'sp-large-list': {
    does: 'Filters, sorts and pages a list of 6,000 items by indexed, unindexed, person and Note columns.',
    settles: ['GET …/items ($select', 'POST …/getitems'],
  },
  'sp-writes': {
    does: 'Adds and changes items with Add alone, with stale and missing ETags, forged stamps and wrong values.',
    settles: [
      'POST …/items',
      'POST …/AddValidateUpdateItemUsingPath',
      'MERGE, DELETE …/items(id)',
      'POST …/DeleteWithParameters',
      'POST …/items(id)/validateUpdateListItem',
    ],
  },
  'sp-hidden-items': {
    does: 'Asks for items, folders and files one may not see, by id and address, and for those only others wrote.',
    settles: ['GET …/items(id), ', 'GET …/items(id)/Folder', '…/ListItemAllFields'],
  },
  'sp-shown': {
    does: 'Reads one item of every kind of column as row, as text and for editing, on a British and an American site.',
    settles: ['POST …/lists/…/RenderListDataAsStream', 'GET …/items(id)/FieldValuesAsText'],
  },
  'sp-versions': {
    does: 'Writes, restores and deletes versions of an item and of a file, as reader, contributor and owner.',
    settles: ['GET …/items(id)/versions', 'GET …file/versions'],
  },
  'sp-attachments': {
    does: 'Adds, replaces and recycles attachments with and without the right to edit.',
    settles: ['GET …/items(id)/AttachmentFiles'],
  },
  'sp-folders': {
    does: 'Makes folders in a list and a library, moves, renames and copies them with what is in them.',
    settles: ['GET /_api/web/getFolderByServerRelativePath', 'POST …/folders/addUsingPath'],
  },
  'sp-files': {
    does: 'Uploads whole and in slices, overwrites, copies, moves and checks out files as two people.',
    settles: [
      'GET, POST …/files',
      'GET, PUT …/$value',
      'GET …/items(id)/file',
      'POST …file/startUpload',
      'POST …file/copyTo',
      'POST …file/checkout',
    ],
  },
  'sp-pages': {
    does: 'Adds, saves and publishes a page of one web part, also under a name that is taken, and opens it as a reader.',
    settles: ['POST /_api/sitepages/pages', 'POST /_api/lists/EnsureClientRenderedSitePagesLibrary'],
  },
  'sp-recycle-bin': {
    does: 'Deletes, restores and purges as two people and an administrator, and reads both stages.',
    settles: ['GET /_api/web/recyclebin'],
  },
  'sp-search': {
    does: 'Looks for a word in a crawled and an uncrawled list until it is found, as three people.',
    settles: ['GET /_api/search/query'],
  },
};

/** What each probe does, by its name. */
export const sharePointProbes: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(probes).map(([name, { does }]) => [name, does]),
);

/** The probe that would settle an operation's guesses: the one that names the longest beginning of its name. */
export function probeOf(operation: string): string {
  const [found] = Object.entries(probes)
    .flatMap(([name, { settles }]) => settles.map((beginning) => ({ name, beginning })))
    .filter(({ beginning }) => operation.startsWith(beginning))
    .sort((left, right) => right.beginning.length - left.beginning.length);
  if (!found) throw new Error(`no probe would settle what is guessed of ${operation}`);
  return found.name;
}
