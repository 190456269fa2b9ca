/** A permission mask as SharePoint writes it: two unsigned 32-bit halves. */
export interface Mask {
  readonly high: number;
  readonly low: number;
}

/**
 * Base permissions by name (SP.PermissionKind; values as in platform/permissions.md, source: SharePoint's $metadata).
 */
export const permission = {
  viewListItems: { high: 0, low: 1 },
  addListItems: { high: 0, low: 2 },
  editListItems: { high: 0, low: 4 },
  deleteListItems: { high: 0, low: 8 },
  openItems: { high: 0, low: 32 },
  viewVersions: { high: 0, low: 64 },
  deleteVersions: { high: 0, low: 128 },
  cancelCheckout: { high: 0, low: 256 },
  managePersonalViews: { high: 0, low: 512 },
  manageLists: { high: 0, low: 2048 },
  open: { high: 0, low: 65536 },
  viewPages: { high: 0, low: 131072 },
  manageSubwebs: { high: 0, low: 8388608 },
  createGroups: { high: 0, low: 16777216 },
  managePermissions: { high: 0, low: 33554432 },
  browseUserInfo: { high: 0, low: 134217728 },
  manageWeb: { high: 0, low: 1073741824 },
  enumeratePermissions: { high: 1073741824, low: 0 },
} as const satisfies Record<string, Mask>;

export const emptyMask: Mask = { high: 0, low: 0 };
export const fullMask: Mask = { high: 2147483647, low: 4294967295 };

export function union(left: Mask, right: Mask): Mask {
  return { high: (left.high | right.high) >>> 0, low: (left.low | right.low) >>> 0 };
}

export function has(mask: Mask, wanted: Mask): boolean {
  return (mask.high & wanted.high) >>> 0 === wanted.high && (mask.low & wanted.low) >>> 0 === wanted.low;
}

/** Built-in levels: id, mask and SP.RoleType (recorded; Contribute, Read, Limited Access, Edit, Full Control). */
export const builtInRoles = [
  {
    id: 1073741829,
    name: 'Full Control',
    description: 'Has full control.',
    ...fullMask,
    position: 1,
    hidden: 0,
    kind: 5,
  },
  {
    id: 1073741828,
    name: 'Design',
    description: 'Can view, add, update, delete, approve, and customize.',
    high: 432,
    low: 1012866047,
    position: 32,
    hidden: 0,
    kind: 4,
  },
  {
    id: 1073741830,
    name: 'Edit',
    description: 'Can add, edit and delete lists; can view, add, update and delete list items and documents.',
    high: 432,
    low: 1011030767,
    position: 48,
    hidden: 0,
    kind: 6,
  },
  {
    id: 1073741827,
    name: 'Contribute',
    description: 'Can view, add, update, and delete list items and documents.',
    high: 432,
    low: 1011028719,
    position: 64,
    hidden: 0,
    kind: 3,
  },
  {
    id: 1073741826,
    name: 'Read',
    description: 'Can view pages and list items and download documents.',
    high: 176,
    low: 138612833,
    position: 128,
    hidden: 0,
    kind: 2,
  },
  {
    id: 1073741825,
    name: 'Limited Access',
    description:
      'Can view specific lists, document libraries, list items, folders, or documents when given permissions.',
    high: 48,
    low: 134287360,
    position: 160,
    hidden: 1,
    kind: 1,
  },
  {
    id: 1073741924,
    name: 'System.LimitedView',
    description: 'This is an internal use only role.',
    high: 48,
    low: 134418465,
    position: 2147483647,
    hidden: 1,
    kind: 255,
  },
  {
    id: 1073741925,
    name: 'System.LimitedEdit',
    description: 'This is an internal use only role.',
    high: 48,
    low: 134418471,
    position: 2147483647,
    hidden: 1,
    kind: 255,
  },
  {
    id: 1073741832,
    name: 'Restricted View',
    description:
      'Can view pages, list items, and documents.  Documents can be viewed in the browser but not downloaded.',
    high: 65584,
    low: 134418433,
    position: 176,
    hidden: 1,
    kind: 8,
  },
  {
    id: 1073741833,
    name: 'Web-Only Limited Access',
    description: 'A system level permission that is similar to Limited Access but only for the web.',
    high: 560,
    low: 134221824,
    position: 192,
    hidden: 1,
    kind: 9,
  },
] as const;

export const limitedAccessId = 1073741825;
export const webOnlyLimitedAccessId = 1073741833;
export const fullControlId = 1073741829;
