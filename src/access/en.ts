import type { AccessProblem } from './rules/AccessProblem';
import type { Day } from '../ground/rules/School';
import * as dates from '../ground/words/dates';
import { counted, joined, plural } from '../ground/words/words';

/** Facts of a deviation: the list, the pair's people, and who or what it concerns. */
export interface AccessFacts {
  readonly place: string;
  readonly pairNames: readonly string[];
  readonly who: string;
}

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
  noPair: (facts) =>
    `A folder in “${facts.place}” belongs to no pair of the register.${facts.who ? ` ${facts.who} can open it.` : ''} Opening the pair was perhaps cut off: open it again, or ask an administrator to look.`,
  accountReplaced: (facts) =>
    `The sign-in name of ${facts.who} belongs to another account now. The new account gets nothing of ${pairOf(facts)}. Save the person again under People, then open pairs for the new account.`,
  accountMissing: (facts) =>
    `The site does not know ${facts.who} any more, so every folder of ${pairOf(facts)} is closed to them.`,
  personMissing: (facts) =>
    `${facts.who || 'Somebody'} is in the pair of ${pairOf(facts)} and not in the list of people. Enter them again before anything is changed.`,
  leftWithPair: (facts) =>
    `${facts.who} has left, and the pair of ${pairOf(facts)} is still open. End it, or name another supervisor.`,
  guestInGroup: (facts) =>
    `${facts.who} is from outside the trust and is a record keeper or a trust lead. Members of that group decide whether this is meant.`,
  levelChanged: (facts) =>
    `The permission level “${facts.who}” holds other rights than it should. An administrator can put it right under Set-up.`,
  groupChanged: (facts) =>
    `The group “${facts.who}” has another owner, or hides its members. An administrator can put it right under Set-up.`,
  notLookedAt: (facts) =>
    `${facts.place ? `“${facts.place}”` : 'A list'} could not be looked at: record keepers are shut out of it. An administrator can put it right under Set-up.`,
  pairUnknown: (facts) =>
    `A newer version of the Hub wrote the pair of ${pairOf(facts)}, or one of its people, so this one cannot say who may open its folders. Load the page again and check anew.`,
  referenceShared: (facts) =>
    `“${facts.place}” has the permissions of the site and should have its own: whoever may edit on the site may change it. An administrator sees who holds what, and puts it right, under Set-up.`,
  referenceTooWide: (facts) =>
    `On “${facts.place}” somebody holds a right that was not planned (${facts.who}). An administrator can put it right under Set-up.`,
  referenceTooNarrow: (facts) =>
    `On “${facts.place}” a planned right is missing (${facts.who}). An administrator can put it right under Set-up.`,
};

export const accessStrings = {
  title: 'Who can really open what',
  lead: 'SharePoint is asked about every list and every folder, of every year. It changes nothing, and each pair sees the date under “Who can read this?”.',
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
  checked: (day: Day, time: string, snapshots: number): string =>
    `Checked on ${dates.dayMonthYear(day)} at ${time}. ${counted(snapshots, 'pair', 'pairs')} can see it.`,
  sentence: (problem: AccessProblem, facts: AccessFacts): string => sentences[problem](facts),
  repair: (count: number): string => `Put ${plural(count, 'it', `these ${count}`)} right`,
  repairing: (done: number, total: number): string => `Putting right: ${done} of ${total}`,
  repairLead: 'Rights are set as the register says. Nothing that anybody wrote is touched.',
  repaired: (count: number): string => `${counted(count, 'thing is', 'things are')} put right. Checked again.`,
  byPerson: 'These need a decision',
  byUs: 'These can be put right here',
  more: (count: number): string => `and ${count} more`,
};
