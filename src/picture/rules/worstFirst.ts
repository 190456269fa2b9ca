import type { Line } from './TrustPicture';
import { isOf } from './measured';

/** From what cannot wait to what is well. */
const rank = (line: Line): number => {
  const order = [
    isOf.overdue,
    isOf.withoutSupervisor,
    isOf.unsigned,
    isOf.withoutAgreement,
    isOf.due,
    isOf.notSaid,
  ].findIndex((is) => is(line));
  return order < 0 ? 6 : order;
};

/** The day from which the line has been as it is, as far as one is known. */
export function sinceOf(line: Line): number | undefined {
  if (line.standing.kind === 'overdue') return line.standing.since;
  if (line.unsigned.length > 0) return Math.min(...line.unsigned.map(({ day }) => day));
  return undefined;
}

const last = Number.MAX_SAFE_INTEGER;

/**
 * Whoever needs somebody most: overdue longest; of two overdue since the same day, whoever never had a session before
 * whoever had one longest ago.
 */
export function worstFirst(a: Line, b: Line): number {
  return (
    rank(a) - rank(b) ||
    (sinceOf(a) ?? last) - (sinceOf(b) ?? last) ||
    (a.lastHeld ?? 0) - (b.lastHeld ?? 0) ||
    a.name.localeCompare(b.name, 'en-GB') ||
    a.key.localeCompare(b.key)
  );
}
