/** A span of time in ISO UTC. */
export interface BusySpan {
  readonly startsAt: string;
  readonly endsAt: string;
}
