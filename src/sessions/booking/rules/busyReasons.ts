import type { BusySpan } from './BusySpan';

/** Why a day has no shared time: whose calendar is in the way, and until when. */
export interface BusyReason {
  readonly mail: string;
  /** ISO UTC; undefined for the rest of the day. */
  readonly until: string | undefined;
  /** Automatic replies are scheduled for that time. */
  readonly away?: true;
}

export interface BusyReasonsInput {
  readonly people: readonly {
    readonly mail: string;
    readonly busy: readonly BusySpan[];
    readonly away: readonly BusySpan[];
  }[];
  /** The part of the day in which everybody works, in milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
  readonly minutes: number;
}

const minute = 60_000;
/** The grid on which times are looked for: see freeTimes. */
export const gridMinutes = 10;
const ceiling = (at: number): number => Math.ceil(at / (gridMinutes * minute)) * gridMinutes * minute;

/**
 * Goes through the day from one obstacle to the next: whoever is in the way longest is named, once for neighbouring
 * appointments.
 */
export function busyReasons({ people, from, to, minutes }: BusyReasonsInput): readonly BusyReason[] {
  const spans = people.flatMap(({ mail, busy, away }) => [
    ...busy.map((span) => spanOf(mail, span)),
    ...away.map((span) => ({ ...spanOf(mail, span), away: true as const })),
  ]);
  const reasons: BusyReason[] = [];
  for (let at = ceiling(from); at + minutes * minute <= to; ) {
    const start = at;
    const last = reasons[reasons.length - 1];
    const inTheWay = spans.filter((span) => span.start < start + minutes * minute && span.end > start);
    const [longest] = inTheWay.sort(
      (a, b) => b.end - a.end || Number(b.mail === last?.mail) - Number(a.mail === last?.mail),
    );
    if (longest === undefined) break;
    if (last?.mail === longest.mail) reasons.pop();
    reasons.push({
      mail: longest.mail,
      until: longest.end >= to ? undefined : new Date(longest.end).toISOString(),
      ...(longest.away && { away: longest.away }),
    });
    at = ceiling(longest.end);
  }
  return reasons;
}

interface Obstacle {
  readonly mail: string;
  readonly start: number;
  readonly end: number;
  readonly away?: true;
}
const spanOf = (mail: string, { startsAt, endsAt }: BusySpan): Obstacle => ({
  mail,
  start: Date.parse(startsAt),
  end: Date.parse(endsAt),
});
