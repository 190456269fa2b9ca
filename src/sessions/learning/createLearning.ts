import type { LearningService } from './LearningService';
import { attachLesson } from './useCases/attachLesson';
import type { LearningCasePorts } from './useCases/attachLesson';

/** What the trust has learned, on the agenda of a session, with its ports given. */
export const createLearning = (ports: LearningCasePorts): LearningService => ({
  openLearning: () => ports.learning.published(),
  attachLesson: (room, lessonKey, key) => attachLesson(ports, room, lessonKey, key),
});
