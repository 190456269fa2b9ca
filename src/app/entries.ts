import type { Belonging } from '../ground/rules/Belonging';
import type { Destination } from '../ground/ui/PlaceDefinition';
import type { Place } from '../ground/ui/Route';
import { places } from './capabilities';

/** One link of the bar. */
export interface Entry {
  readonly place: Place;
  readonly destination: Destination;
}

/** The bar's links there are, in its order. */
const entries: readonly Entry[] = (Object.keys(places) as Place[]).flatMap((place) => {
  const { bar } = places[place];
  return typeof bar === 'string' ? [] : [{ place, destination: bar }];
});

/** Before Home has answered all that is known is who administers the site. */
const notYetKnown = { listed: false, supervises: false, takesPart: false, oversees: false, keeps: false };

/** The bar for somebody. */
export const entriesFor = (belonging: Belonging): readonly Entry[] =>
  entries.filter(({ destination }) => destination.shown(belonging));

/** The bar while Home has not answered; it may be the very thing that fails until Set-up has run. */
export const entriesBefore = (administers: boolean): readonly Entry[] =>
  entriesFor({ ...notYetKnown, administers }).filter(({ destination }) => destination.withoutHome === true);

/** The place whose link is marked while this one is open. */
export function markedAt(place: Place): Place {
  const { bar } = places[place];
  return typeof bar === 'string' ? bar : place;
}
