import type { Offer } from '../../ground/rules/Catalogue';
import type { Day, TermName, School } from '../../ground/rules/School';

/** The year of offers and half-terms. Each may reject with a ServiceError; user mistakes come back as Outcome. */
export interface CalendarService {
  openCalendar(schoolKey: string | undefined): Promise<CalendarView>;
}

export interface CalendarView {
  readonly schools: readonly School[];
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
