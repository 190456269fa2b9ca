import type { When } from '../ground/words/dates';
import { holderStrings } from './holderWords';
import type { AccessProblem } from './rules/AccessProblem';
import type { PlanChange, PlanPart, Reach } from './rules/accessPlan';
import type { Realm } from './rules/realm';
import type { WrittenRow } from './rules/AccessReport';
import type { Day } from '../ground/rules/School';
import * as dates from '../ground/words/dates';
import { counted, joined, plural } from '../ground/words/words';

/** Facts of a deviation: the list, the pair's people, and who or what it concerns. */
export interface AccessFacts {
  readonly place: string;
  readonly pairNames: readonly string[];
  readonly who: string;
  /** Of what is kept apart, as close keepers read it. */
  readonly realm?: Realm;
}

const keepersOf = ({ realm }: Pick<AccessFacts, 'realm'>): string =>
  realm === 'apart' ? 'close keepers' : 'record keepers';

const folder = ({ place, pairNames }: AccessFacts): string => {
  if (pairNames.length > 0) return `the folder of ${joined(pairNames)} in “${place}”`;
  return place ? `the list “${place}”` : 'the site';
};
const pairOf = ({ pairNames }: AccessFacts): string => joined(pairNames);

const sentences: Readonly<Record<AccessProblem, (facts: AccessFacts) => string>> = {
  letIn: (facts) => `${facts.who} can open ${folder(facts)} and should not.`,
  lockedOut: (facts) => `${facts.who || 'Somebody'} should be able to open ${folder(facts)} and cannot.`,
  otherLevel: (facts) => `${facts.who} has other rights than planned on ${folder(facts)}.`,
  opened: (facts) => `Whoever can open the list can open ${folder(facts)}: it has no permissions of its own.`,
  folderMissing: (facts) => `${facts.pairNames.length > 0 ? folder(facts).replace(/^t/, 'T') : 'A folder'} is missing.`,
  itemShared: (facts) => `One item in ${folder(facts)} was shared apart. ${facts.who} can open it.`,
  noPair: (facts) => {
    const closable = facts.who
      ? ` ${facts.who} can open it. It can be closed to everybody but ${keepersOf(facts)}.`
      : '';
    return facts.pairNames.length > 0
      ? `${folder(facts).replace(/^t/, 'T')} is of a year that was not opened for this pair.${closable}`
      : `A folder in “${facts.place}” belongs to nobody in the keepers’ list.${closable} Opening a pair was perhaps cut off: open it again.`;
  },
  notTakenOver: (facts) =>
    `Who belongs to the pair of ${pairOf(facts)} has not been confirmed since the update. Its rights stay as they are until you decide under “Taking over”.`,
  writtenIn: (facts) =>
    `${facts.who} wrote a row into ${folder(facts)} that names somebody no record keeper put there.`,
  strangeLook: (facts) =>
    `${facts.who} keeps no records and wrote a look at who can read into ${folder(facts)}. Nobody is shown it.`,
  rowLeftOut: (facts) =>
    `Item ${facts.who} in “${facts.place}” cannot be read, or lies in another pair’s folder. It counts for nobody. An administrator can look at it.`,
  notCertain: (facts) =>
    `Two readings of ${folder(facts)} did not agree, so nothing is said about it. SharePoint is sometimes slow to tell: check again.`,
  accountReplaced: (facts) =>
    `The sign-in name of ${facts.who} belongs to another account now. The new account gets nothing of ${pairOf(facts)}. Save the person again under People, then open pairs for the new account.`,
  accountMissing: (facts) =>
    `The site does not know ${facts.who} any more, so every folder of ${pairOf(facts)} is closed to them.`,
  personMissing: (facts) =>
    `${facts.who || 'Somebody'} belongs to the pair of ${pairOf(facts)} and is not in the list of people. Enter them again before anything is changed.`,
  leftWithPair: (facts) =>
    `${facts.who} has left, and the pair of ${pairOf(facts)} is still open. End it, or name another supervisor.`,
  guestInGroup: (facts) =>
    `${facts.who} ${facts.realm === 'apart' ? 'is from outside the trust and is a close keeper or a trust lead.' : 'is from outside the trust and is a record keeper or a trust lead.'} Members of that group decide whether this is meant.`,
  levelChanged: (facts) =>
    `The permission level “${facts.who}” holds other rights than it should. An administrator can put it right under Set-up.`,
  groupChanged: (facts) =>
    `The group “${facts.who}” has another owner, or hides its members. An administrator can put it right under Set-up.`,
  notLookedAt: (facts) =>
    `${facts.place ? `“${facts.place}”` : 'A list'} ${facts.realm === 'apart' ? 'could not be looked at: close keepers are shut out of it.' : 'could not be looked at: record keepers are shut out of it.'} An administrator can put it right under Set-up.`,
  pairUnknown: (facts) =>
    `A newer version of the Hub wrote the pair of ${pairOf(facts)}, or one of its people, so this one cannot say who may open its folders. Load the page again and check anew.`,
  referenceShared: (facts) =>
    `“${facts.place}” has the permissions of the site and should have its own: whoever may edit on the site may change it. An administrator sees who holds what, and puts it right, under Set-up.`,
  referenceTooWide: (facts) =>
    `On “${facts.place}” somebody holds a right that was not planned (${facts.who}). An administrator can put it right under Set-up.`,
  referenceTooNarrow: (facts) =>
    `On “${facts.place}” a planned right is missing (${facts.who}). An administrator can put it right under Set-up.`,
};

const marks: Readonly<Record<PlanChange, string>> = { gains: 'Gains', loses: 'Loses', keeps: 'Stays the same' };

const canDo: Readonly<Record<Reach, string>> = {
  none: 'nothing',
  dates: 'sees when sessions take place, no words',
  signed: 'reads what was signed',
  signing: 'reads what was signed, and can sign what waits',
  all: 'reads and writes',
  keeper: 'opens everything, and decides who else may',
  other: 'holds a right nobody planned, perhaps more than reading',
};

const agreement = (agree: number, all: number): string => {
  if (agree === 0) return 'None agrees';
  return agree === all ? 'All agree' : counted(agree, 'agrees', 'agree');
};
const quotedPlaces = (places: readonly string[]): string => joined(places.map((place) => `“${place}”`));
const whose = ({ names, isNew, places }: PlanPart): string =>
  names.length === 0 ? quotedPlaces(places) : `${isNew ? 'The new folder' : 'The folder'} of ${joined(names)}`;

/** What becomes of somebody in one place. */
function partSentence(part: PlanPart): string {
  const { before, after, change, places, isNew, belongingOnly } = part;
  const where = whose(part);
  if (isNew) return `${where}: ${canDo[after]}.`;
  if (change === 'keeps') return `${where}: ${canDo[after]}, as before.`;
  if (belongingOnly)
    return `${where}: ${change === 'gains' ? 'sees' : 'no longer sees'} in the keepers’ list who belongs to it. Nothing else changes.`;
  if (before === after)
    return `${where}, in ${quotedPlaces(places)}: ${change === 'gains' ? 'is let in again' : 'loses what was too much'}.`;
  if (after === 'none') return `${where}: loses it. Until now: ${canDo[before]}.`;
  const until = before === 'none' ? '' : ` Until now: ${canDo[before]}.`;
  return `${where}: ${canDo[after]}.${until}`;
}

export const accessStrings = {
  title: 'Who can really open what',
  lead: 'SharePoint is asked twice about every list and every folder, of every year. It changes nothing, and each pair sees the date under “Who can read this?”.',
  apart: {
    title: 'Who can really open what is kept apart',
    lead: 'SharePoint is asked twice about every list and every folder of what is kept apart, of every year. It changes nothing, and shows you none of the words.',
    fine: (scopes: number): string => `All as planned: ${counted(scopes, 'list and folder', 'lists and folders')}.`,
    checked: (day: Day, time: When): string =>
      `Read twice on ${dates.dayMonthYear(day)}, until ${time}. On their page the two read which close keepers it found.`,
  },
  check: 'Check every folder',
  again: 'Check again',
  stop: 'Stop',
  checking: (done: number, total: number): string => `Asking SharePoint: ${done} of ${total}`,
  starting: 'Asking SharePoint',
  label: 'Check of every folder',
  stopped: (scopes: number): string =>
    `Stopped after ${counted(scopes, 'place', 'places')}. Nothing is said about the rest.`,
  fine: (scopes: number, pairs: number): string =>
    `All as planned: ${counted(scopes, 'list and folder', 'lists and folders')} of ${counted(pairs, 'pair', 'pairs')}.`,
  found: (count: number): string => `${counted(count, 'thing differs', 'things differ')} from the plan`,
  checked: (day: Day, time: When, snapshots: number): string =>
    `Read twice on ${dates.dayMonthYear(day)}, until ${time}. ${counted(snapshots, 'pair', 'pairs')} can see it.`,
  notRead: 'Rights could not be read here. What you see is what the keepers’ list says.',
  sentence: (problem: AccessProblem, facts: AccessFacts): string => sentences[problem](facts),
  show: 'See who gains and who loses',
  planChanged:
    'What SharePoint says now is not what was shown. Nothing was changed. Look at who gains and who loses again.',
  repair: (count: number): string => `Put ${plural(count, 'it', `these ${count}`)} right`,
  repairing: (done: number, total: number): string => `Putting right: ${done} of ${total}`,
  repairLead:
    'Rights are set as the keepers’ list says, and nobody is let in whom it does not name. Nothing that anybody wrote is touched.',
  repaired: (count: number): string => `${counted(count, 'thing is', 'things are')} put right. Checked again.`,
  byPerson: 'These need a decision',
  byUs: 'These can be put right here',
  more: (count: number): string => `and ${count} more`,
  plan: {
    title: 'Who gains and who loses',
    lead: (places: number, at: When): string =>
      `${counted(places, 'folder or list', 'folders and lists')}, by the keepers’ list. Read from SharePoint at ${at}.`,
    notRead: 'Rights could not be read here. What you see is what the keepers’ list says.',
    nothing: 'Nobody gains and nobody loses anything.',
    marks,
    part: partSentence,
    keepers: { open: 'Record keepers', apart: 'Close keepers' } satisfies Record<Realm, string>,
    keepersWords: (parts: readonly PlanPart[]): string => {
      const changed = parts.filter(({ change }) => change !== 'keeps');
      return changed.length > 0 ? changed.map(partSentence).join(' ') : 'As before, as for every pair.';
    },
    administrators: (names: readonly string[]): string =>
      `${joined(names)} ${plural(names.length, 'administers', 'administer')} this site and could open all of it, before and after.`,
    people: (names: readonly string[]): string => `${counted(names.length, 'person', 'people')}: ${joined(names)}`,
    unknownPeople: 'A group that does not say who is in it.',
    all: (name: string, count: number): string => `Show all ${count} in ${name}`,
    loading: 'Reading who can open what',
  },
  readBack: {
    asPlanned: 'Read back: the rights are as planned.',
    differs: 'Read back: the rights are not as planned. Check every folder.',
    notCertain: 'Written. Not read back: readings contradict each other. Check again in a minute.',
    notRead: 'Written. Not read back.',
  },
  written: {
    title: 'Somebody was written in',
    mark: 'Look at this first',
    claim: ({ claims, names }: WrittenRow): string => {
      const what =
        claims.length > 0 ? `A row that claims the pair of ${joined(claims)}` : 'A row of no pair that is there';
      return names.length > 0 ? `${what} names ${joined(names)}.` : `${what} stands in another pair’s folder.`;
    },
    noKeeper: 'No record keeper put it there.',
    by: 'Written by',
    byWords: ({ author }: WrittenRow): string => `${author}. SharePoint’s own stamp, not a column.`,
    changed: 'Changed by',
    changedWords: ({ editor }: WrittenRow, day: When, time: When): string => `${editor}, on ${day} at ${time}`,
    when: 'When',
    whenWords: (day: When, time: When): string => `${day} at ${time}`,
    where: 'Where',
    whereWords: (place: string, names: readonly string[], itemId: number): string =>
      `${place}, ${names.length > 0 ? `in the folder of ${joined(names)}, ` : ''}item ${itemId}`,
    opens: 'What it opens',
    opensWords: 'Nothing. Rights come from the keepers’ list only.',
    takeOut: 'Take the row out',
    takeOutOf: (author: string): string => `Take the row out that ${author} wrote`,
    takenOut: 'The row names nobody any more. SharePoint’s version history keeps what it said.',
    stays: 'Or leave it: it opens nothing.',
    noWayIn: 'Nobody can be let in from here. Whoever belongs to a pair is put there where pairs are opened.',
  },
  takeOver: {
    title: 'Taking over from the first release',
    lead: 'Since the update the keepers’ list says who belongs to a pair. Nobody’s rights change until you press, and everybody keeps reading what they can read today.',
    compare: 'Compare rights, seals and rows',
    comparing: (done: number, total: number): string =>
      total === 0 ? 'Comparing rights, seals and rows' : `Comparing rights, seals and rows: ${done} of ${total} read`,
    taking: (done: number, total: number): string => `Taking over: ${done} of ${total}`,
    foreseeing: 'Reading who gains and who loses',
    confirming: 'Confirming, and reading the rights back',
    label: 'Taking over',
    counts: (all: number, agree: number): string =>
      `${counted(all, 'pair or group', 'pairs and groups')} to confirm. ${agreement(agree, all)} in rights, seals and rows.`,
    agreeing: (count: number): string => `Take over ${plural(count, 'the one that agrees', `the ${count} that agree`)}`,
    taken: (count: number): string => `${counted(count, 'pair is', 'pairs are')} taken over. No right was changed.`,
    letIn: 'SharePoint lets in',
    seals: 'The seals name',
    notRead: 'Could not be read: record keepers may not read rights here',
    notCertain: 'Two readings contradict each other',
    noSeals: 'Nothing was sealed yet',
    rows: 'The rows name',
    youDecide: 'You decide',
    answers: {
      rights: (names: readonly string[]): string => `${joined(names)}, as SharePoint lets in`,
      seals: (names: readonly string[]): string => `${joined(names)}, as the seals name`,
      ended: (names: readonly string[]): string => `Ended. ${joined(names)} read what was signed, nobody writes`,
    },
    none: 'No answer can be given that rights and seals carry. An administrator can look at the folder.',
    readAgain: 'Nothing is decided by readings that contradict each other. Compare again in a minute.',
    again: 'Compare again',
    undecided: 'Until it is decided nobody’s rights change, and no new session can be booked there.',
    confirm: 'Confirm',
    confirmOf: (names: readonly string[]): string => `Confirm for ${joined(names)}`,
    done: 'Nothing is left to confirm.',
  },
  holders: holderStrings,
  nextYear: {
    title: (year: string): string => `Folders for ${year}`,
    lead: 'Sessions of a year are kept in folders of that year. Until they are open, nobody can book beyond the summer.',
    look: 'See whose folders are still to be opened',
    looking: 'Reading who goes on',
    none: (opened: number): string =>
      `Nothing is left to open. ${counted(opened, 'pair or group has', 'pairs and groups have')} folders.`,
    still: (count: number, opened: number): string =>
      `${counted(count, 'pair or group goes', 'pairs and groups go')} on and ${plural(count, 'has', 'have')} no folders yet; ${opened} ${plural(opened, 'has', 'have')}.`,
    gains:
      'The people named read and write their own new folders, as they do this year’s; record keepers open them, as for every pair. Nobody else gains anything, and nobody loses anything.',
    show: (count: number): string => `Show all ${count}`,
    open: (count: number): string => `Open folders for ${plural(count, 'this one', `these ${count}`)}`,
    opening: (done: number, total: number): string => `Opening: ${done} of ${total}`,
    opened: (count: number): string => `${counted(count, 'pair or group has', 'pairs and groups have')} new folders.`,
    stopped: 'Stopped. Press again to go on with the rest.',
    full: 'The lists hold as many as they may. An administrator can run Set-up again, which makes the next ones; then go on here.',
    left: (names: readonly string[]): string =>
      `Not opened for ${joined(names)}: somebody of them is not in the list of people any more, has another account, or it has just been changed. “Check every folder” says which.`,
    label: 'Opening folders',
  },
  looked: {
    notCertain: 'Readings contradict each other just now, so nothing is written. Check again in a minute.',
    notRead: 'Rights could not be read here. What you see is what the keepers’ list says.',
  },
};
