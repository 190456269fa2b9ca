/**
 * What nobody here has read or measured and the tenant does all the same, by operation (how its name begins): first to
 * try
 * against a real tenant. Printed with the operation in FIDELITY.md.
 */
export const sharePointGuesses: Readonly<Record<string, readonly string[]>> = {
  'POST /_api/contextinfo': [
    'a digest of another person is refused',
    'exactly 1,800 seconds is still good',
    'words of the 401',
  ],
  'POST /_api/$batch': [
    'code and words for too many parts, a part that leaves the site and a malformed body',
    'a part that changes something outside a changeset is refused',
    'a whole batch is refused for one unreadable part',
  ],
  'GET, MERGE /_api/web': [
    'NoCrawl and RequestAccessEmail are taken by MERGE',
    'which properties come without $select',
    'code of the 404 for a site that is not there',
  ],
  'GET /_api/web/webs': [
    'code and words for a taken or impossible address',
    "a deleted sub-web goes straight to stage two of the site collection's bin",
    'a web with webs below it cannot be deleted (500)',
    "a new web takes its parent's zone and locale",
  ],
  'GET, MERGE /_api/web/RegionalSettings': ['MERGE works over REST at all', 'codes for an unknown zone or locale'],
  'POST /_api/web/ensureuser': ['who may ensure a user (anybody who may browse users)'],
  'GET /_api/web/currentuser': [
    'a person the site has not met is added by asking for currentuser',
    'a removed user keeps their id in what they wrote',
  ],
  'GET, POST /_api/web/sitegroups': [
    'who may add members (owner, members where allowed, ManageWeb)',
    'code for a taken name',
    'code of the 404',
    'others are refused with 403 where only members see members',
  ],
  'POST /_api/web/roledefinitions': [
    'a level in use can be deleted with its assignments',
    'codes for a taken name and a missing level',
    'a name or mask is not checked further',
  ],
  'POST …/breakroleinheritance': [
    'status and code at 50,000 scopes and above 100,000 items',
    'code and words of the clash with unique columns',
    'the clash holds for folders too',
    'a copied scope leaves Limited Access out',
  ],
  'POST …/resetroleinheritance': ['refused on the root with 500'],
  'POST …/roleassignments/addroleassignment': [
    'Limited Access is never taken back',
    'Limited Access cannot be given by hand',
    'an object that inherits refuses assignments with 500',
    'code of the 404 for a level or principal that is not there',
  ],
  'GET …/roleassignments': [
    '$expand=Member/Users is 403 below site administrator',
    'Full Control without it reads the list',
  ],
  'GET …/getUserEffectivePermissions': ['who may ask for others (EnumeratePermissions)'],
  'GET /_api/web/lists': [
    'Limited Access opens the web, its lists and their schema',
    'a list one may not open is 403 by title, not 404',
  ],
  'POST /_api/web/lists; MERGE': [
    'which characters a folder name drops',
    'codes of refused titles',
    "a list's ETag counts changes of its settings and columns",
  ],
  'GET, POST …/views': [
    'code of the 404',
    'a query that names no column is refused when saved',
    'the default view cannot be deleted',
  ],
  'POST …/lists/…/RenderListDataAsStream': [
    'which properties a row always has',
    'numbers and dates as the locale writes them',
  ],
  'POST …/lists/…/getchanges': [
    'sixty days of log',
    'codes of refused tokens',
    '1,000 changes at most',
    'anybody with Open may ask',
  ],
  'POST …/lists/…/getlistitemchangessincetoken': ['ids of deleted items are not trimmed', 'which attributes a row has'],
  'POST …/fields': [
    'codes for a twenty-first index, a column that cannot be indexed or unique, a taken name',
    'indexing above 20,000 items fails as the threshold does',
    'SharePoint makes no index of its own',
  ],
  'GET …/contenttypes': ['code of the 404'],
  'GET …/items ($select': [
    'status and code of the lookup threshold',
    'a person or lookup filter above the threshold is always refused',
    'a page whose last row is gone goes on by id, or is refused when sorted',
    'filtering by a Note is refused with 400',
    'items that may not be read cost no touched rows when paging by id',
  ],
  'POST …/items': [
    'read-only columns in the body are silently left alone',
    'code of invalid and duplicate values',
    'a value in a unique column is compared without case and list-wide',
    'Add without Edit is enough',
    'DateTime keeps whole seconds',
  ],
  'POST …/getitems (CAML)': [
    'codes of malformed CAML',
    'a recursive query over a folder of a large list needs an index',
  ],
  'POST …/AddValidateUpdateItemUsingPath': [
    'works with Add alone, on the folder alone',
    'ErrorCode of a refused column',
    'bNewDocumentUpdate is ignored without ManagePermissions',
    'folder names may hold anything files may',
    'code for a path over 400 characters',
  ],
  'GET …/items(id)/FieldValuesAsText': ['several people or lookups are parted by a semicolon'],
  'GET …/items(id)': [
    'an item there but not readable is 403, never 404',
    "who has only ReadSecurity=2 gets 403 for others' items",
  ],
  'MERGE, DELETE …/items(id)': [
    'every change counts the ETag up by one',
    'a weak ETag matches its strong one',
    "WriteSecurity=2 refuses others' items with 403",
  ],
  'POST …/items(id)/validateUpdateListItem': [
    'writes read-only columns for contributors',
    'ErrorCode of a refused column',
    'needs no If-Match',
  ],
  'GET …/items(id)/versions': [
    'codes for a missing and for the current version',
    'restoring needs Edit only',
    'MajorVersionLimit trims at once',
  ],
  'GET …/items(id)/AttachmentFiles': [
    'need the right to edit the item',
    'each change makes a new version of the item',
    'a recycled attachment keeps its name and is restored only beside its item',
    'code where attachments are off',
  ],
  'GET /_api/web/getFolderByServerRelativePath': [
    'ItemCount is not trimmed',
    "a root folder's UniqueId is the list's id",
  ],
  '…/ListItemAllFields': ["null for a list's root folder"],
  'POST …/folders/addUsingPath': [
    'moving keeps id, editor and time, and inherits from the new folder',
    'needs Edit there and Add here',
    'a folder is never moved over another',
    'a copy into another library has no versions and no permissions of its own',
    'renaming by FileLeafRef works for those who may edit',
  ],
  'GET, POST …/files': [
    'code for a taken or impossible name',
    'an upload makes a version each time',
    'required columns are not asked for',
  ],
  'GET, PUT …/$value': ['PUT needs no If-Match', 'OpenItems is asked for'],
  'POST …file/startUpload': [
    "an upload never expires and is its beginner's",
    'codes of a wrong offset or session',
    'needs Edit from the first slice',
  ],
  'GET …file/versions': [
    'deleting needs DeleteVersions, restoring Edit',
    'restoring brings columns back too',
    'Url is below the web',
    'code of the 404',
  ],
  'POST …file/copyTo': ['author and times of a copy are new', 'a move makes no version', 'KeepBoth is not taken'],
  'POST …file/checkout': [
    'status and code of 423',
    'undoing keeps the versions made meanwhile',
    "another's check-out is ended by CancelCheckout",
  ],
  'GET /_api/web/recyclebin': [
    'everybody sees their own deletions of stage one only',
    'restoring needs Add where it was',
    'code of the 404',
    'an item restored keeps its id, versions and permissions',
  ],
  'GET /_api/search/query': ['which cells a result has', 'NoCrawl hides at once'],
};
