import type { Day } from '../../../../ground/rules/School';
import * as dates from '../../../../ground/words/dates';

export const standingNeedStrings = {
  waited: (name: string, since: Day | undefined): string =>
    since === undefined ? `${name} has not had a session yet` : `${name} has waited since ${dates.dayMonth(since)}`,
  waitedLead: (due: Day, next: Day | undefined): string =>
    `A session was due by ${dates.dayMonth(due)} and ${next === undefined ? 'nothing is booked' : `the next is on ${dates.dayMonth(next)}`}.`,
  bookName: (name: string): string => `Book ${name}`,
};
