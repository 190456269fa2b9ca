import type { AcademicYear } from '../ground/rules/School';
import type { LearningPorts } from '../sessions/learning/ports';
import type { LessonContent } from '../sessions/learning/rules/Lesson';
import type { LessonOffer, LessonPlan, LessonWork } from './rules/LessonWork';
import type { Edition, OverviewDraft, SupportOverview } from './rules/SupportOverview';

export interface FoundEditions {
  readonly editions: readonly Edition[];
  /** Rows that this version cannot read; left out. */
  readonly unknown: number;
}

/** What leads publish, and what they are still working on. Each rejects with a ServiceError. */
export interface PlanStore {
  /** False where Set-up has still to make the lists. */
  isThere(): Promise<boolean>;
  /** Of all years. */
  editionsOf(planKey: string): Promise<FoundEditions>;
  /** Of every plan. */
  editionsIn(years: readonly AcademicYear[]): Promise<FoundEditions>;
  /** Safe to repeat: one edition for each key. Rejects with `forbidden` for whoever is no trust lead. */
  publish(edition: Pick<Edition, 'key' | 'planKey' | 'year' | 'overview'>): Promise<Edition>;
  /** Rejects with `forbidden` for whoever may not see drafts. */
  draft(planKey: string, year: AcademicYear): Promise<OverviewDraft | undefined>;
  /** Plans and years of which there is a draft. */
  drafts(): Promise<readonly Pick<OverviewDraft, 'planKey' | 'year'>[]>;
  /**
   * Safe to repeat. Rejects with `conflict` when somebody wrote since it was read, or began one meanwhile, and with
   * `newer` instead of writing over a broken one that a newer version may have written.
   */
  putDraft(
    draft: Pick<OverviewDraft, 'planKey' | 'year' | 'overview'>,
    seen: OverviewDraft | undefined,
  ): Promise<OverviewDraft>;
}

/** Lessons that people offer, and what trust leads make of them. Each rejects with a ServiceError. */
export interface LessonStore {
  /** False where Set-up has still to make the lists. */
  isThere(): Promise<boolean>;
  /** The newest first: to a trust lead everybody's, to anybody else their own. */
  offers(): Promise<FoundOffers>;
  /** Safe to repeat: one for each key. */
  offer(offer: Pick<LessonOffer, 'key' | 'text'>): Promise<LessonOffer>;
  /** Rejects with `conflict` when somebody wrote since it was read. */
  answer(
    offer: LessonOffer,
    status: LessonOffer['status'] & ('taken' | 'declined' | 'withdrawn'),
  ): Promise<LessonOffer>;
  /** What leads work on. Rejects with `forbidden` for whoever may not see it. */
  works(): Promise<FoundWorks>;
  /** Safe to repeat. Rejects with `conflict` when somebody wrote since it was read. */
  putWork(key: string, plan: LessonPlan, seen: LessonWork | undefined): Promise<LessonWork>;
  /** Safe to repeat: one edition for each key. Rejects with `forbidden` for whoever is no trust lead. */
  publishLesson(edition: LessonEdition): Promise<void>;
}

export interface LessonEdition {
  readonly key: string;
  readonly lessonKey: string;
  readonly year: AcademicYear;
  readonly content: LessonContent;
}

export interface FoundOffers {
  readonly offers: readonly LessonOffer[];
  readonly unknown: number;
}

export interface FoundWorks {
  readonly works: readonly LessonWork[];
  readonly unknown: number;
}

export interface PlanPorts extends LearningPorts {
  readonly lessons: LessonStore;
  readonly plans: PlanStore;
  /** What ships for these roles, to begin from. */
  readonly startingOverviews: () => Promise<Readonly<Record<string, SupportOverview>>>;
}

/** What the small web part reads; undefined where the site has no list of it yet. */
export interface OfferPorts {
  readonly published: (years: readonly AcademicYear[]) => Promise<FoundEditions | undefined>;
  readonly now: () => Date;
}
