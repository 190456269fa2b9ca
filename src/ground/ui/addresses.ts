import type { Bare, Place, Route, Routes } from './Route';

/** How a place's address is written and read. Parts and query come and go decoded. */
export interface AddressForm<K extends Place> {
  /** What follows the place's name: `#/name/part/part?query`. */
  readonly write: (carried: Routes[K]) => {
    readonly parts: readonly string[];
    readonly query?: Readonly<Record<string, string | undefined>>;
  };
  /** Undefined when the address says too little. */
  readonly read: (parts: readonly string[], query: URLSearchParams) => Routes[K] | undefined;
  /** The place opened then; Home unless said. */
  readonly instead?: Route;
}

/** Every place with the form of its address. */
export type AddressedPlaces = { readonly [K in Place]: { readonly address: AddressForm<K> } };

/** Of a place that needs nothing but its name. */
export const bareAddress = {
  write: () => ({ parts: [] }),
  read: (): Bare => ({}),
};

/** Of a place that is about one pair. */
export const pairAddress = {
  write: ({ pairKey }: { readonly pairKey: string }) => ({ parts: [pairKey] }),
  read: ([pairKey]: readonly string[]): { readonly pairKey: string } | undefined => (pairKey ? { pairKey } : undefined),
};

/** Places are held in the address after `#`, so that the back button and copied links work. */
export interface Addresses {
  /** The address part of a route, e.g. `#/records`. */
  readonly hashOf: (route: Route) => string;
  /** Reads `#/session/2026-27/…`; anything unknown is Home. */
  readonly routeOf: (hash: string) => Route;
}

const home: Route = { place: 'home' };

/** The address of one place, for those who know no other. */
export function hashWith<K extends Place>(place: K, form: Pick<AddressForm<K>, 'write'>, carried: Routes[K]): string {
  const { parts, query = {} } = form.write(carried);
  const path = [place, ...parts].map((part) => encodeURIComponent(whole(part))).join('/');
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value) asked.set(name, value);
  const text = asked.toString();
  return text ? `#/${path}?${text}` : `#/${path}`;
}

export function addressesOf(places: AddressedPlaces): Addresses {
  const hash = <K extends Place>(place: K, carried: Routes[K]): string =>
    hashWith(place, places[place].address, carried);
  return {
    hashOf: (route) => hash(route.place, route),
    routeOf: (address) => {
      const [path = '', query = ''] = whole(address)
        .replace(/^#?\/?/, '')
        .split('?');
      const [name = '', ...parts] = path.split('/').map(decoded);
      if (!isPlace(places, name)) return home;
      const { read, instead = home } = places[name].address;
      const carried = read(parts, new URLSearchParams(query));
      if (carried === undefined) return instead;
      // what a place's own form has read is what that place carries
      const route = { place: name, ...carried };
      return route as Route;
    },
  };
}

const isPlace = (places: AddressedPlaces, name: string): name is Place =>
  Object.prototype.hasOwnProperty.call(places, name);

/** Half a character, which a link from elsewhere may hold, can stand in no address. */
const whole = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

/** An address somebody mistyped is no reason to fail. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
