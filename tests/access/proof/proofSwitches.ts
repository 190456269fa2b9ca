import type { TrialKey } from '../../../src/access/proof/rules/trials';

/** Switches of the local tenant by which something the Hub stands on is otherwise, and the trials that then do not hold. */
export const proofSwitches: readonly (readonly [name: string, value: string, expected: readonly TrialKey[]])[] = [
  ['assignmentsReadBack', 'flapping', ['readsAgree']],
  ['readAssignments', 'administrators', ['keeperReadsRights']],
  [
    'addAlone',
    'refused',
    ['keeperSeesOwnOnly', 'addsAlone', 'changesNothing', 'stamped', 'firstVersion', 'seesOwnOnly'],
  ],
  ['uniqueBesideScopes', 'allowed', ['uniqueBesideFolders']],
  ['limitedAccess', 'refused', []],
  ['ensureUser', 'administrators', ['keeperMeetsPeople']],
  ['teamsMeetings', 'ignored', ['teamsMeeting']],
  ['transactionId', 'ignored', ['oneEventForTwo']],
  ['extendedProperty', 'notFound', ['eventFoundAgain']],
  ['forgedAuthor', 'managePermissions', ['keeperStamped']],
];
