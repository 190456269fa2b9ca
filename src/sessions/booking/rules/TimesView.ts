import type { Person, PersonKey } from '../../../ground/rules/Person';
import type { Day } from '../../../ground/rules/School';
import type { BusySpan } from './BusySpan';

export interface TimesQuery {
  readonly people: readonly PersonKey[];
  readonly minutes: number;
  readonly fromDay: Day;
  readonly days: number;
  /** The session that is being moved: it is in nobody's way. */
  readonly moved?: BusySpan | undefined;
}
export interface TimesView {
  /** False without calendar consent: then no busy times are known and only school days and hours are proposed. */
  readonly calendarsKnown: boolean;
  readonly days: readonly DayTimes[];
  readonly notes: readonly TimesNote[];
}
/**
 * unknownZone: this person's working hours are kept in a time zone nobody here knows, so the trust's day counts.
 * otherClock: my own Outlook shows other times than these.
 */
export type TimesNote =
  | { readonly kind: 'unknownZone'; readonly person: Pick<Person, 'key' | 'name'> }
  | { readonly kind: 'otherClock' };
export interface DayTimes {
  readonly day: Day;
  readonly slots: readonly Slot[];
  /** Pupils are out and staff are in, at the school of somebody who takes part. */
  readonly staffDay?: true;
  /** Why there is none. `who`: a school's short name, or empty. */
  readonly closed:
    | { readonly why: 'closed' | 'holiday'; readonly who: string }
    | { readonly why: 'noSharedTime'; readonly busy: readonly BusyPerson[] }
    /** It is none of this person's working days. */
    | { readonly why: 'offDay'; readonly person: Pick<Person, 'key' | 'name'> }
    /** I am away all day: automatic replies are scheduled until that ISO instant. */
    | { readonly why: 'away'; readonly until: string }
    | undefined;
}
/**
 * Whose calendar is in the way, in the order of the day; until an ISO instant, or for the rest of it. `away` by their
 * automatic replies.
 */
export interface BusyPerson {
  readonly person: Pick<Person, 'key' | 'name'>;
  readonly until: string | undefined;
  readonly away?: true;
}
export interface Slot {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly roomy: boolean;
}
