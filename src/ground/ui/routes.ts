import type { PersonKey } from '../rules/Person';

/** A session or a record, by the code of a link or by where it is kept. */
type SessionPlace =
  | { readonly code: string }
  | { readonly shard: string; readonly pairKey: string; readonly sessionKey: string };

/** The places of the Hub. Held in the address after `#`, so that the back button and copied links work. */
export type Route =
  | { readonly place: 'home' }
  | { readonly place: 'people' }
  | { readonly place: 'person'; readonly pairKey: string; readonly superviseeKey: PersonKey }
  | { readonly place: 'calendar' }
  | { readonly place: 'records' }
  | { readonly place: 'record'; readonly target: SessionPlace }
  /** Is the record still as it was signed? */
  | { readonly place: 'check'; readonly target: SessionPlace }
  | {
      readonly place: 'book';
      readonly pairKey?: string;
      readonly superviseeKey?: PersonKey;
      readonly offerKey?: string;
    }
  | { readonly place: 'session'; readonly target: SessionPlace }
  /** The session opened at its "move or cancel" forms. */
  | { readonly place: 'change'; readonly target: SessionPlace }
  | { readonly place: 'overview' }
  /** Schools, term dates, people, pairs and settings. */
  | { readonly place: 'trust' }
  | { readonly place: 'setUp' };

const home: Route = { place: 'home' };

function targetOf(parts: readonly string[]): SessionPlace | undefined {
  const [first, pairKey, sessionKey] = parts;
  if (!first) return undefined;
  if (pairKey && sessionKey) return { shard: first, pairKey, sessionKey };
  return { code: first };
}

function targetParts(target: SessionPlace): readonly string[] {
  return 'code' in target ? [target.code] : [target.shard, target.pairKey, target.sessionKey];
}

function simpleRoute(place: string): Route {
  switch (place) {
    case 'people':
    case 'calendar':
    case 'records':
    case 'overview':
    case 'trust':
    case 'setUp':
      return { place };
    default:
      return home;
  }
}

/** An address somebody mistyped is no reason to fail. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

/** Reads `#/session/2026-27/…`; anything unknown is Home. */
export function routeOf(hash: string): Route {
  const [path = '', query = ''] = whole(hash)
    .replace(/^#?\/?/, '')
    .split('?');
  const [place = '', ...rest] = path.split('/').map(decoded);
  if (place === 'session' || place === 'record' || place === 'check' || place === 'change') {
    const target = targetOf(rest);
    return target ? { place, target } : home;
  }
  if (place === 'person') {
    const [pairKey, superviseeKey] = rest;
    return pairKey && superviseeKey ? { place, pairKey, superviseeKey } : { place: 'people' };
  }
  if (place === 'book') {
    const asked = new URLSearchParams(query);
    const part = (name: string): string | undefined => asked.get(name) || undefined;
    return { place, pairKey: part('pair'), superviseeKey: part('person'), offerKey: part('offer') };
  }
  return simpleRoute(place);
}

function bookQuery(route: { pairKey?: string; superviseeKey?: string; offerKey?: string }): string {
  const query = new URLSearchParams();
  if (route.pairKey) query.set('pair', route.pairKey);
  if (route.superviseeKey) query.set('person', route.superviseeKey);
  if (route.offerKey) query.set('offer', route.offerKey);
  const text = query.toString();
  return text ? `?${text}` : '';
}

/** Half a character, which a link from elsewhere may hold, can stand in no address. */
const whole = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
const encoded = (part: string): string => encodeURIComponent(whole(part));

/** The address part of a route, e.g. `#/records`. */
export function hashOf(route: Route): string {
  const path = (...parts: readonly string[]): string => `#/${parts.map(encoded).join('/')}`;
  switch (route.place) {
    case 'person':
      return path('person', route.pairKey, route.superviseeKey);
    case 'session':
    case 'record':
    case 'check':
    case 'change':
      return path(route.place, ...targetParts(route.target));
    case 'book':
      return path('book') + bookQuery(route);
    default:
      return path(route.place);
  }
}
