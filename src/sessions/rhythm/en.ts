import type { Cadence } from '../../ground/rules/Catalogue';
import { firstNameOf } from '../../ground/rules/names';
import type { Day } from '../../ground/rules/School';
import { cadenceWords } from '../../ground/words/cadences';
import * as dates from '../../ground/words/dates';
import { lowerFirst } from '../../ground/words/words';

/** How often two people meet. */
export const rhythmStrings = {
  title: 'How often you meet',
  titleOf: (name: string): string => `How often ${firstNameOf(name)} and you meet`,
  titleForKeeper: (supervisee: string, supervisor: string): string =>
    `How often ${supervisee} and ${firstNameOf(supervisor)} meet`,
  minimum: (cadence: Cadence, terms: number): string =>
    cadence.unit === 'none'
      ? 'Your trust’s policy sets no minimum here.'
      : `Your trust’s policy: ${lowerFirst(cadenceWords(cadence, terms))}, at least.`,
  agreed: 'What is agreed',
  rhythm: cadenceWords,
  since: (day: Day): string => `Since ${dates.dayMonthYear(day)}`,
  from: (day: Day): string => `From ${dates.dayMonthYear(day)}`,
  approvedBy: (name: string): string => `approved by ${name}`,
  now: 'Holds now',
  later: 'Later',
  before: 'Before',
  proposed: (name: string, cadence: string, from: Day): string =>
    `${firstNameOf(name)} would like to meet ${lowerFirst(cadence)}, from ${dates.dayMonthYear(from)}.`,
  youProposed: (cadence: string, from: Day, name: string): string =>
    `You have asked to meet ${lowerFirst(cadence)}, from ${dates.dayMonthYear(from)}. It waits for ${firstNameOf(name)}.`,
  agree: 'Agree',
  agreedSaid: 'Agreed. What is due follows it.',
  notNow: 'Not now',
  notNowSaid: 'Noted. Everything stays as it is.',
  takeBack: 'Take it back',
  takenBack: 'Taken back.',
  ask: 'Meet at another rhythm',
  askLead: (name: string): string => `It holds once ${firstNameOf(name)} has agreed.`,
  cadence: 'How often',
  choose: 'Choose',
  fromDay: 'From',
  why: 'Why, if you like to say it',
  whyHint: 'New in post, a heavy time, a change of role. The two of you and the record keepers can read it.',
  propose: (name: string): string => `Ask ${firstNameOf(name)}`,
  proposing: 'Asking',
  asked: 'Asked. Nothing changes until you both agree.',
  notDone: 'Not done yet.',
  kept: 'What you chose is still here.',
  away: 'Times away',
  awayLead: (name: string, own: boolean): string =>
    `Nothing is due while ${own ? 'you are' : `${firstNameOf(name)} is`} not in work. The register shows from when to when; why, the two of you and the record keepers can read; administrators of the site could too.`,
  awayNone: 'No time away is noted.',
  span: (from: Day, to: Day | undefined): string =>
    to === undefined ? `From ${dates.dayMonthYear(from)}` : `${dates.dayMonthYear(from)} to ${dates.dayMonthYear(to)}`,
  reasons: {
    sickness: 'Sickness',
    parental: 'Parental leave',
    partYear: 'Works part of the year',
    other: 'Something else',
  },
  awayFrom: 'First day away',
  awayTo: 'Last day away, if it is known',
  awayWhy: 'Why',
  note: 'Note the time away',
  noting: 'Noting it',
  noted: 'Noted. What is due follows it.',
  back: 'Back since today',
  backSaid: 'Noted. A session within five working days of coming back is a good start.',
  mistake: 'It was a mistake',
  longer: 'A longer gap than the policy asks for',
  longerLead: 'Record keepers write it, with who approved it by name. The two of the pair and trust leads can read it.',
  approver: 'Approved by',
  approve: 'Keep it',
  approving: 'Keeping it',
  approvedSaid: 'Kept. What is due follows it.',
};
