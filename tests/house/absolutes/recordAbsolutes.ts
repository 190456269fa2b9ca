import { label } from './absolutes';
import type { Absolutes } from './absolutes';

/** Sentences of the room and the record, each with the test that fails where it is not true. */
export const recordAbsolutes: Absolutes = {
  'src/sessions/record/ui/look/en.ts': {
    'A record keeper or an administrator who opens the list in SharePoint itself leaves no line here.': [
      'deputy/keepersLook.test.ts',
      'a keeper who reads past the Hub leaves no line: that is said, not hindered',
    ],
    'Nobody has opened it through the Hub with a reason.': [
      'sessions/record/ui/KeeperLook.test.tsx',
      'who opened it before stands there, and that nobody did only where there is no line',
    ],
  },
  'src/sessions/record/en.ts': {
    '{} {} who a child is.': [
      'sessions/room/ui/BeforeSigning.test.tsx',
      'before signing: every place is shown, put right by one press, or said to be no child',
    ],
    'Show all {} items': label,
    'Show only items with notes': label,
    'Not now': label,
    'SharePoint adds your name and the time, so nobody can sign for you.': [
      'privacy/recordWords.test.ts',
      'cannot sign for the other: SharePoint stamps the real author',
    ],
    'It names {}, who did not belong to this on that day.': [
      'sessions/record/ui/RecordPage.test.tsx',
      'somebody who was not named, and somebody it was closed without, are named',
    ],
    'The people of a session write the register; only the seal counts.': [
      'sessions/record/useCases/checkSeals.test.ts',
      'a register that says so seals nothing',
    ],
    'You may close it without them now.': [
      'records/rules/sealing.test.ts',
      'is sealed without them after the days, and what they sign later changes nothing',
    ],
    'The check says which item, and who could have.': [
      'sessions/record/ui/CheckPage.test.tsx',
      'differing: what differs side by side, with the stamp, and who could have, blaming nobody',
    ],
    'We could not read the seal just now, so nothing is known either way.': [
      'sessions/record/ui/RecordPage.test.tsx',
      'a check that could not be made claims nothing',
    ],
    'Your first receipt was made now': label,
    'Check again who can read this': label,
    'Asking SharePoint who can open this': label,
    'An administrator can now remove the items {} in the folder {} of “Seals {}”, and what belongs to the session in Working; the note stays.':
      [
        'sessions/record/ui/CheckPage.test.tsx',
        'a record keeper notes its fingerprint before it is removed, and reads which items go; nobody else is offered it',
      ],
    'Checked now, {}{}.': [
      'sessions/record/ui/CheckPage.test.tsx',
      'as signed: six parts, each with what was compared and how it came out, and what it cannot tell',
    ],
    'Yes, in everything we could compare': label,
    'Everything that was compared': label,
    'Made now': label,
    'Only {} can read it': [
      'deputy/s5RewrittenByAKeeper.test.ts',
      'S5: receipts are closed to keepers, and their own look is not vouched for by anybody',
    ],
    'Worked out afresh from all {} items and {}, and equal to the seal.': [
      'sessions/record/useCases/signing.test.ts',
      'one changed letter breaks the seal and shows',
    ],
    'Who signed': label,
    'Who had to sign': label,
    'It names a record of {}, which SharePoint does not show you now.': [
      'records/rules/chain.test.ts',
      "a new year's first names the last of the year before, where that is shown",
    ],
    'It was made now, at your first look; it vouches for nothing before that.': [
      'sessions/record/useCases/receipts.test.ts',
      'who signed last has a receipt of the sealed record; the other at first sight',
    ],
    'Only an administrator could.': [
      'deputy/s5RewrittenByAKeeper.test.ts',
      'S5: receipts are closed to keepers, and their own look is not vouched for by anybody',
    ],
    'Who has read it in SharePoint itself': label,
    'Anything about words that were never signed': label,
    'As it is now': label,
    'Nothing stands here now.': [
      'records/rules/sealProperties.test.ts',
      'an item of the record edited by anybody reads as differing; one removed differs from every receipt',
    ],
    'Who could have done it': label,
    'Your rights in this folder are reading and adding, never changing.': [
      'privacy/recordWords.test.ts',
      'can neither edit nor delete what is sealed, nor a signature',
    ],
    'Only a record keeper can read whether they have more.': [
      'sessions/record/ui/CheckPage.test.tsx',
      'differing: what differs side by side, with the stamp, and who could have, blaming nobody',
    ],
    'A draft opens; you choose who gets it and send it.': [
      'sessions/booking/ui/tell/Tell.test.tsx',
      'says that nothing was sent, and opens a draft of one’s own with one press',
    ],
  },
  'src/sessions/room/en.ts': {
    '{}: a sign on the door, telephones away, and somebody who takes what comes in meanwhile.': [
      'sessions/room/ui/prepare.test.tsx',
      'row 113: in a room it names the room, a sign on the door, and who takes what comes in',
    ],
    'Set yourself to Do not disturb in Teams, sit where nobody can listen, and use headphones.': [
      'sessions/room/ui/prepare.test.tsx',
      'row 113: before it begins both are told what keeps interruptions away, in Teams and in a room',
    ],
    'All entries': label,
    'Who does what today': label,
    '{} is here after all': label,
    'Everybody who is part of today has agreed.': [
      'rows/group.test.ts',
      'row 104: nobody’s notes open before every member has agreed what stays in the room, and the record says that it was a group',
    ],
    'All {} agreed': [
      'rows/group.test.ts',
      'row 104: nobody’s notes open before every member has agreed what stays in the room, and the record says that it was a group',
    ],
    'All {} open actions': label,
    'Only the first': label,
    'It shows theirs now.': [
      'sessions/room/ui/CarriedAction.test.tsx',
      'what the other has changed meanwhile is shown as theirs, and said',
    ],
    'Nobody has added anything yet.': [
      'sessions/room/ui/SessionRoomPage.test.tsx',
      'both can add something to raise; the words stay until SharePoint has them',
    ],
    'Everything here is optional.': [
      'sessions/room/ui/PrepareSection.test.tsx',
      'three questions; what is typed is not shared until it is, and says so',
    ],
    'Gone from the Hub of {}, who may have read it before.': [
      'sessions/room/ui/PrepareSection.test.tsx',
      'what was shared can be taken back',
    ],
    'Never a name.': [
      'sessions/room/ui/CaseEditor.test.tsx',
      "warns beside the box when words look like a child's name",
    ],
    'One sentence: what was decided, why, who, by when, and the reference': label,
    'Please use the case reference, never a name or date of birth.': [
      'sessions/room/ui/CaseEditor.test.tsx',
      "warns beside the box when words look like a child's name",
    ],
    'One place looks as if it says who a child is': label,
    '{} places look as if they say who a child is': label,
    'They are in this window only, so please keep it open.': [
      'sessions/room/ui/roomDrafts.test.tsx',
      'where nothing can be kept on the device, says to keep the window open',
    ],
    'Your words are in this window only.': [
      'sessions/room/ui/roomDrafts.test.tsx',
      'where nothing can be kept on the device, says to keep the window open',
    ],
    'Nobody else has seen it.': [
      'sessions/room/ui/roomDrafts.test.tsx',
      'shows words that came too late for the record, to copy and to take off the device',
    ],
    'You sign the record as it stands now.': [
      'sessions/room/ui/SessionRoomPage.test.tsx',
      'saves the last words first, and does not finish without them',
    ],
    'Some words are not saved yet, so the session cannot be finished now.': [
      'sessions/room/ui/SessionRoomPage.test.tsx',
      'saves the last words first, and does not finish without them',
    ],
    'Everything is still here; pressing again is safe.': [
      'sessions/record/useCases/signing.test.ts',
      'finishing twice writes one text, one signature and one next session',
    ],
    'Only the people of this supervision write in it.': [
      'sessions/room/rules/roomStateOf.test.ts',
      '%s, as %s, may write: %s',
    ],
  },
};
