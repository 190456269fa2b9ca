import type * as React from 'react';
import type { Belonging } from '../rules/Belonging';
import type { AddressForm } from './addresses';
import type { Place, Routes } from './Route';

/** An entry of the bar. Its words stand here and not in an en.ts, because those come with the page. */
export interface Destination {
  readonly label: string;
  /** A place that would be empty for somebody is not shown to them. */
  readonly shown: (belonging: Belonging) => boolean;
  /** Shown also while Home has not answered, or has failed. */
  readonly withoutHome?: true;
}

/** One place of the Hub, as the capability it belongs to defines it. */
export interface PlaceDefinition<K extends Place> {
  readonly address: AddressForm<K>;
  /** Its own entry of the bar, or the place whose entry is marked while this one is open. */
  readonly bar: Destination | Place;
  /** Something one finishes or leaves: on a phone it shows only the way back. */
  readonly flow?: true;
  /** Loaded when it is opened: `React.lazy(() => import(…))`. */
  readonly page: React.ComponentType<Routes[K]>;
}

/** The places that bring a page. */
export type PlacesWithPage = { readonly [K in Exclude<Place, 'home'>]: PlaceDefinition<K> };

/** All places; Home's page is there at once. */
export type Places = PlacesWithPage & { readonly home: Omit<PlaceDefinition<'home'>, 'page'> };
