import type { Day } from './School';

/** The entitlement meter: the school's own year cut into periods by the cadence. */
export interface Meter {
  readonly held: number;
  readonly total: number;
  /** Last school day of the first period not yet held; undefined when all are held or there is no cadence. */
  readonly dueBy: Day | undefined;
  /** Day since which a formal session is overdue: the last school day of the first missed period, also of last year. */
  readonly overdueSince: Day | undefined;
  /** The school's dates are not entered, so that nothing can be said of what is due: never good news. */
  readonly datesMissing?: true;
  readonly periods: readonly MeterPeriod[];
}

export interface MeterPeriod {
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly state: 'held' | 'booked' | 'toCome' | 'missed';
  /** When it was held or is booked. */
  readonly day: Day | undefined;
}

export type Standing =
  /** The register's row is missing or cannot be read: it is neither well nor badly. */
  | { readonly kind: 'notKnown' }
  | { readonly kind: 'overdue'; readonly since: Day }
  /** Not in work now, as the two of the pair say: nothing is owed until they are back. */
  | { readonly kind: 'away'; readonly until: Day | undefined }
  /** The school's term dates are not entered: it is neither well nor badly. */
  | { readonly kind: 'noDates' }
  | { readonly kind: 'unsigned'; readonly count: number }
  | { readonly kind: 'inTime'; readonly dueBy: Day }
  | { readonly kind: 'due'; readonly dueBy: Day }
  | { readonly kind: 'upToDate' };

export type AgreementStanding =
  | { readonly kind: 'notKnown' }
  | { readonly kind: 'agreed' }
  | { readonly kind: 'draft'; readonly session: number }
  | { readonly kind: 'dueNext' }
  | { readonly kind: 'overdue'; readonly session: number };
