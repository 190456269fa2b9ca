import { counted, joined, numberWord, plural } from '../ground/words/words';
import { fewest } from './rules/firstRun';
import type { FirstStep, ToBeMade } from './rules/firstRun';
import type { FirstRun } from './SetUpService';
import { named } from './siteWords';

const missingWords: Readonly<Record<FirstStep, (run: FirstRun) => string>> = {
  keepers: ({ keepers }) => counted(fewest.keepers - keepers.length, 'record keeper', 'record keepers'),
  schools: () => 'a school',
  dates: () => 'dates',
  people: ({ people }) => (people === 1 ? 'one more person' : 'people'),
  pairs: () => 'a first pair',
};

const done: Readonly<Record<FirstStep, (run: FirstRun) => string>> = {
  keepers: ({ keepers, leads }) =>
    `${joined(keepers)} keep the records. ${leads.length > 0 ? `${named(leads)} ${plural(leads.length, 'leads', 'lead')}.` : 'No lead is named yet; that can wait.'}`,
  schools: ({ schools }) => `${named(schools)}.`,
  dates: ({ schools }) =>
    `This school year, for ${schools.length === 1 ? 'the school' : `all ${numberWord(schools.length)} schools`}.`,
  people: ({ people }) => `${counted(people, 'person is', 'people are')} entered.`,
  pairs: () => 'A pair is open. Its people can book.',
};

const toDo: Readonly<Record<FirstStep, string>> = {
  keepers:
    'Record keepers open pairs and can read every record. Leads see counts and dates, no words of a session. Two keepers at least, so that one can be away.',
  schools: 'Name and short name. One is enough to begin.',
  dates: 'The half-terms of this school year. Without them nothing falls due at a school.',
  people: 'Pasted as a list or one by one, looked up in Microsoft 365.',
  pairs: 'Who supervises whom. You see who gains access before a pair is opened.',
};

/** Before Set-up, and from then to the first booking. */
export const firstRunWords = {
  welcome: 'Welcome to Supervision Hub',
  nothingYet: 'Nothing of the Hub is on this site yet.',
  will: {
    title: 'What Set-up will make',
    words: ({ list, group, level }: ToBeMade): string =>
      `On this site it makes ${counted(list, 'list', 'lists')}, ${counted(group, 'group', 'groups')}, ${counted(level, 'permission level', 'permission levels')} and the page that people open, and gives each list its own permissions. It deletes nothing that is here and touches no mailbox.`,
    details: 'Everything, by name',
    steps: 'Then five steps',
    whose: 'The first four are yours. Pairs are opened by a record keeper, who needs no administrator for it.',
  },
  title: 'Five steps to the first booking',
  until: (run: FirstRun, missing: readonly FirstStep[]): string =>
    `Until the first booking: ${joined(missing.map((step) => missingWords[step](run)))}.`,
  steps: {
    keepers: 'Record keepers and leads',
    schools: 'Schools',
    dates: 'Dates',
    people: 'People',
    pairs: 'Pairs',
  } satisfies Readonly<Record<FirstStep, string>>,
  toDo: (step: FirstStep): string => toDo[step],
  done: (step: FirstStep, run: FirstRun): string => done[step](run),
  undated: (names: readonly string[]): string => `${named(names)} ${plural(names.length, 'has', 'have')} none yet.`,
  marks: {
    done: 'Done',
    keeper: 'A record keeper',
    toGo: (count: number): string => `${counted(count, 'school', 'schools')} to go`,
  },
  go: {
    schools: 'Enter a school',
    dates: 'Enter dates',
    people: 'Enter people',
    pairs: 'Open a pair',
    change: 'Change',
    changeOf: (title: string): string => `Change: ${title}`,
  },
  holders: {
    find: { keepers: 'Find a record keeper', oversight: 'Find a lead' },
    keepers: (count: number): string =>
      count < fewest.keepers ? `Record keepers, ${count} of at least ${fewest.keepers}` : `Record keepers, ${count}`,
    leads: (count: number): string => `Leads, ${count}`,
    none: 'Nobody yet.',
    means: {
      keepers: 'Whoever you choose can then read every record and open pairs.',
      oversight: 'Whoever you choose can then see counts, dates and names of the whole trust, and no words.',
    },
    asTyped: (name: string): string => `Take “${name}” as the sign-in name`,
    notChosen: 'Not chosen yet.',
  },
};
