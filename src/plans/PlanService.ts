import type { Offer, Role } from '../ground/rules/Catalogue';
import type { Outcome } from '../ground/rules/Issue';
import type { AcademicYear, Day } from '../ground/rules/School';
import type { LessonService } from './LessonService';
import type { OverviewChange, OverviewClash } from './rules/overviewParts';
import type { Edition, OverviewDraft, SupportOverview } from './rules/SupportOverview';

/** What the trust offers its staff, year by year. Each may reject with a ServiceError; user mistakes come back as Outcome. */
export interface PlanService extends LessonService {
  /** What is published, for everybody. */
  openSupport(): Promise<SupportView>;
  /** What leads work on. Rejects with `forbidden` for whoever is no lead. */
  openSupportDesk(planKey: string, year: AcademicYear): Promise<SupportDesk>;
  /** The plans a lead can open, with the years they may be edited for. */
  supportPlans(): Promise<SupportPlans>;
  /** Goes together with what another lead wrote meanwhile; says which parts both changed. */
  saveSupportDraft(write: DraftWrite): Promise<SavedDraft>;
  /** Publishes what the draft says. Safe to repeat with the same key. */
  publishSupport(publication: Publication): Promise<Outcome<Edition>>;
}

export interface PublishedOverview {
  readonly edition: Edition;
  /** Against how the year before ended, or how this year began; empty where there is nothing to compare with. */
  readonly changes: readonly OverviewChange[];
}

export interface SupportView {
  readonly today: Day;
  readonly year: AcademicYear;
  /** Of each plan the one to read. */
  readonly overviews: readonly PublishedOverview[];
  /** Editions that cannot be read; left out. */
  readonly unknown: number;
  /** False where Set-up has still to make the lists. */
  readonly isThere: boolean;
}

export interface SupportPlans {
  readonly year: AcademicYear;
  readonly nextYear: AcademicYear;
  readonly plans: readonly {
    readonly planKey: string;
    readonly title: string;
    readonly state: 'none' | 'draft' | 'published';
  }[];
  readonly isThere: boolean;
}

export interface SupportDesk {
  readonly planKey: string;
  readonly year: AcademicYear;
  readonly thisYear: AcademicYear;
  readonly nextYear: AcademicYear;
  readonly today: Day;
  readonly draft: OverviewDraft | undefined;
  /** What the draft, or a new one, begins from: the published one, the year before, or what ships. */
  readonly start: SupportOverview;
  /** Of the year, what is published. */
  readonly published: Edition | undefined;
  /** Of all years, the latest first. */
  readonly editions: readonly Edition[];
  readonly unknown: number;
  readonly roles: readonly Role[];
  readonly kinds: readonly Offer[];
}

export interface DraftWrite {
  readonly planKey: string;
  readonly year: AcademicYear;
  readonly overview: SupportOverview;
  /** As it was read or last saved; undefined for the first save. */
  readonly seen: OverviewDraft | undefined;
}

export interface SavedDraft {
  readonly draft: OverviewDraft;
  /** Parts that another lead had changed too: theirs stand in the draft. */
  readonly clashes: readonly OverviewClash[];
}

export interface Publication {
  /** Made once, so that pressing twice publishes once. */
  readonly key: string;
  readonly draft: OverviewDraft;
}
