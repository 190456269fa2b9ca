import type { Availability } from './Availability';
import type { BusySpan } from './BusySpan';
import { isSameSpan } from './isSameSpan';

/** The calendars without the meeting that is being moved: it is in nobody's way. */
export const withoutMoved = (
  availability: readonly Availability[],
  moved: BusySpan | undefined,
): readonly Availability[] =>
  moved === undefined
    ? availability
    : availability.map((one) => ({ ...one, busy: one.busy.filter((span) => !isSameSpan(span, moved)) }));
