import type { LessonsView } from '../../src/plans/LessonService';
import { today } from '../morning';
import { priya } from '../people';
import { lessonOf } from './lessonOf';

/** What Priya sees of lessons learned. */
export const lessonsViewOf = (more: Partial<LessonsView> = {}): LessonsView => ({
  today,
  myKey: priya.key,
  isThere: true,
  published: [lessonOf()],
  unknown: 0,
  mine: [],
  desk: undefined,
  ...more,
});
