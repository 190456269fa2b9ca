import type { PersonKey } from '../../ground/rules/Person';
import type { AcademicYear, Day, TermName } from '../../ground/rules/School';
import type { UnsignedFact } from './Facts';

/** What a number may be of; each has its names and dates behind it. */
export const measures = ['overdue', 'withoutSupervisor', 'unsigned', 'withoutAgreement', 'due', 'notSaid'] as const;
export type Measure = (typeof measures)[number];

export type LineStanding =
  | { readonly kind: 'overdue'; readonly since: Day }
  | { readonly kind: 'withoutSupervisor' }
  | { readonly kind: 'due'; readonly dueBy: Day }
  | { readonly kind: 'inTime'; readonly dueBy: Day }
  | { readonly kind: 'upToDate' }
  /** Not in work, until a day if that is known: nothing is owed. */
  | { readonly kind: 'away'; readonly until: Day | undefined }
  /** Supervision that does not count to the minimum. */
  | { readonly kind: 'beside' }
  /** Why nothing can be said: the school's dates are missing, the register's row cannot be read, nobody has confirmed it. */
  | { readonly kind: 'notSaid'; readonly why: 'noDates' | 'unreadable' | 'undecided' };

/** A supervised person under one kind of supervision, or somebody without any. */
export interface Line {
  readonly key: string;
  readonly personKey: PersonKey;
  readonly name: string;
  readonly roles: readonly string[];
  readonly jobTitle: string;
  readonly schoolKey: string;
  readonly school: string;
  /** Empty where there is none. */
  readonly supervisorKey: PersonKey;
  readonly supervisor: string;
  readonly standing: LineStanding;
  readonly lastHeld?: Day;
  readonly nextDay?: Day;
  /** Formal sessions without an agreement, where they are three or more. */
  readonly withoutAgreement?: number;
  readonly unsigned: readonly UnsignedLine[];
}

export interface UnsignedLine extends UnsignedFact {
  /** By the trust's days for signing; left out where an earlier version counted. */
  readonly signBy?: Day;
}

/** Numbers of people, but for `unsigned`, which are records. */
export interface Figures extends Readonly<Record<Measure, number>> {
  /** Staff who should have supervision, and those of them who have a supervisor. */
  readonly inScope: number;
  readonly covered: number;
  /** Records that are not signed by the trust's day for it; left out where an earlier version counted. */
  readonly late?: number;
}

export interface RoleFigures extends Figures {
  readonly role: string;
}

/** Of the people who were due something by the end of a half-term, how many had all of it. */
export interface HeldCount {
  readonly held: number;
  readonly due: number;
}

export interface HalfTermFigures extends HeldCount {
  readonly year: AcademicYear;
  readonly name: TermName;
  readonly firstDay: Day;
  readonly lastDay: Day;
  /** As it stood when the first trust lead opened the place after its end. */
  readonly written?: HeldCount & { readonly day: Day };
}

export interface SupervisorLoad {
  readonly supervisorKey: PersonKey;
  readonly supervisor: string;
  readonly people: number;
}

/** A school's figures, and whoever needs a look first. */
export interface SchoolSummary {
  readonly schoolKey: string;
  readonly school: string;
  /** Among the trust's schools; the central team is not. */
  readonly isEntered: boolean;
  readonly figures: Figures;
  readonly byRole: readonly RoleFigures[];
  readonly halfTerms: readonly HalfTermFigures[];
  /** This year's dates are entered. */
  readonly hasDates: boolean;
  /** Whoever needs a look, the worst first, so many of each measure at most. */
  readonly worst: readonly Line[];
  readonly lines: number;
  readonly loads: readonly SupervisorLoad[];
}

/** One of this year's half-terms, as a page shows it. */
export interface SchoolTerm extends HeldCount {
  readonly name: TermName;
  readonly begun: boolean;
  readonly past: boolean;
  /** Where it was corrected since it was written down. */
  readonly written?: HalfTermFigures['written'];
}

export interface SchoolLine extends Pick<SchoolSummary, 'schoolKey' | 'school' | 'figures' | 'hasDates'> {
  readonly halfTerms: readonly SchoolTerm[];
}

/** The sum of a half-term over all schools, each by its own dates. */
export interface TrustHalfTerm extends HeldCount {
  readonly year: AcademicYear;
  readonly name: TermName;
  /** It is over at every school; it has begun at one at least. */
  readonly past: boolean;
  readonly begun: boolean;
  readonly written?: HeldCount & { readonly day: Day; readonly schools: number };
}

/** What opens first, whatever the number of schools: sums, and the first page of each list. */
export interface TrustPicture {
  /** ISO instant: when the registers were last looked at for it. */
  readonly asOf: string;
  readonly day: Day;
  readonly schools: number;
  readonly figures: Figures;
  readonly byRole: readonly RoleFigures[];
  readonly halfTerms: readonly TrustHalfTerm[];
  readonly worst: readonly Line[];
  readonly lines: number;
  readonly bySchool: readonly SchoolLine[];
  /** Supervisors with more people than the trust's limit; nobody where it has set none. */
  readonly overLimit: { readonly limit: number; readonly count: number; readonly worst: readonly SupervisorLoad[] };
}

export const pageOfPeople = 10;
export const pageOfSchools = 8;
