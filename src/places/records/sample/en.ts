import type { Day } from '../../../ground/rules/School';
import * as dates from '../../../ground/words/dates';
import { counted } from '../../../ground/words/words';
import type { SampleView } from '../../../sessions/record/SampleView';

/** Record keepers draw a random sample of signed records. */
export const sampleStrings = {
  title: 'A random sample',
  lead: 'Somebody senior reads a few signed records each quarter. They are drawn by lot, school by school.',
  dueNow: 'Due',
  inTime: 'In time',
  never: 'No record has been opened as part of a sample this school year or last.',
  last: (name: string, day: Day, nextBy: Day): string =>
    `${name} opened a record of a sample last, on ${dates.dayMonthYear(day)}. The next is due by ${dates.dayMonthYear(nextBy)}.`,
  from: 'Sessions from',
  to: 'Until',
  count: 'How many, up to 50',
  seed: 'Seed',
  seedHint: 'Leave it empty to draw anew; 4 to 32 letters and digits to draw again.',
  seedForm: 'A seed is 4 to 32 letters and digits.',
  draw: 'Draw',
  drawing: 'Reading the registers',
  notDrawn: 'No sample was drawn.',
  kept: 'What you typed is still here; pressing again is safe.',
  drawn: ({ seed, from, to, rows, of, schools }: SampleView): string =>
    of === 0
      ? `No signed record of ${dates.dayMonthYear(from)} to ${dates.dayMonthYear(to)} is known to the register.`
      : `Seed ${seed}, ${dates.dayMonthYear(from)} to ${dates.dayMonthYear(to)}: ${rows.length} of ${counted(of, 'signed record', 'signed records')} at ${counted(schools, 'school', 'schools')}.`,
  mine: 'You belong to it: leave it to another record keeper',
  again: 'The same seed, days and number draw the same again, as long as the same records are signed; write them down.',
  looks: 'Before each opens you say that it was drawn; its people read it.',
};
