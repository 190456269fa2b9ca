import type { When } from '../ground/words/dates';
import type { Day } from '../ground/rules/School';
import * as dates from '../ground/words/dates';
import { setUpFindings } from './findings';
import { firstRunWords } from './firstRunWords';
import { siteWords } from './siteWords';
import type { FindingFacts } from './findings';
import { capital, counted, joined, numberWord, plural } from '../ground/words/words';

export const setUpStrings = {
  title: 'Is everything in place?',
  lead: (day: Day, today: Day | undefined, at: When, left: boolean): string =>
    `Checked ${day === today ? 'today' : `on ${dates.dayMonth(day)}`} at ${at}.${left ? ' Staff can use what is ready while you finish.' : ''}`,
  checkAgain: 'Check again',
  prove: {
    title: 'Prove this site',
    words:
      'Small trials of what the Hub stands on, by you, a record keeper and a member of staff in turn. What you have is not touched.',
    open: 'Go to the trials',
  },
  start: 'Set up and repair',
  startFirst: 'Set up this site',
  goOn: 'Go on',
  pause: 'Pause',
  progress: {
    title: (done: number, total: number): string => `Setting up: ${done} of ${total} checked or made`,
    step: (facts: FindingFacts): string => setUpFindings.step(facts),
    note: 'You may pause or close this page. It goes on where it stopped when you come back.',
    label: 'Set-up',
    pausing: 'Pausing after this step.',
  },
  paused: 'Paused. What was made is kept; go on whenever you like.',
  stopped: (title: string, whatToDo: string): string =>
    `It stopped. ${title} ${whatToDo} What was made is kept, and you can go on.`,
  finished: 'Done. Everything that could be made or repaired is in place.',
  finishedButLeft: 'Done, but for what you left as it is.',
  site: siteWords,
  first: firstRunWords,
  repairable: {
    title: 'We can repair these',
    lead: (count: number): string =>
      `${capital(numberWord(count))} ${plural(count, 'thing', 'things')}. Repairing takes away nothing that anybody wrote.`,
    losesTitle: 'Who loses',
    all: (count: number): string => `All ${count}, by name`,
  },
  person: { title: 'These need a person' },
  finding: setUpFindings,
  enter: 'Enter them',
  allReady: {
    title: 'Everything is in place',
    words:
      'Lists, rights, two record keepers, schools with dates, people, a first pair and the name of the trust. You can check again at any time; it changes nothing.',
  },
  ready: {
    title: 'Ready',
    kinds: {
      level: (count: number): string => counted(count, 'permission level', 'permission levels'),
      group: (count: number): string => counted(count, 'group', 'groups'),
      list: (count: number): string => counted(count, 'list', 'lists'),
      column: (count: number): string => counted(count, 'column', 'columns'),
      index: (count: number): string => counted(count, 'index', 'indexes'),
      permission: (count: number): string => counted(count, 'set of permissions', 'sets of permissions'),
      content: (count: number): string =>
        counted(count, 'part of the starting catalogue', 'parts of the starting catalogue'),
      page: (count: number): string => counted(count, 'page where links lead', 'pages where links lead'),
      row: (count: number): string => counted(count, 'row', 'rows'),
      setting: (count: number): string => counted(count, 'setting', 'settings'),
    },
    version: (version: number): string => `Version ${version} of the lists`,
    keepers: (names: readonly string[]): string => `Record keepers are named: ${joined(names)}`,
    none: 'Nothing yet.',
  },
  good: {
    title: 'Good to know',
    open: 'Administrators can open every record',
    words: (names: readonly string[]): string =>
      `${names.length > 0 ? `${joined(names)} ${plural(names.length, 'looks', 'look')} after this site.` : 'Whoever looks after this site can open everything on it.'} No add-in can prevent that. Staff see the names in “Who can read this?”.`,
    keepers: 'Record keepers open the pairs',
    keepersWords:
      "Only they may make a pair's folder, because whoever makes it can open it. You put people in that group; name two.",
    directory: 'Leaving a directory group is honoured late',
    directoryWords: (groups: readonly string[]): string =>
      `${joined(groups)}. SharePoint hears of somebody who leaves such a group up to half an hour later; until then they keep what it gives.`,
    directoryGroup: (name: string, group: string): string => `“${name}” is in “${group}”`,
  },
  tell: {
    title: 'Tell someone',
    words: 'A list of what is left, in plain words, for your network team or supplier. It holds no names of staff.',
    copy: 'Copy the list',
    copyRequest: 'Copy the request',
    copied: 'Copied.',
    notCopied: 'The browser did not let us copy. Here is the text to copy by hand:',
    heading: 'Supervision Hub: what is left to set up',
    nothing: 'Nothing is left. Everything is in place.',
  },
};
