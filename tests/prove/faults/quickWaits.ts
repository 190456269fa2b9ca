/** Milliseconds from which a timer is a limit on an answer, not a wait before asking again. */
const limit = 45_000;

/**
 * Waits before a request is sent again take no time while this proof runs: it asks what the Hub does after a wait, not
 * whether it can wait.
 */
export function quickWaits(): void {
  const real = globalThis.setTimeout;
  // a timer of nothing still takes a millisecond, and PnPjs sets one for every request
  const quick = (work: (...args: unknown[]) => void, milliseconds = 0, ...args: unknown[]): unknown =>
    milliseconds < limit ? setImmediate(work, ...args) : real(work, milliseconds, ...args);
  globalThis.setTimeout = Object.assign(quick, real);
}
