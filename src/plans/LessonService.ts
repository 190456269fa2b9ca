import type { Outcome } from '../ground/rules/Issue';
import type { Person, PersonKey } from '../ground/rules/Person';
import type { Day, School } from '../ground/rules/School';
import type { LessonText, PublishedLesson } from '../sessions/learning/rules/Lesson';
import type { LessonMove } from './rules/changeLesson';
import type { LessonOffer, LessonWork } from './rules/LessonWork';

/** Lessons learned, from what happened to what is different. Each may reject with a ServiceError. */
export interface LessonService {
  /** `desk`: for trust leads, with what they work on. */
  openLessons(desk: boolean): Promise<LessonsView>;
  /** Pressed twice with the same key, it is offered once. */
  offerLesson(draft: LessonOfferDraft): Promise<Outcome<LessonOffer>>;
  /** Of one's own, as long as no lead has taken it up. */
  takeBackOffer(offer: LessonOffer): Promise<Outcome<LessonOffer>>;
  /** For leads: begins a lesson from an offer. Safe to repeat with the same key. */
  takeUpOffer(offer: LessonOffer, key: string): Promise<Outcome<LessonWork>>;
  declineOffer(offer: LessonOffer): Promise<Outcome<LessonOffer>>;
  /** For leads: one that they saw themselves. Safe to repeat with the same key. */
  noteLesson(key: string, text: LessonText): Promise<Outcome<LessonWork>>;
  /** Takes a step of it; what staff read follows where it is published. `edition` is made once for each press. */
  moveLesson(lesson: LessonWork, move: LessonMove, edition: string): Promise<Outcome<LessonWork>>;
  /** Lets staff read it as it stands. Safe to repeat with the same key. */
  publishLesson(lesson: LessonWork, edition: string): Promise<Outcome<LessonWork>>;
  /** Whom it may be given to, by school. */
  lessonSchools(): Promise<readonly School[]>;
  lessonOwners(schoolKey: string): Promise<readonly Person[]>;
}

export interface LessonOfferDraft {
  readonly key: string;
  readonly text: LessonText;
  /** It comes from a session or a debrief. */
  readonly fromTalk: boolean;
  /** … and everybody in it agreed to offer it. */
  readonly agreed: boolean;
}

export interface LessonsView {
  readonly today: Day;
  readonly myKey: PersonKey;
  /** False where Set-up has still to make the lists. */
  readonly isThere: boolean;
  readonly published: readonly PublishedLesson[];
  /** Left out, because this version cannot read it. */
  readonly unknown: number;
  /** What I offered, the latest first. */
  readonly mine: readonly LessonOffer[];
  readonly desk: LessonDesk | undefined;
}

export interface LessonDesk {
  readonly offered: readonly LessonOffer[];
  /** Who offers more at once than is shown, and how many more. */
  readonly more: readonly { readonly byName: string; readonly count: number }[];
  readonly works: readonly LessonWork[];
  readonly unknown: number;
}
