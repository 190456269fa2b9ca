import type { When } from '../../ground/words/dates';
import type { Adviser, TrialKey, Turn } from './rules/trials';
import type { ProofState } from './rules/SiteProof';
import { capital, counted, numberWord, plural } from '../../ground/words/words';

/** What is tried, and what the Hub does where it holds and where it does not. */
interface TrialWords {
  readonly title: string;
  readonly holds: string;
  readonly doesNot: string;
}

const trialWords: Readonly<Record<TrialKey, TrialWords>> = {
  makesLists: {
    title: 'An administrator can make lists and give them rights of their own',
    holds: 'Set-up makes the lists of each school year by itself.',
    doesNot: 'Set-up stops at the list it cannot make, and says so. What stands on that list is not offered.',
  },
  levelsAsGiven: {
    title: 'Permission levels keep exactly the rights that Set-up gave them',
    holds: 'The Hub compares them each time a record keeper gives rights.',
    doesNot: 'No rights are given, and the Hub says why, until an administrator puts the levels right under Set-up.',
  },
  readsAgree: {
    title: 'Two readings of the same rights agree at once',
    holds: 'Every change of access is read until two readings agree all the same, before it is called read back.',
    doesNot:
      'Every change of access is read until two readings agree. Where they do not, the Hub says that they contradict each other, and writes no look at who can read.',
  },
  limitedAccessKnown: {
    title: 'What SharePoint adds to a list by itself is known to the Hub',
    holds: 'The check of every folder passes it over, because it lets nobody read anything.',
    doesNot: 'The check may name rights that SharePoint added by itself. Read the names before you put anything right.',
  },
  breaksWithoutCopying: {
    title: 'A folder closed to everybody is left to whoever closed it, and then to nobody',
    holds: 'While a pair is opened, nobody but the record keeper at work can open its folder.',
    doesNot:
      'Rights that are left over are taken away in the next step; the folder is read back, and what differs said.',
  },
  removesWhatIsNotThere: {
    title: 'Taking away a right that nobody holds is no failure',
    holds: 'Where rights cannot be read, the Hub takes away every right that may have been given.',
    doesNot:
      'Where record keepers cannot read rights, a change of access stops with a message. Where they can, nothing is different.',
  },
  uniqueValues: {
    title: 'A column can refuse a value that is there already',
    holds: 'Two people who enter the same person or setting at the same time make one row.',
    doesNot:
      'Two such rows may come about. The Hub then goes by one of them, and an administrator can take the other out.',
  },
  uniqueBesideFolders: {
    title: 'Such a column and rights of single items exclude each other',
    holds: 'As expected: the lists with folders of pairs have no such column.',
    doesNot: 'Nothing is different: the lists with folders of pairs have no such column anyway.',
  },
  versionsAndBin: {
    title: 'A changed item keeps its earlier words, and a deleted one lies in the recycle bin',
    holds: 'Of a record that somebody rewrote, the first words can be shown; what was deleted can be brought back.',
    doesNot: 'A record that was rewritten still shows that it was. Its first words may be gone: keep copies elsewhere.',
  },
  meetsPeople: {
    title: 'An administrator can make a person known to the site',
    holds: 'Staff can be entered before they have ever opened the site.',
    doesNot: 'Entering a person stops with a message, and nothing of it is kept.',
  },
  oneEventForTwo: {
    title: 'The same booking asked for twice makes one event',
    holds: 'After an unclear answer the Hub asks again, and finds the first.',
    doesNot:
      'Events are made without guests at first. The Hub looks for a twin and removes it before it invites anybody.',
  },
  eventFoundAgain: {
    title: 'An event is found again by the mark that the Hub puts on it',
    holds: 'After a cut connection the Hub finds the event it made, and goes on with it.',
    doesNot:
      'After a cut connection the Hub goes by the number of the booking alone. Where Outlook makes two events for one number as well, a second one may stay in the calendar.',
  },
  hourKept: {
    title: '09:00 stays 09:00 when the clocks change in March',
    holds: 'Sessions keep their hour by the clock on the wall.',
    doesNot: 'Sessions after the change may stand an hour off in Outlook. Compare one before you book ahead.',
  },
  teamsMeeting: {
    title: 'Outlook makes a Teams meeting when asked',
    holds: 'A booked session brings its link to join.',
    doesNot: 'Booking says when no meeting came, and suggests a room or a link of your own.',
  },
  freeTimes: {
    title: 'Outlook says when somebody is free',
    holds: 'Booking proposes times at which everybody is free.',
    doesNot: 'Booking proposes school days and working hours alone, and says so.',
  },
  changesFollowed: {
    title: 'Outlook tells what has changed since the last look',
    holds: 'Home hears of a moved or cancelled meeting without reading the whole calendar.',
    doesNot: 'What was moved in Outlook may be noticed only when the Hub is opened anew, and reads the whole calendar.',
  },
  keeperReadsRights: {
    title: 'A record keeper can read who has rights on a folder',
    holds: 'Every change of access is read back, and the check of every folder says what differs.',
    doesNot:
      'Pairs are opened, ended and handed over without reading. The check of every folder says that it could not read rights.',
  },
  keeperOpensFolder: {
    title: 'A record keeper can make a folder and close it to everybody else',
    holds: 'Record keepers open pairs without an administrator.',
    doesNot: 'Opening a pair stops with a message. It can be pressed again, and goes on where it stopped.',
  },
  keeperSeesGroups: {
    title: 'A record keeper sees who is in the Hub’s groups, and the permission levels',
    holds: 'Groups and levels are compared with the plan before any right is given.',
    doesNot:
      'The Hub takes levels from lists it may read instead. Where that is not enough, it gives no rights and says so.',
  },
  keeperMeetsPeople: {
    title: 'A record keeper can make a person known to the site',
    holds: 'A pair can be opened for somebody who has never opened the site.',
    doesNot:
      'A pair can be opened only once both have opened the site themselves. Until then opening it stops with a message.',
  },
  keeperStamped: {
    title: 'SharePoint writes who made an item, also of a record keeper',
    holds: 'Signatures stand on this: a record keeper cannot sign for anybody else.',
    doesNot:
      'A record keeper could add a signature in another’s name, and a seal would not show it. Do not rely on signatures here.',
  },
  keeperSeesOwnOnly: {
    title: 'Where everybody sees their own items, a record keeper sees no others',
    holds: 'Keys of drafts and receipts lie in such lists: record keepers cannot read those of others.',
    doesNot:
      'Record keepers could read other people’s receipts and keys. A key opens only drafts on that person’s own device.',
  },
  addsAlone: {
    title: 'Somebody with “add” alone can add in one folder',
    holds: 'Records are signed with “add” alone: what was written stays.',
    doesNot: 'Nothing can be signed here, and nobody is asked to. Booking and notes go on.',
  },
  addsNowhereElse: {
    title: 'Somebody with “add” in one folder can add nowhere else',
    holds: 'Nobody can put anything into another pair’s folder.',
    doesNot:
      'Somebody could put items into another pair’s folder. They decide nothing: who belongs to a pair is what record keepers wrote.',
  },
  readsWithFolderAlone: {
    title: 'With one folder of a list alone, that folder can be read',
    holds: 'Staff read their own pair’s folder, and nothing else of the list.',
    doesNot: 'Staff cannot open their sessions and records here; the Hub says that this is not open to them.',
  },
  hiddenStaysHidden: {
    title: 'What somebody may not read is in no list, and refused when asked for by itself',
    holds: 'What is private to a pair stands on this.',
    doesNot:
      'Others may read what is private to a pair, and the Hub cannot prevent it. Do not begin before this is settled.',
  },
  changesNothing: {
    title: 'With “add” alone, not even one’s own item can be changed or deleted',
    holds: 'Those who signed a record cannot alter it.',
    doesNot: 'Somebody could alter what they signed. The check of a record says that it was written again.',
  },
  stamped: {
    title: 'SharePoint writes who made an item, whatever the sender says',
    holds: 'Signatures stand on this: nobody can sign for anybody else.',
    doesNot:
      'A signature could be added in another’s name, and a seal would not show it. Do not rely on signatures here.',
  },
  firstVersion: {
    title: 'An item that nobody has changed is at its first version',
    holds: 'The check of a record says when something in it was written again.',
    doesNot: 'The check may call records written again that nobody changed. Their words stay as they are.',
  },
  seesOwnOnly: {
    title: 'Where everybody sees their own items, staff see no others',
    holds: 'Keys of drafts and receipts lie in such lists: nobody is shown those of others.',
    doesNot: 'Staff could read other people’s receipts and keys. A key opens only drafts on that person’s own device.',
  },
  readsNoRights: {
    title: 'Staff cannot read who has rights on a folder',
    holds: 'Staff are shown what a record keeper’s Hub read, with its date.',
    doesNot: 'Staff could also see in SharePoint who may open their own folder. Nothing else is open to them by it.',
  },
};

const who: Readonly<Record<Turn, string>> = { administrator: 'Administrator', keeper: 'Record keeper', staff: 'Staff' };
const aPerson: Readonly<Record<Turn, string>> = {
  administrator: 'an administrator',
  keeper: 'a record keeper',
  staff: 'a member of staff',
};

/** Why something could not be settled, of what the trial saw; a cause we do not know is not named. */
const whyNot = (seen: string): string => {
  switch (seen) {
    case 'no meeting':
      return 'Outlook made the event and no meeting with it; another mailbox may have them.';
    case 'nobody else':
      return 'There is nobody else among the record keepers in whose name to try it.';
    case 'not added':
      return 'Nothing could be added, so there was nothing to look at.';
    case 'own hidden too':
      return 'One’s own item was not shown either.';
    default:
      return seen === '' ? 'It could not be tried.' : `It could not be tried; the answer was “${seen}”.`;
  }
};
const advisers: Readonly<Record<Adviser, string>> = {
  nobody: 'Nobody needs to be asked.',
  setUp: 'Ask an administrator of this site to run Set-up, and then try again.',
  tenant: 'Ask whoever administers Microsoft 365 whether a policy or a licence is the cause, and then try again.',
  makers: 'Keep the file and send it to whoever gave you the Hub: this should hold.',
};

export const proofStrings = {
  title: 'Prove this site',
  lead: (count: number): string =>
    `${count} small trials of what the Hub stands on, on lists made for it and taken away again. What you have is not touched.`,
  trial: (key: TrialKey): string => trialWords[key].title,
  /** What the Hub does in either case, why nobody knows which, and whom to ask. */
  holds: (key: TrialKey): string => trialWords[key].holds,
  doesNot: (key: TrialKey): string => trialWords[key].doesNot,
  ifHolds: 'Holds:',
  ifDoesNot: 'Does not:',
  whyNot,
  settle: (turn: Turn): string => `Ask another time, or ${aPerson[turn]} with another account, to settle it.`,
  ask: (adviser: Adviser): string => advisers[adviser],
  seen: (seen: string): string => `Seen: ${seen}`,
  who: (turn: Turn): string => who[turn],
  states: (state: ProofState, turn: Turn): string =>
    ({
      holds: 'Holds',
      doesNot: 'Does not hold',
      notEstablished: 'Not established',
      waits: turn === 'staff' ? 'Waits for staff' : `Waits for ${aPerson[turn]}`,
    })[state],
  turns: {
    title: 'Whose turn it is',
    name: (place: number, turn: Turn, mine: boolean): string =>
      `${place}. ${capital(aPerson[turn])}${mine ? ', you' : ''}`,
    done: (day: When, at: When): string => `Done ${day}, ${at}`,
    yours: 'Your turn',
    theirs: 'Their turn',
    later: 'To come',
    about: (turn: Turn, count: number): string =>
      ({
        administrator: `${counted(count, 'trial', 'trials')}, on four lists made for it. Those of Outlook make events in your own calendar, without guests, and delete them.`,
        keeper: `${counted(count, 'trial', 'trials')}. Anybody in Hub Record Keepers who is no administrator.`,
        staff: `${counted(count, 'trial', 'trials')}. Anybody in Hub Staff who is neither record keeper nor administrator.`,
      })[turn],
    administratorFirst: 'An administrator goes first: their turn makes the lists.',
    run: 'Run my turn',
    goOn: 'Go on',
    again: 'Run it again',
    copy: 'Copy the link for them',
    copyFor: (turn: Turn): string => `Copy the link for them: ${aPerson[turn]}`,
    copied: 'Copied. The link opens this page.',
    notCopied: 'The browser did not let us copy. Here is the link to copy by hand:',
    link: 'The link opens this page; the trials run with the rights of whoever opens it. It gives no rights to anybody.',
    nobody: 'You are neither administrator nor in Hub Record Keepers or Hub Staff here, so none of the turns is yours.',
  },
  progress: {
    label: 'Trials',
    title: (done: number, total: number, trial: TrialKey): string => `${done} of ${total}: ${trialWords[trial].title}`,
    starting: 'Making the lists',
    note: 'You may pause or close this page. It goes on where it stopped when you press again.',
    pause: 'Pause',
    pausing: 'Pausing after this trial.',
    paused: 'Paused. What was found is kept; go on whenever you like.',
    stopped: (title: string, whatToDo: string): string =>
      `It stopped. ${title} ${whatToDo} What was found is kept, and you can go on.`,
    finished: 'Your turn is over. What was found stands below.',
  },
  tiles: {
    label: 'How many hold',
    words: (state: ProofState, count: number): string =>
      ({
        doesNot: plural(count, 'does not hold', 'do not hold'),
        notEstablished: 'not established',
        waits: plural(count, 'waits', 'wait'),
        holds: plural(count, 'holds', 'hold'),
      })[state],
  },
  table: {
    title: 'What was found, and what the Hub does',
    lead: 'What does not hold comes first. There the Hub is careful, or you are told what to be careful of.',
    nothingYet: 'Nothing has been tried yet.',
    none: 'None.',
    trial: 'Trial',
    as: 'As',
    result: 'Result',
    does: 'What the Hub does',
    more: (count: number): string => `Show the other ${count}`,
    shown: (count: number, of: number): string => `${count} of ${of}`,
  },
  file: {
    title: 'The file',
    lead: 'Results, times and the version of the Hub. No names, no addresses, no words.',
    send: 'It may be sent as it is: whoever gave you the Hub sees from it what of their guesses holds on your site.',
    keep: 'Keep it as a file',
  },
  /** Where people do what stands on a trial. */
  limits: {
    stopped: 'This cannot be done on this site',
    careful: 'Something to be careful of on this site',
    tried: (title: string): string => `Tried here, and it does not hold: “${title}”.`,
    again: 'Once it is put right, an administrator runs “Prove this site” again, under Set-up.',
  },
  /** On Set-up. */
  outcome: {
    none: 'It has not been tried yet.',
    fine: (count: number): string => `All ${count} hold.`,
    counts: (doesNot: number, open: number): string =>
      [
        ...(doesNot > 0 ? [`${capital(numberWord(doesNot))} ${plural(doesNot, 'does not hold', 'do not hold')}:`] : []),
        ...(doesNot === 0 && open > 0
          ? [`${capital(numberWord(open))} ${plural(open, 'is', 'are')} not settled yet.`]
          : []),
      ].join(' '),
  },
  made: {
    none: 'Nothing that was made for it is left on the site.',
    left: (count: number, waiting: boolean): string =>
      `${capital(numberWord(count))} ${plural(count, 'list', 'lists')} made for it ${plural(count, 'is', 'are')} on the site. ${waiting ? 'They are needed until the last turn is over.' : 'Every turn is over, so they can go.'}`,
    others: (waiting: boolean): string =>
      waiting
        ? 'Lists made for it are on the site until the last turn is over.'
        : 'Lists made for it are still on the site. Every turn is over: an administrator can take them away, on this page.',
    take: 'Take away what is left',
    taken: 'Taken away. What was found is kept.',
  },
};
