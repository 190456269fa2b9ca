import { label } from './absolutes';
import type { Absolutes } from './absolutes';

/** Sentences of access and its proof, each with the test that fails where it is not true. */
export const accessAbsolutes: Absolutes = {
  'src/access/en.ts': {
    '{}: {} in the keepers’ list who belongs to it.': [
      'contract/belonging.test.ts',
      'says who, since when and where, to the pair, keepers and oversight',
    ],
    'Reading who gains and who loses': label,
    'A folder in “{}” belongs to nobody in the keepers’ list.{} Opening a pair was perhaps cut off: open it again.': [
      'contract/access.test.ts',
      "sees a folder that is open to the list, one that is gone, one that is nobody's, and a list that lets others in",
    ],
    'Who belongs to the pair of {} has not been confirmed since the update.': [
      'upgrade/upgrade.test.ts',
      'gives a record keeper nothing to put right but pairs to take over',
    ],
    '{} keeps no records and wrote a look at who can read into {}.': [
      'deputy/s4PlantedSnapshot.test.ts',
      'shows what a record keeper saw, whoever of the pair wrote another look after it',
    ],
    'Nobody is shown it.': [
      'deputy/s4PlantedSnapshot.test.ts',
      'shows what a record keeper saw, whoever of the pair wrote another look after it',
    ],
    'It counts for nobody.': [
      'contract/belonging.test.ts',
      'leaves out what cannot be read or lies elsewhere, and says where it is',
    ],
    'The sign-in name of {} belongs to another account now.': [
      'contract/access.test.ts',
      'inherits nothing from a repair, and the check says so',
    ],
    'A newer version of the Hub wrote the pair of {}, or one of its people, so this one cannot say who may open its folders.':
      ['upgrade/newerPeople.test.ts', 'are neither judged, nor put right, nor given a snapshot'],
    'An administrator sees who holds what, and puts it right, under Set-up.': [
      'contract/access.test.ts',
      'says to an administrator who holds too much on a reference list, and who too little',
    ],
    'opens everything, and decides who else may': ['privacy/recordWords.test.ts', '%s reads every row'],
    'holds a right nobody planned, perhaps more than reading': [
      'access/rules/accessPlan.test.ts',
      'spells out a group, and takes a right that nobody planned for more than it looks like',
    ],
    'Until now: {}.': [
      'access/ui/access.test.tsx',
      'says in plain words what differs, repairs what it may, and looks again',
    ],
    ' Until now: {}.': [
      'access/ui/access.test.tsx',
      'says in plain words what differs, repairs what it may, and looks again',
    ],
    'Who can really open what': label,
    'Who can really open what is kept apart': label,
    'It changes nothing, and each pair sees the date under “Who can read this?”.': [
      'contract/access.test.ts',
      'finds nothing on a site as it was set up, reads every scope and writes each pair a snapshot',
    ],
    'All as planned: {}.': [
      'contract/apartScopes.test.ts',
      'finds who was let in or shut out by hand, and puts it right as shown',
    ],
    'All as planned: {} of {}.': ['access/ui/access.test.tsx', 'says how far it is, that all is well, and when'],
    'See who gains and who loses': label,
    'What SharePoint says now is not what was shown.': [
      'contract/access.test.ts',
      'names who was let into a folder, at another level, or into one item, and takes it back',
    ],
    'Look at who gains and who loses again.': [
      'access/rules/accessPlan.test.ts',
      'has another print for another plan, and the same for the same in any order',
    ],
    'Rights are set as the keepers’ list says, and nobody is let in whom it does not name.': [
      'deputy/c1RowBeforeARepair.test.ts',
      'lets nobody in by a repair, and is told as what it is: who wrote it, and that it opens nothing',
    ],
    'Who gains and who loses': label,
    'Nobody gains and nobody loses anything.': [
      'access/rules/accessPlan.test.ts',
      'leaves out whom it does not concern',
    ],
    '{} {} this site and could open all of it, before and after.': [
      'app/home/homeOfSupervisee.test.tsx',
      'says with real names who can read, administrators too',
    ],
    'A group that does not say who is in it.': [
      'access/rules/accessPlan.test.ts',
      'spells out a group, and takes a right that nobody planned for more than it looks like',
    ],
    'Show all {} in {}': label,
    'Reading who can open what': label,
    'Rights come from the keepers’ list only.': [
      'deputy/c1PlantedRegisterRow.test.ts',
      'a row of the register planted in one’s own folder makes nobody belong anywhere',
    ],
    'The row names nobody any more.': [
      'deputy/c1RowBeforeARepair.test.ts',
      'may be taken out by a record keeper, after which nothing is found',
    ],
    'Nobody can be let in from here.': [
      'deputy/c1RowBeforeARepair.test.ts',
      'lets nobody in by a repair, and is told as what it is: who wrote it, and that it opens nothing',
    ],
    'Since the update the keepers’ list says who belongs to a pair.': [
      'upgrade/takeOver.test.ts',
      'asks where a row names somebody whom neither right nor seal knows, and never offers that name',
    ],
    'Nobody’s rights change until you press, and everybody keeps reading what they can read today.': [
      'upgrade/takeOver.test.ts',
      'is taken over without a question where rights, seals and rows agree; nothing signed is lost and no right changes',
    ],
    'All agree': label,
    '{} read what was signed, nobody writes': [
      'contract/access.test.ts',
      'keeps what was signed readable to both, closes the drafts to both, and leaves nobody able to add',
    ],
    'Until it is decided nobody’s rights change, and no new session can be booked there.': [
      'upgrade/newerColumns.test.ts',
      'opens a session that is booked, keeps notes, and books nothing new',
    ],
    'Until they are open, nobody can book beyond the summer.': [
      'sessions/booking/useCases/bookSession.test.ts',
      'a session outside term, or in a year whose folders are not open, is refused and nothing is written',
    ],
    'Reading who goes on': label,
    'Nobody else gains anything, and nobody loses anything.': [
      'contract/nextYear.test.ts',
      'opens next year’s folders from 1 May, stops and goes on, and lets in nobody but each pair’s own people',
    ],
    'Show all {}': label,
    'Readings contradict each other just now, so nothing is written.': [
      'access/rules/agreedReading.test.ts',
      'is given up after so many, and says so',
    ],
  },
  'src/access/proof/en.ts': {
    'Every change of access is read until two readings agree all the same, before it is called read back.': [
      'contract/accessReadBack.test.ts',
      'opening, handing over and ending are read back until two readings agree, and every look says what is so',
    ],
    'Where they do not, the Hub says that they contradict each other, and writes no look at who can read.': [
      'access/rules/agreedReading.test.ts',
      'is given up after so many, and says so',
    ],
    'The check of every folder passes it over, because it lets nobody read anything.': [
      'access/sharepoint/assignments.test.ts',
      'is nobody with Limited Access in any of its kinds',
    ],
    'A folder closed to everybody is left to whoever closed it, and then to nobody': label,
    'While a pair is opened, nobody but the record keeper at work can open its folder.': [
      'contract/pairs.test.ts',
      'leaves no assignment of the keeper who opened it',
    ],
    'Taking away a right that nobody holds is no failure': label,
    'Two people who enter the same person or setting at the same time make one row.': [
      'contract/trust.test.ts',
      'is a school and its dates, there at once for whoever opens the Hub, and the same when saved twice',
    ],
    'What was moved in Outlook may be noticed only when the Hub is opened anew, and reads the whole calendar.': [
      'contract/outlookDelta.test.ts',
      'when Graph no longer knows the link (%s)',
    ],
    'A record keeper can read who has rights on a folder': label,
    'A record keeper sees who is in the Hub’s groups, and the permission levels': label,
    'A pair can be opened for somebody who has never opened the site.': [
      'browser/trust.test.ts',
      'opens a pair for the new person, at phone width too, and sees that only its people can read it',
    ],
    'A pair can be opened only once both have opened the site themselves.': [
      'access/proof/ui/SiteLimits.test.tsx',
      'nothing is said of %s',
    ],
    'SharePoint writes who made an item, also of a record keeper': label,
    'A key opens only drafts on that person’s own device.': [
      'ground/drafts/deviceDrafts.test.ts',
      'another person on the same device is shown nothing, and opening the Hub takes it away',
    ],
    'Nothing can be signed here, and nobody is asked to.': [
      'sessions/record/ui/RecordPage.test.tsx',
      'is not asked to sign where the proof of this site found that nothing can be signed',
    ],
    'Nobody can put anything into another pair’s folder.': [
      'privacy/recordWords.test.ts',
      'can neither add to the pair’s folder nor change or delete what is in it',
    ],
    'They decide nothing: who belongs to a pair is what record keepers wrote.': [
      'deputy/c1PlantedRegisterRow.test.ts',
      'a row of the register planted in one’s own folder makes nobody belong anywhere',
    ],
    'Those who signed a record cannot alter it.': [
      'privacy/recordWords.test.ts',
      'can neither edit nor delete what is sealed, nor a signature',
    ],
    'SharePoint writes who made an item, whatever the sender says': label,
    'Signatures stand on this: nobody can sign for anybody else.': [
      'privacy/recordWords.test.ts',
      'cannot sign for the other: SharePoint stamps the real author',
    ],
    'An item that nobody has changed is at its first version': label,
    'The check may call records written again that nobody changed.': [
      'access/proof/siteProof.test.ts',
      'where %s is %s, the proof says so',
    ],
    'Keys of drafts and receipts lie in such lists: nobody is shown those of others.': [
      'privacy/draftKeys.test.ts',
      "cannot read another's key by list, filter, item, version, search, CAML or batch",
    ],
    'Staff cannot read who has rights on a folder': label,
    'Staff could also see in SharePoint who may open their own folder.': [
      'access/proof/siteProof.test.ts',
      'where %s is %s, the proof says so',
    ],
    'nobody else': label,
    'There is nobody else among the record keepers in whose name to try it.': [
      'access/proof/siteProof.test.ts',
      'where %s is %s, the proof says so',
    ],
    'Nobody needs to be asked.': [
      'access/proof/ui/ProofPage.test.tsx',
      'afterwards tells what does not hold first, with what the Hub does',
    ],
    'Anybody in Hub Record Keepers who is no administrator.': [
      'access/proof/ui/ProofPage.test.tsx',
      'is nobody’s who is in none of the groups',
    ],
    'Anybody in Hub Staff who is neither record keeper nor administrator.': [
      'access/proof/ui/ProofPage.test.tsx',
      'is nobody’s who is in none of the groups',
    ],
    'All {} hold.': ['setUp/ui/setUp.test.tsx', 'says where it %s'],
  },
  'src/access/ui/en.ts': {
    'Nobody else.': [
      'access/rules/scopeReaders.test.ts',
      'nobody ever reads whom belonging does not name, and nobody takes part in what has ended',
    ],
    'Your headteacher, trust leads and other supervisors cannot open it; they see only that a session took place.': [
      'privacy/recordWords.test.ts',
      'a trust lead sees the register: dates and counts of every pair',
    ],
    'SharePoint lets somebody in who was not planned.': [
      'places/schoolsAndPeople/trust.test.tsx',
      'checks who can read, and says so when somebody can who should not',
    ],
  },
};
