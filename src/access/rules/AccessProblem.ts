/**
 * letIn: holds a level nobody gave them. lockedOut: should hold one and holds none. otherLevel: holds another one than
 * planned.
 * opened: has no permissions of its own, so whoever opens the list opens it. folderMissing: belonging promises a folder
 * that is not there.
 * itemShared: one item inside a folder was shared apart from it. noPair: a folder of nobody whom belonging names; it may
 * be closed to all but record keepers. notTakenOver: a pair of the first release that nobody has confirmed yet.
 * writtenIn: a row of the register names somebody whom no record keeper put there, or stands in another pair's folder; it
 * opens nothing. strangeLook: somebody who keeps no records wrote a look at who can read; it is shown to nobody.
 * rowLeftOut: a row of belonging that cannot be read, or lies where it does not belong, and counts for nobody.
 * notCertain: readings contradicted each other.
 * accountReplaced: the site's id now stands for another account. accountMissing: the site does not know the person any
 * more.
 * personMissing: named in belonging but not in the list of people. leftWithPair: has left, and the pair is still open.
 * guestInGroup: somebody from outside is in a group that reads more than their own pairs.
 * pairUnknown: a newer version of the Hub wrote the row of one of its people, so this one cannot say whom its folders
 * belong to.
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
  | 'notTakenOver'
  | 'writtenIn'
  | 'strangeLook'
  | 'rowLeftOut'
  | 'notCertain'
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
