/** What a place carries in its address that needs nothing but its name. */
export type Bare = Readonly<Record<never, never>>;

/**
 * The places of the Hub, each with what its address carries. Home is where everything else leads back to; every other
 * place is added by the capability it belongs to, in its capability.ts:
 * `declare module '../ground/ui/Route' { interface Routes { readonly lessons: Bare } }`
 */
export interface Routes {
  readonly home: Bare;
}

export type Place = keyof Routes;

/** A place with what its address carries, e.g. `{ place: 'person', pairKey, superviseeKey }`. */
export type Route = { readonly [K in Place]: { readonly place: K } & Routes[K] }[Place];
