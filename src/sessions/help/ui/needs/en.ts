import type { When } from '../../../../ground/words/dates';
import type { Day } from '../../../../ground/rules/School';
import * as dates from '../../../../ground/words/dates';
import { counted, lowerFirst } from '../../../../ground/words/words';

const when = (day: Day, today: boolean, at: When): string =>
  today ? `Today ${at}` : `${dates.weekdayDayMonth(day)}, ${at}`;

export const requestNeedStrings = {
  request: (name: string, what: 'debrief' | 'adHoc', today: boolean): string =>
    `${name} has asked for ${what === 'debrief' ? 'a debrief' : 'ad-hoc supervision'}${today ? ' today' : ''}`,
  requestLead: (day: Day, today: boolean, at: When, school: string): string =>
    `${today ? at : `${dates.dayMonth(day)}, ${at}`}${school ? `, ${school}` : ''}.`,
  urgency: { today: ' Today, if it can be.', thisWeek: ' This week.', noHurry: ' No hurry.' },
  booked: (name: string, what: 'debrief' | 'adHoc'): string =>
    `${what === 'debrief' ? 'Debrief' : 'Ad-hoc supervision'} with ${name} is booked`,
  bookedLead: (day: Day, today: boolean, at: When, school: string): string =>
    `${when(day, today, at)}${school ? `, ${school}` : ''}.`,
  open: 'Open',
  offerTime: 'Offer a time',
  tookPlace: 'It took place',
  didItTakePlace: (title: string, name: string): string => `Did the ${lowerFirst(title)} with ${name} take place?`,
  noted: 'Noted. The register says only that it took place.',
  lookIn: (name: string): string => `Look in on ${name} again`,
  lookInLead: (title: string, day: Day, after: number): string =>
    `${counted(after, 'day', 'days')} since the ${lowerFirst(title)} of ${dates.dayMonth(day)}. A word in passing is enough.`,
  lookedIn: 'I have looked in',
  lookedInNoted: 'Noted, for you and the record keepers. What was said is not.',
};
