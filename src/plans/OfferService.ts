import type { AcademicYear } from '../ground/rules/School';
import type { Edition } from './rules/SupportOverview';

/** What the web part "Support offers" asks: what is published, and nothing of drafts. May reject with a ServiceError. */
export interface OfferService {
  readOffers(): Promise<PublishedOffers>;
}

export interface PublishedOffers {
  readonly year: AcademicYear;
  /** Of each plan the one to read. */
  readonly editions: readonly Edition[];
  /** Editions that cannot be read; left out. */
  readonly unknown: number;
  /** False where Set-up has still to make the list. */
  readonly isThere: boolean;
}
