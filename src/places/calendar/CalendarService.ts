import type { BusySpan } from '../../sessions/booking/rules/BusySpan';
import type { Session } from '../../sessions/rules/Session';
import type { Offer } from '../../ground/rules/Catalogue';
import type { AcademicYear, Day, HalfTerm, TermName, School, SchoolYear } from '../../ground/rules/School';

/** My own calendar, and the year of offers and half-terms. Each may reject with a ServiceError; user mistakes come back as Outcome. */
export interface CalendarService {
  openCalendar(schoolKey: string | undefined): Promise<CalendarView>;
  /** Every school's year by offer, for whoever oversees; for others that of their own pairs. */
  openSchoolsCalendar(): Promise<SchoolsCalendar>;
  /** My coming sessions of a year as a calendar file. */
  myCalendarFile(year: AcademicYear): Promise<{ readonly name: string; readonly text: string }>;
  /** Every school by name: one page of names. */
  schoolNames(): Promise<readonly School[]>;
  openMyCalendar(year: AcademicYear): Promise<MyCalendar>;
  /** Undefined where Outlook cannot be read. */
  readBusyTimes(firstDay: Day, lastDay: Day): Promise<BusyTimes | undefined>;
  /** What other dates of these schools would change, for whoever enters them. Nothing is written. */
  whatMoves(years: readonly SchoolYear[]): Promise<TermMoves>;
}

export interface TermMoves {
  /** Next due dates that become others. */
  readonly dues: readonly DueMove[];
  /** Sessions without a time yet whose due date follows. */
  readonly planned: number;
  /** Booked, and outside term by the new dates: they stay where they are. */
  readonly booked: readonly BookedMove[];
  /** How many are booked from today on in all; none of them is moved. */
  readonly staying: number;
}
export interface DueMove {
  readonly schoolKey: string;
  readonly name: string;
  readonly offerTitle: string;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}
export interface BookedMove {
  readonly key: string;
  readonly schoolKey: string;
  /** The person; of a group what the offer is called. */
  readonly name: string;
  readonly supervisor: string;
  readonly day: Day;
  readonly why: 'closed' | 'holiday';
  /** The next day on which the school is open. */
  readonly next?: Day;
}

/** My own sessions of an academic year, by start. */
export interface MyCalendar {
  readonly rows: readonly MySession[];
}
export interface MySession {
  readonly session: Session;
  readonly iSupervise: boolean;
  readonly offerTitle: string;
  /** The other person; of a group, what the offer is called. */
  readonly withName: string;
}
/** When I am busy, and when Outlook said so (ISO). */
export interface BusyTimes {
  readonly busy: readonly BusySpan[];
  readonly readAt: string;
}

export interface CalendarView {
  /** When trust leads' figures were last brought up to date, where the year is made of them (ISO). */
  readonly asOf?: string | undefined;
  /** The one that is shown; the others are read when somebody chooses. */
  readonly schools: readonly School[];
  /** There are others. */
  readonly several: boolean;
  /** Schools at which the asking person has pairs, where they see no others; undefined where any may be chosen. */
  readonly choice?: readonly string[] | undefined;
  readonly schoolKey: string;
  readonly halfTerms: readonly {
    readonly name: TermName;
    readonly firstDay: Day;
    readonly lastDay: Day;
    readonly now: boolean;
  }[];
  readonly rows: readonly { readonly offer: Offer; readonly cells: readonly CalendarCell[] }[];
}
export interface CalendarCell {
  readonly held: number;
  readonly booked: number;
  readonly planned: number;
  readonly missed: number;
  readonly due: Day | undefined;
  readonly next: Day | undefined;
}

export interface SchoolsCalendar {
  /** When trust leads' figures were last brought up to date, where the year is made of them (ISO). */
  readonly asOf?: string | undefined;
  /** Made of the asking person's own pairs, and of nobody else's. */
  readonly isOwn: boolean;
  /** With the dates most schools have. */
  readonly halfTerms: CalendarView['halfTerms'];
  readonly offers: readonly Offer[];
  /** By name. */
  readonly schools: readonly School[];
  readonly rows: readonly SchoolsRow[];
  readonly pathways: readonly { readonly key: string; readonly title: string }[];
  /** Names of schools whose dates are not entered, and of those whose figures cannot be read: they have no rows. */
  readonly withoutDates: readonly string[];
  readonly unreadable: readonly string[];
  readonly debriefs: boolean;
}
/** One offer at one school; a cell for each of its own half-terms. */
export interface SchoolsRow {
  readonly schoolKey: string;
  readonly offerKey: string;
  readonly cells: readonly CalendarCell[];
  /** Where they are others than in the head. */
  readonly ownDates?: readonly HalfTerm[];
}
