import type { Person, PersonKey } from '../domain/Person';
import type { Day } from '../domain/School';

export interface TimesQuery { readonly people: readonly PersonKey[]; readonly minutes: number; readonly fromDay: Day; readonly days: number }
export interface TimesView {
  /** False without calendar consent: then no busy times are known and only school days and hours are proposed. */
  readonly calendarsKnown: boolean;
  readonly days: readonly DayTimes[];
}
export interface DayTimes {
  readonly day: Day;
  readonly slots: readonly Span2[];
  /** Why there is none. `who`: a school's short name, or empty. */
  readonly closed:
    | { readonly why: 'closed' | 'holiday'; readonly who: string }
    | { readonly why: 'noSharedTime'; readonly busy: readonly BusyPerson[] }
    /** It is none of this person's working days. */
    | { readonly why: 'offDay'; readonly person: Pick<Person, 'key' | 'name'> }
    | undefined;
}
/** Whose calendar is in the way, in the order of the day; until an ISO instant, or for the rest of it. */
export interface BusyPerson { readonly person: Pick<Person, 'key' | 'name'>; readonly until: string | undefined }
export interface Span2 { readonly startsAt: string; readonly endsAt: string; readonly roomy: boolean }
