import type { TrustCatalogue } from '../../../ground/rules/Catalogue';
import { minutesInZone } from '../../../ground/rules/days';
import type { BusySpan } from './BusySpan';

/** Begins before the trust's working day, or ends after it. */
export function isOutsideHours(
  { startsAt, endsAt }: BusySpan,
  { zone, dayStarts, dayEnds }: Pick<TrustCatalogue['settings'], 'zone' | 'dayStarts' | 'dayEnds'>,
): boolean {
  const from = minutesInZone(startsAt, zone);
  return from < dayStarts || from + (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000 > dayEnds;
}
