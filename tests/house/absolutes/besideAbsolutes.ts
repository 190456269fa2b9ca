import { label } from './absolutes';
import type { Absolutes } from './absolutes';

/** Sentences that stand in files of their own beside an en.ts, each with the test that fails where it is not true. */
export const besideAbsolutes: Absolutes = {
  'src/access/holderWords.ts': {
    'sees who asked whoever is on duty for a debrief, for whom and when, and answers.': [
      'rows/debrief.test.ts',
      'row 29: Marcus is offered one for a colleague who agreed; nobody but he and those on duty finds it, by raw request',
    ],
    'Add somebody who takes debriefs': label,
    'opens every record of supervision, says who belongs together, and enters people.': [
      'contract/holders.test.ts',
      'an administrator puts somebody among the record keepers and takes them out; SharePoint and every page follow',
    ],
    'no longer opens the records of others, and no longer says who belongs together.': [
      'contract/holders.test.ts',
      'an administrator puts somebody among the record keepers and takes them out; SharePoint and every page follow',
    ],
    'opens everything that is kept apart from supervision, such as performance development and further support, and says who belongs to it.':
      ['contract/apartScopes.test.ts', 'is opened by a close keeper, as the plan said, and by nobody else'],
    'sees of every school who is supervised by whom, with dates and counts.': [
      'privacy/recordWords.test.ts',
      'a trust lead sees the register: dates and counts of every pair',
    ],
    'Who holds which task': label,
    'Nothing changes before it was shown who gains or who loses.': [
      'contract/holders.test.ts',
      'nothing is done that was not shown, nobody is put there twice, and somebody always keeps the records',
    ],
    'Nobody.': ['access/ui/HoldersSection.test.tsx', 'says of every group what it gives, and who is in it'],
    '{}, a group of the directory: who is in it Microsoft 365 decides': [
      'access/ui/HoldersSection.test.tsx',
      'says of every group what it gives, and who is in it',
    ],
    'Who gains and who loses': label,
    'Everybody who is here by {} loses what it gives: whoever of them is not in the group by name as well {}': [
      'access/ui/HoldersSection.test.tsx',
      'says what everybody in a group of the directory loses, and that nobody else is in it by name',
    ],
    'Nobody else is in it by name.': [
      'access/ui/HoldersSection.test.tsx',
      'says what everybody in a group of the directory loses, and that nobody else is in it by name',
    ],
    '{} administers this site as well, and could open all of it before and after.': [
      'access/ui/HoldersSection.test.tsx',
      'shows who loses what before anybody is taken out, and what an administrator keeps all the same',
    ],
    'Each pair sees it under “Who can read this?” once a record keeper has pressed “Check every folder”, with the date.':
      ['contract/trust.test.ts', 'can be checked again by a keeper, and by nobody of the pair'],
    now: label,
  },
  'src/ground/words/identityStrings.ts': {
    '{} places look as if they say who a child is': [
      'ground/ui/IdentityField.test.tsx',
      'one press puts the reference in every place of the same words',
    ],
    'Put them in all {} places': label,
    'Places that look as if they say who a child is': label,
  },
  'src/ground/words/leaving.ts': {
    'If you go now, they are lost.': [
      'ground/ui/keptText.test.tsx',
      'stays in the window alone where the device keeps nothing, and says so',
    ],
  },
  'src/sessions/record/seals.ts': {
    'Open it to see which item differs and who could have changed it, and tell a record keeper.': [
      'sessions/record/ui/CheckPage.test.tsx',
      'differing: what differs side by side, with the stamp, and who could have, blaming nobody',
    ],
    'The people of a session write the register; only the seal counts.': [
      'places/records/RecordsPage.test.tsx',
      'says sealed only where the seal was read and is right',
    ],
    'The seals could not be read just now.': [
      'places/records/RecordsPage.test.tsx',
      'shows nothing as sealed while the seals cannot be read, and tries again when asked',
    ],
  },
  'src/ground/words/issueSentences.ts': {
    'Your trust has not named close keepers, who would hand it on.': [
      'rows/furtherSupport.test.ts',
      'without close keepers nothing is asked for, and the page says so to everybody',
    ],
    'Your trust has named nobody who takes debriefs yet.': [
      'sessions/duty/rules/dutyTurns.test.ts',
      'whoever is on duty comes first, the others after, and nobody twice or where they are left out',
    ],
    'A record keeper enters it, with the name of who approved it.': [
      'rows/rhythm.test.ts',
      'row 108: a longer gap than the minimum is nobody’s of the two to agree, and needs a named approver',
    ],
    'Nobody of the pair approves it for themselves.': [
      'rows/rhythm.test.ts',
      'row 108: a longer gap than the minimum is nobody’s of the two to agree, and needs a named approver',
    ],
    'Only the trust can change it.': [
      'sessions/papers/useCases/agreement.test.ts',
      'the trust’s fixed text is refused, and of one clause changed by both the later does not win unseen',
    ],
    'Nobody would keep the records any more.': [
      'contract/holders.test.ts',
      'nothing is done that was not shown, nobody is put there twice, and somebody always keeps the records',
    ],
    'Choose who the session is with.': ['sessions/booking/rules/booking.test.ts', 'is refused: %s'],
    'Only the supervisor can do this.': ['sessions/record/useCases/signing.test.ts', 'only the supervisor finishes'],
    'Microsoft 365 knows nobody of this sign-in name.': [
      'contract/trust.test.ts',
      'says beside the field what is wrong with a person',
    ],
    'Nobody supervises themselves.': ['people/rules/pairing.test.ts', 'lets nobody supervise themselves'],
    'What SharePoint says now is not what was shown.': [
      'contract/access.test.ts',
      'names who was let into a folder, at another level, or into one item, and takes it back',
    ],
    'Look again at who gains and who loses, then press again.': [
      'access/rules/accessPlan.test.ts',
      'has another print for another plan, and the same for the same in any order',
    ],
    'A record keeper has still to confirm who belongs to this pair.': [
      'upgrade/newerColumns.test.ts',
      'opens a session that is booked, keeps notes, and books nothing new',
    ],
    'Of this kind of meeting only that it took place is kept.': [
      'sessions/help/useCases/debriefLife.test.ts',
      'has no words, no record, and counts as no session',
    ],
    'The sign-in name of {} belongs to another account now.': [
      'contract/renamedPeople.test.ts',
      'is replaced where the name leads to somebody else and the directory knows their account no more',
    ],
  },
  'src/sessions/booking/cutOff.ts': {
    'A booking from {} had been cut off and is complete now.': [
      'sessions/booking/useCases/finishUnfinished.test.ts',
      'opened again by %s, is done once or was never begun',
    ],
    'A move had been cut off and is complete now: the session is on {}.': [
      'sessions/booking/useCases/finishUnfinished.test.ts',
      'opened again by %s, is done once or was never begun',
    ],
    'A cancellation had been cut off and is complete now: the session of {} is cancelled.': [
      'sessions/booking/useCases/finishUnfinished.test.ts',
      'opened again by %s, is done once or was never begun',
    ],
    'The record of {} had been cut off on its way and is sent to sign now.': [
      'sessions/booking/useCases/finishUnfinished.test.ts',
      'opened again by %s, is done once or was never begun',
    ],
    'A signature on the record of {} had been cut off and is in place now.': [
      'sessions/booking/useCases/finishUnfinished.test.ts',
      'opened again by %s, is done once or was never begun',
    ],
    'The record of {} had been cut off on its way back and is open again now.': [
      'sessions/booking/useCases/finishUnfinished.test.ts',
      'opened again by %s, is done once or was never begun',
    ],
    'The session of {} is out of Outlook now.': [
      'browser/setUp.test.ts',
      'makes the event at the next opening of Home when consent has been given, and says so',
    ],
    'Outlook knows the session of {} now.': [
      'browser/setUp.test.ts',
      'makes the event at the next opening of Home when consent has been given, and says so',
    ],
  },
  'src/sessions/booking/waiting.ts': {
    nobody: label,
  },
  'src/setUp/findings.ts': {
    'Nobody is entered yet': label,
    'Only one person is in the group “{}”': label,
    'Nobody is in the group “{}”': label,
    'Who may open it is then not what staff are told.': [
      'contract/setUp.test.ts',
      'names what somebody changed, and puts it right',
    ],
    'User.ReadBasic.All': label,
    "Until then, people are found only in the Hub's own list.": [
      'contract/trust.test.ts',
      'works without consent: the directory is closed, a sign-in name is enough',
    ],
    'Without them nobody there is in term, and nothing falls due there.': [
      'sessions/rules/meterOf.test.ts',
      'is empty without a rhythm and without term dates',
    ],
    'Pairs are opened for people who are entered.': [
      'contract/trust.test.ts',
      'says what is missing, and opens in the next year but not beyond',
    ],
    'Name two: with one, nobody can open or hand over a pair when they are away.': [
      'contract/trust.test.ts',
      'is refused to everybody else, an administrator too',
    ],
  },
  'src/setUp/firstRunWords.ts': {
    'all {} schools': label,
    'Who supervises whom.': [
      'setUp/ui/firstRun.test.tsx',
      'counts what is missing, says each thing once, and leads where it is done',
    ],
    'You see who gains access before a pair is opened.': [
      'browser/trust.test.ts',
      'opens a pair for the new person, at phone width too, and sees that only its people can read it',
    ],
    'Everything, by name': label,
    'Pairs are opened by a record keeper, who needs no administrator for it.': [
      'contract/trust.test.ts',
      'is refused to everybody else, an administrator too',
    ],
    'Nobody yet.': [
      'setUp/ui/firstRun.test.tsx',
      'counts what is missing, says each thing once, and leads where it is done',
    ],
  },
  'src/setUp/siteWords.ts': {
    '{} {} in it too: who that is, the directory says.': [
      'setUp/ui/setUp.test.tsx',
      'is said by name, with what Set-up does and who can do the rest, and the site is not called ready',
    ],
    'Nobody is in it today.': [
      'deputy/c7MembersGroup.test.ts',
      'is named by the check, with what it means, before the site is called ready',
    ],
    'Nobody but administrators needs that.': [
      'deputy/c7MembersGroup.test.ts',
      'may write no reference list once Set-up has run',
    ],
    'Who is in {} is decided elsewhere, staff cannot read the names here, and whoever leaves it may keep these rights for half an hour.':
      ['deputy/c7EveryoneInGroup.test.ts', 'among the record keepers needs a person: staff cannot read who is in it'],
    '“Who can read this?” does not name them.': [
      'deputy/c7EveryoneInGroup.test.ts',
      'name owners whom staff do not read among the administrators',
    ],
    'Let this group read only.{}': ['deputy/c7MembersGroup.test.ts', 'may write no reference list once Set-up has run'],
    'Let {} read only.': [
      'deputy/c7EveryoneInGroup.test.ts',
      'and somebody who may edit by their own name is let read only',
    ],
    'Somebody who is no administrator may change things on this site.': [
      'setUp/ui/setUp.test.tsx',
      'gives no name away in the text for others',
    ],
    'Nobody but administrators holds more than Read on the site itself, its groups hold nobody they should not, and nothing was shared by a link.':
      ['setUp/ui/setUp.test.tsx', 'says so where there is nothing'],
  },
};
