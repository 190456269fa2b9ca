import type { LessonWork } from '../../src/plans/rules/LessonWork';
import type { PublishedLesson } from '../../src/sessions/learning/rules/Lesson';
import { priya } from '../people';

const text = {
  title: 'Ask again when an answer feels too smooth',
  words: 'Ask what has changed since last week, each time.',
  source: 'session',
  month: 202611,
} as const;
const action = { kind: 'cpd', what: 'A morning for deputies', address: '', by: 20261209 } as const;

/** A published lesson that somebody sees to. */
export const lessonOf = (more: Partial<PublishedLesson> = {}): PublishedLesson => ({
  ...text,
  key: 'lesson-1',
  ownerKey: priya.key,
  ownerName: priya.name,
  action,
  publishedAt: '2026-11-20T09:00:00Z',
  itemId: 7,
  ...more,
});

/** The same as leads work on it: it waits to be seen. */
export const lessonWorkOf = (more: Partial<LessonWork> = {}): LessonWork => ({
  key: 'lesson-1',
  text,
  offerKey: '',
  checkedBy: 'Hannah Okafor',
  ownerKey: priya.key,
  ownerName: priya.name,
  actions: [action],
  etag: '"1"',
  itemId: 3,
  ...more,
});
