import type { PublishedLesson } from './rules/Lesson';

export interface FoundLessons {
  /** The newest edition of each lesson, the latest published first; what was taken out is left out. */
  readonly lessons: readonly PublishedLesson[];
  /** Lessons whose newest edition this version cannot read; left out. */
  readonly unknown: number;
}

/** What trust leads have published of lessons learned. Nobody else can write there. */
export interface LearningStore {
  /** None where Set-up has still to make the lists. */
  published(): Promise<FoundLessons>;
}

export interface LearningPorts {
  readonly learning: LearningStore;
}
