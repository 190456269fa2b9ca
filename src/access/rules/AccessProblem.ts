/**
 * letIn: holds a level nobody gave them. lockedOut: should hold one and holds none. otherLevel: holds another one than
 * planned.
 * opened: has no permissions of its own, so whoever opens the list opens it. folderMissing: the register promises a
 * folder that is not there.
 * itemShared: one item inside a folder was shared apart from it. noPair: a folder no row of the register names.
 * accountReplaced: the sign-in name now belongs to another account. accountMissing: the site does not know the person
 * any more.
 * personMissing: named in the register but not in the list of people. leftWithPair: has left, and the pair is still
 * open.
 * guestInGroup: somebody from outside is in a group that reads more than their own pairs.
 * pairUnknown: a newer version of the Hub wrote the pair's row, or that of one of its people, so this one cannot say whom its folders belong to.
 * levelChanged, groupChanged, notLookedAt: for an administrator and the set-up. So are these of a reference list, which
 * holds its own grants alone. referenceShared: has the site's rights. referenceTooWide, referenceTooNarrow: `who` holds a right nobody planned, or lacks one.
 */
export type AccessProblem =
  | 'letIn'
  | 'lockedOut'
  | 'otherLevel'
  | 'opened'
  | 'folderMissing'
  | 'itemShared'
  | 'noPair'
  | 'accountReplaced'
  | 'accountMissing'
  | 'personMissing'
  | 'leftWithPair'
  | 'guestInGroup'
  | 'levelChanged'
  | 'groupChanged'
  | 'notLookedAt'
  | 'pairUnknown'
  | 'referenceShared'
  | 'referenceTooWide'
  | 'referenceTooNarrow';
