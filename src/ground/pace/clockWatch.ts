/** Minutes that a device's clock may differ from SharePoint's: more than an answer is ever under way. */
const tolerance = 5;

/**
 * By how many minutes the device's clock goes ahead of SharePoint's (below zero: behind); undefined while it is right,
 * or where the answer does not say what time it is.
 * @param date the Date header of an answer that has just come, to the second.
 * @param now the device's milliseconds since 1970.
 */
export function minutesAhead(date: string | null, now: number): number | undefined {
  const there = Date.parse(date ?? '');
  if (Number.isNaN(there)) return undefined;
  const minutes = Math.round((now - there) / 60_000);
  return Math.abs(minutes) > tolerance ? minutes : undefined;
}

/** Looks at each answer's time, and tells once when the device's clock is wrong. */
export function clockWatch(tell: (minutes: number) => void, now: () => number): (response: Response) => void {
  let told = false;
  return (response) => {
    const minutes = told ? undefined : minutesAhead(response.headers.get('Date'), now());
    if (minutes === undefined) return;
    told = true;
    tell(minutes);
  };
}
