import type { GraphCall } from './graphCall';
import { GraphError } from './GraphError';
import { readDateTime } from './zones';

/** Option names are taken in any case, as Graph takes them. */
export const windowOptions: readonly string[] = ['startDateTime', 'endDateTime'];

function readBound(call: GraphCall, name: string): number {
  const text = [...call.query].find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
  if (text === undefined || text === '') {
    throw new GraphError(
      400,
      'ErrorInvalidParameter',
      'This request requires a time window specified by the query string parameters StartDateTime and EndDateTime.',
    );
  }
  // A '+' left unencoded in an offset arrives as a space.
  const read = readDateTime(text.replace(' ', '+'));
  if (read === undefined)
    throw new GraphError(400, 'ErrorInvalidParameter', `The value '${text}' of parameter '${name}' is invalid.`);
  return read.at;
}

/**
 * The window of a calendar view as instants. Text without an offset is UTC; `Prefer: outlook.timezone` does not touch
 * it.
 * Errors: 400 ErrorInvalidParameter when a bound is missing or unreadable or the window ends before it starts, 400
 * ErrorInvalidRequest over 1,825 days (floriscornel/teams-cli, 2026-10-05).
 */
export function readWindow(call: GraphCall): { startUtc: number; endUtc: number } {
  const startUtc = readBound(call, 'startDateTime');
  const endUtc = readBound(call, 'endDateTime');
  if (endUtc < startUtc)
    throw new GraphError(400, 'ErrorInvalidParameter', 'The end of the time window lies before its start.');
  const days = Math.ceil((endUtc - startUtc) / 86_400_000);
  if (days > 1825) {
    throw new GraphError(
      400,
      'ErrorInvalidRequest',
      `The requested range of days '${days}' exceeds the maximum supported range '1825'.`,
    );
  }
  return { startUtc, endUtc };
}
