import type { Day } from '../../ground/rules/School';
import * as dates from '../../ground/words/dates';
import { joined, possessive } from '../../ground/words/words';

interface Told {
  readonly who: string;
  readonly on: Day;
}
interface Before {
  readonly wasDay: Day;
  readonly wasFrom: string;
  readonly wasTo: string;
  readonly sameDay: boolean;
}

const someone = (who: string): string => who || 'Somebody';
const by = (who: string): string => (who === '' ? '' : ` by ${who === 'You' ? 'you' : who}`);

/** What was done to a session's meeting elsewhere, and what can be done about it. */
export const outlookStrings = {
  you: 'You',
  moved: ({ who, on }: Told, { wasDay, wasFrom, sameDay }: Before): string =>
    `Moved in Outlook${by(who)} on ${dates.dayMonth(on)}, was ${sameDay ? wasFrom : `${dates.weekdayDayMonth(wasDay)} at ${wasFrom}`}.`,
  resized: ({ who, on }: Told, { wasTo }: Before, shorter: boolean): string =>
    `${shorter ? 'Shortened' : 'Lengthened'} in Outlook${by(who)} on ${dates.dayMonth(on)}, was until ${wasTo}.`,
  movedHere: ({ who, on }: Told, { wasDay, wasFrom, sameDay }: Before): string =>
    `Moved in the Hub${by(who)} on ${dates.dayMonth(on)}, was ${sameDay ? wasFrom : `${dates.weekdayDayMonth(wasDay)} at ${wasFrom}`}.`,
  cancelled: ({ who, on }: Told): string => `Cancelled in Outlook${by(who)} on ${dates.dayMonth(on)}.`,
  gone: ({ on }: Told): string => `No longer in Outlook, seen on ${dates.dayMonth(on)}.`,
  declined: ({ who, on }: Told): string => `${someone(who)} declined in Outlook on ${dates.dayMonth(on)}.`,
  tentative: ({ who, on }: Told): string => `${someone(who)} answered "maybe" in Outlook on ${dates.dayMonth(on)}.`,
  proposed: (who: string, day: Day, from: string, to: string): string =>
    `${someone(who)} would rather meet on ${dates.weekdayDayMonth(day)}, ${from} to ${to}.`,
  proposal: {
    title: (who: string, withName: string): string =>
      `${someone(who)} proposes another time${withName !== '' && withName !== who ? ` for ${withName}` : ''}`,
    lead: (day: Day, from: string, to: string, nowDay: Day, nowFrom: string): string =>
      `${dates.weekdayDayMonth(day)}, ${from} to ${to}, instead of ${dates.dayMonth(nowDay)} at ${nowFrom}.`,
    accept: 'Move it there',
    leave: 'Leave it',
    moved: 'Moved. Everybody is asked again in Outlook.',
    waits: 'Moved in the Hub. Outlook follows when it can be reached.',
    left: 'Left as it is.',
  },
  noEvent: {
    title: (withName: string): string =>
      withName === '' ? 'A session is no longer in Outlook' : `${possessive(withName)} session is no longer in Outlook`,
    lead: (day: Day, from: string): string =>
      `${dates.weekdayDayMonth(day)} at ${from}. Until you decide it does not count as booked.`,
    makeAgain: 'Make it again',
    cancelToo: 'Cancel the session too',
    made: 'It is in Outlook again.',
    waits: 'Kept. It is put in Outlook when Outlook can be reached.',
    cancelled: 'The session is cancelled.',
  },
  stray: {
    title: (names: readonly string[]): string =>
      names.length === 0
        ? 'A meeting in Outlook has no session here'
        : `A meeting with ${joined(names)} has no session here`,
    lead: (day: Day, from: string, cancelled: boolean): string =>
      `${dates.weekdayDayMonth(day)} at ${from} in Outlook. ${cancelled ? 'Here it was cancelled.' : 'The Hub made it, and its session is no longer in the register.'}`,
    takeOut: 'Take it out of Outlook',
    putBack: 'Put the session back',
    taken: 'Taken out of Outlook. Everybody invited is told.',
    back: 'The session is back.',
  },
  otherYear: {
    title: (withName: string): string =>
      withName === ''
        ? 'A session was moved into another school year'
        : `${possessive(withName)} session was moved into another school year`,
    lead: (day: Day, from: string): string =>
      `${dates.weekdayDayMonth(day)} ${Math.floor(day / 10000)} at ${from}. It follows by itself once a record keeper has opened that year for you.`,
  },
};

export type OutlookStrings = typeof outlookStrings;
