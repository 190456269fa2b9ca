import type { BusySpan } from './BusySpan';
import type { FreeBusy } from './freeTimes';

/** Somebody's calendar in a span of time. `away` is filled for nobody but oneself: see OwnMailbox. */
export interface Availability extends FreeBusy {
  /** False when Graph could not see the calendar (guest, unknown user). */
  readonly known: boolean;
  /** There are working hours, in a time zone nobody here knows. */
  readonly unknownZone: boolean;
}

/** What one's own mailbox says beyond the calendar; Graph tells it of nobody else. */
export interface OwnMailbox {
  readonly working: FreeBusy['working'];
  readonly unknownZone: boolean;
  /** As scheduled for automatic replies. */
  readonly away: readonly BusySpan[];
  /** Outlook shows this person another clock than the trust's. */
  readonly otherClock: boolean;
}
