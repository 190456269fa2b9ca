import * as dates from '../../ground/words/dates';
import { counted, plural } from '../../ground/words/words';
import type { LessonSource } from './rules/Lesson';

/** Of a month as yyyymm: November 2026 */
export const monthYear = (month: number): string => `${dates.month(month * 100 + 1)} ${Math.floor(month / 100)}`;

const sources: Readonly<Record<LessonSource, string>> = {
  session: 'From supervision',
  practice: 'From practice',
  review: 'From a review',
  audit: 'From an audit or a check',
};

/** What the trust has learned, wherever it is read. */
export const learningStrings = {
  from: (source: LessonSource, month: number): string => `${sources[source]}, ${monthYear(month)}`,
  /** On the agenda of a session. */
  agenda: {
    add: 'Add what the trust has learned',
    choose: 'What the trust has learned',
    chooseHint: 'It stands on the agenda as it is published.',
    attach: 'Put it on the agenda',
    close: 'Close',
    attached: 'It stands on the agenda.',
    notAttached: 'It is not on the agenda',
    asBefore: 'The agenda is as it was.',
    none: 'Nothing is published yet. Trust leads publish lessons under Support.',
    already: 'Each published lesson stands on this agenda.',
    lead: 'What the trust has learned',
    gone: 'A lesson stood here. It is not among those the trust has published.',
    unknown: (count: number): string =>
      `${counted(count, 'lesson', 'lessons')} could not be read, and ${plural(count, 'is', 'are')} left out.`,
  },
};
