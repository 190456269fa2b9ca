import type { When } from '../../ground/words/dates';
import type { Day } from '../../ground/rules/School';
import * as dates from '../../ground/words/dates';
import { capital, counted } from '../../ground/words/words';

function due(day: Day, today: Day): string {
  if (day < today) return `was due on ${dates.dayMonth(day)}`;
  return day === today ? 'by today' : `by ${dates.dayMonth(day)}`;
}

export const mySupervisionStrings = {
  when: (day: Day, today: Day, at: When): string => `${day === today ? 'Today' : dates.nearDay(day, today)} at ${at}`,
  withWhom: (name: string, place: 'teams' | 'room'): string =>
    `with ${name}, ${place === 'teams' ? 'in Teams' : 'in person'}`,
  prepare: 'Prepare',
  none: 'No supervision is booked yet.',
  noneWords: (name: string): string => `${name} is your supervisor.`,
  nobody: 'You have no supervisor in the Hub yet.',
  actions: (count: number, firstDue: Day | undefined, today: Day): string => {
    const open = capital(counted(count, 'open action', 'open actions'));
    if (firstDue === undefined) return `${open}.`;
    return `${open}, ${count === 1 ? '' : 'one '}${due(firstDue, today)}.`;
  },
  noActions: 'No open actions.',
  debrief: 'Ask for a debrief',
  openHub: 'Open the Hub',
  own: 'This page shows each person only their own.',
};
