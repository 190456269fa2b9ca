/**
 * One step of a write that touches several places. It may be taken by anyone entitled to it, and taken again: what it
 * writes
 * carries the client's key, or is compared with what stands there.
 */
export interface Step<S> {
  /** Is it done already, or not wanted, as far as what was read shows? */
  readonly happened: (state: S) => boolean;
  readonly take: (state: S) => Promise<S>;
}

/**
 * Takes what is left of a write, in order. Rejects at the first step that fails; then the intent stands and the next
 * opening goes on from there.
 */
export async function takeSteps<S>(begun: S, steps: readonly Step<S>[]): Promise<S> {
  let state = begun;
  for (const step of steps) if (!step.happened(state)) state = await step.take(state);
  return state;
}
