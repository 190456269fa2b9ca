/**
 * Seconds to wait, from either form of Retry-After (seconds, HTTP date); undefined when the answer names none. A date
 * is the server's, so its own Date is now where it sends one.
 */
export function retryAfterOf(headers: Headers, now: Date): number | undefined {
  const value = headers.get('Retry-After');
  if (value === null) return undefined;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const date = Date.parse(value);
  const sent = Date.parse(headers.get('Date') ?? '');
  return Number.isNaN(date)
    ? undefined
    : Math.max(0, Math.ceil((date - (Number.isNaN(sent) ? now.getTime() : sent)) / 1000));
}
