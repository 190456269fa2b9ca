import { isServiceError } from '../rules/ServiceError';

export interface ConflictRules<Base, Answer> {
  /** Attempts in all, so that somebody who never stops writing cannot keep us here for ever. */
  readonly most: number;
  /** One attempt, over what was read. */
  readonly write: (base: Base) => Promise<Answer>;
  /** What stands there now, for the next attempt; undefined when nothing does, and the refusal stands. */
  readonly readAgain: (base: Base) => Promise<Base | undefined>;
  /** Whether a failed attempt may be made again; unless given, one that met somebody else's write. */
  readonly mayRepeat?: (error: unknown) => boolean;
}

/**
 * Writes over what was read; refused because somebody else wrote meanwhile, reads again and writes over that. Rejects as
 * the last attempt did; a failure to read again is its own.
 */
export async function onConflict<Base, Answer>(
  first: Base,
  { most, write, readAgain, mayRepeat = metAnotherWrite }: ConflictRules<Base, Answer>,
): Promise<Answer> {
  let base = first;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await write(base);
    } catch (error) {
      if (attempt >= most || !mayRepeat(error)) throw error;
      const now = await readAgain(base);
      if (now === undefined) throw error;
      base = now;
    }
  }
}

function metAnotherWrite(error: unknown): boolean {
  return isServiceError(error) && error.code === 'conflict';
}
