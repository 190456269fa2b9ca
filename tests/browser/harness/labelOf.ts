import { entriesFor } from '../../../src/app/entries';
import type { Place } from '../../../src/ground/ui/Route';

const everything = { listed: true, supervises: true, takesPart: true, oversees: true, keeps: true, administers: true };

/** What the bar calls a place. */
export function labelOf(place: Place): string {
  const entry = entriesFor(everything).find((one) => one.place === place);
  if (!entry) throw new Error(`The bar has no ${place}`);
  return entry.destination.label;
}
