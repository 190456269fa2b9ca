import { joined, plural } from '../ground/words/words';
import type { HolderGroup } from './rules/holders';

interface GroupWords {
  readonly title: string;
  /** What whoever is in it can do by it, after their name. */
  readonly gives: string;
  readonly loses: string;
  readonly add: string;
}

const groups: Readonly<Record<HolderGroup, GroupWords>> = {
  keepers: {
    title: 'Record keepers',
    gives: 'opens every record of supervision, says who belongs together, and enters people.',
    loses: 'no longer opens the records of others, and no longer says who belongs together.',
    add: 'Add a record keeper',
  },
  closeKeepers: {
    title: 'Close keepers',
    gives:
      'opens everything that is kept apart from supervision, such as performance development and further support, and says who belongs to it.',
    loses: 'no longer opens what is kept apart from supervision and is not theirs.',
    add: 'Add a close keeper',
  },
  oversight: {
    title: 'Trust leads',
    gives:
      'sees of every school who is supervised by whom, with dates and counts. No words. Keeps the policies, and sees on which day each colleague signed one.',
    loses: 'no longer sees dates and counts of pairs that are not theirs, and no longer keeps the policies.',
    add: 'Add a trust lead',
  },
  editors: {
    title: 'Editors',
    gives: 'changes schools, term dates and the catalogue of offers, and keeps the policies. Reads no record by it.',
    loses: 'no longer changes schools, term dates and the catalogue of offers, and no longer keeps the policies.',
    add: 'Add an editor',
  },
  duty: {
    title: 'On duty for debriefs',
    gives: 'sees who asked whoever is on duty for a debrief, for whom and when, and answers. No words.',
    loses: 'no longer sees debriefs that others asked for.',
    add: 'Add somebody who takes debriefs',
  },
};

export const holderStrings = {
  title: 'Who holds which task',
  lead: 'These groups give rights beyond one’s own pairs. Nothing changes before it was shown who gains or who loses.',
  group: (group: HolderGroup): string => groups[group].title,
  gives: (group: HolderGroup): string => `Whoever is in it ${groups[group].gives}`,
  add: (group: HolderGroup): string => groups[group].add,
  none: 'Nobody.',
  inDirectory: (name: string): string => `${name}, a group of the directory: who is in it Microsoft 365 decides`,
  takeOut: 'Take out',
  takeOutOf: (name: string, group: HolderGroup): string => `Take out ${name} (${groups[group].title})`,
  signInName: 'Sign-in name',
  byHand: 'Go on',
  plan: {
    title: 'Who gains and who loses',
    nothingYet: 'Nothing has changed yet.',
    gains: (name: string, group: HolderGroup): string => `${name} ${groups[group].gives}`,
    loses: (name: string, group: HolderGroup): string => `${name} ${groups[group].loses}`,
    loseGroup: (name: string, group: HolderGroup): string =>
      `Everybody who is here by ${name} loses what it gives: whoever of them is not in the group by name as well ${groups[group].loses}`,
    also: (names: readonly string[]): string => `By name ${plural(names.length, 'stays', 'stay')}: ${joined(names)}.`,
    nobodyElse: 'Nobody else is in it by name.',
    own: 'What is their own they read and write as before.',
    administrator: (name: string): string =>
      `${name} administers this site as well, and could open all of it before and after.`,
    pairs:
      'Each pair sees it under “Who can read this?” once a record keeper has pressed “Check every folder”, with the date.',
  },
  confirm: (name: string, group: HolderGroup, adds: boolean): string =>
    adds ? `Put ${name} among the ${lower(group)}` : `Take ${name} out of the ${lower(group)}`,
  changing: 'Changing the group, and reading it back',
  notChanged: 'Not changed yet.',
  done: {
    asPlanned: (name: string, group: HolderGroup, adds: boolean): string =>
      `${name} is ${adds ? 'now' : 'no longer'} among the ${lower(group)}. Read back twice.`,
    differs: 'Read back: the group is not as asked. Load the page again and look.',
    notCertain: 'Written. Readings contradict each other: load the page again in a minute and look.',
    notRead: 'Written. Not read back.',
  },
  kept: 'What you chose is still here.',
};

function lower(group: HolderGroup): string {
  const { title } = groups[group];
  return title.charAt(0).toLowerCase() + title.slice(1);
}
