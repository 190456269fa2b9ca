import type { Day } from '../../../../ground/rules/School';
import * as dates from '../../../../ground/words/dates';

export const requestNeedStrings = {
  request: (name: string, what: 'debrief' | 'adHoc', today: boolean): string =>
    `${name} has asked for ${what === 'debrief' ? 'a debrief' : 'ad-hoc supervision'}${today ? ' today' : ''}`,
  requestLead: (day: Day, today: boolean, at: string, school: string): string =>
    `${today ? at : `${dates.dayMonth(day)}, ${at}`}${school ? `, ${school}` : ''}.`,
  offerTime: 'Offer a time',
  tookPlace: 'It took place',
  noted: 'Noted. The register says only that it happened.',
};
