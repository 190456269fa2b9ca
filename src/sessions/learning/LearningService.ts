import type { Outcome } from '../../ground/rules/Issue';
import type { SessionRef } from '../rules/SessionRef';
import type { AgendaAddition } from '../rules/WorkItem';
import type { FoundLessons } from './ports';

/** What the trust has learned, on the agenda of a session. Each may reject with a ServiceError. */
export interface LearningService {
  /** As trust leads have published it. */
  openLearning(): Promise<FoundLessons>;
  /** Puts a published lesson on the agenda, by its key. Pressed twice with the same key, it stands there once. */
  attachLesson(room: SessionRef, lessonKey: string, key: string): Promise<Outcome<AgendaAddition>>;
}
