import type { Availability } from './Availability';
import type { BusySpan } from './BusySpan';

/** The calendars without the meeting that is being moved: it is in nobody's way. */
export const withoutMoved = (
  availability: readonly Availability[],
  moved: BusySpan | undefined,
): readonly Availability[] =>
  moved === undefined
    ? availability
    : availability.map((one) => ({
        ...one,
        busy: one.busy.filter(
          (span) =>
            Date.parse(span.startsAt) !== Date.parse(moved.startsAt) ||
            Date.parse(span.endsAt) !== Date.parse(moved.endsAt),
        ),
      }));
