import type { Cadence, CadenceUnit } from '../../ground/rules/Catalogue';
import { cadenceWords } from '../../ground/words/cadences';
import { counted } from '../../ground/words/words';

/** Kinds of session and how often they are. */
export const offerStrings = {
  title: 'Kinds of session',
  lead: (count: number): string =>
    `${counted(count, 'kind', 'kinds')}. A pair that agreed a rhythm of its own keeps it; every other follows what stands here.`,
  find: 'Find a kind of session',
  noneFound: 'No kind of that name. Try a part of it.',
  more: (shown: number, count: number): string =>
    `The first ${shown} of ${count}. Type a part of a name to find another.`,
  none: 'No kind of session is entered.',
  noneWords: 'Set-up brings a first list.',
  kind: 'Kind',
  pathway: 'Pathway',
  rhythm: 'How often',
  minutes: 'Minutes',
  change: 'Change',
  changeOf: (title: string, pathway: string): string => `Change: ${title}, ${pathway}`,
  formTitle: (title: string): string => `Kind of session: ${title}`,
  add: 'Add a kind',
  addTitle: 'Add a kind of session',
  addHint:
    'It begins with once a term and is offered, not promised. How often is changed in the list once it is there.',
  choose: 'Choose',
  with: 'With',
  withs: { oneToOne: 'One person', group: 'A group' },
  counts: 'It counts towards the minimum of a role',
  forRoles: 'For',
  forRolesHint: 'Roles that receive it.',
  byRoles: 'By',
  byRolesHint: 'Roles that give it. A pair outside the trust’s table of roles still asks for a reason.',
  name: 'Name',
  own: 'How often, in the trust’s words',
  ownHint: 'Shown instead of the Hub’s words. Leave it empty, and the Hub says what is chosen above.',
  said: (cadence: Cadence): string => `The Hub says: ${cadenceWords(cadence)}.`,
};

/** How often people meet, put together by hand. */
export const cadenceStrings = {
  unit: 'How often',
  lastUnit: 'After that, how often',
  units: {
    weekly: 'Every week',
    fortnightly: 'Every fortnight',
    fourWeekly: 'Every four weeks',
    monthly: 'Every month',
    sixWeekly: 'Every six weeks',
    halfTermly: 'Every half-term',
    termly: 'Every term',
    timesAYear: 'So many times a year',
    yearly: 'Once a year',
    none: 'When it is needed',
  } satisfies Record<CadenceUnit, string>,
  times: 'Times a year',
  timesHint: 'Spread evenly over the school’s year, from 1 to 52.',
  step: (number: number): string => `Step ${number}`,
  stepUnit: (number: number): string => `How often in step ${number}`,
  stepTimes: (number: number): string => `Times a year in step ${number}`,
  months: (number: number): string => `For how many months, step ${number}`,
  monthsHint: 'Counted from a pair’s first day, from 1 to 36.',
  add: 'Add a step before it',
  remove: (number: number): string => `Take out step ${number}`,
};
