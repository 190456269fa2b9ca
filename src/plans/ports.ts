import type { AcademicYear } from '../ground/rules/School';
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

export interface PlanPorts {
  readonly plans: PlanStore;
  /** What ships for these roles, to begin from. */
  readonly startingOverviews: () => Promise<Readonly<Record<string, SupportOverview>>>;
}

/** What the small web part reads; undefined where the site has no list of it yet. */
export interface OfferPorts {
  readonly published: (years: readonly AcademicYear[]) => Promise<FoundEditions | undefined>;
  readonly now: () => Date;
}
