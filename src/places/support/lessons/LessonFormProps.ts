import type { LessonsView } from '../../../plans/LessonService';
import type { LessonWork } from '../../../plans/rules/LessonWork';

/** What the form of each step of a lesson is given. */
export interface LessonFormProps {
  readonly view: LessonsView;
  readonly lesson: LessonWork;
  readonly onChanged: () => void;
}
