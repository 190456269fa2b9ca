import type * as React from 'react';
import type { HomeView } from '../HomeView';
import type { NeedKind, Needs } from '../Needs';
import type { NeedSource } from '../NeedSource';

/** One need of Home, for the line that shows it. */
export interface NeedProps<K extends NeedKind> {
  readonly need: Needs[K];
  readonly view: HomeView;
  /** The first of the list has the section's one primary button. */
  readonly first: boolean;
}

/** One kind of need, as the capability it belongs to defines it. */
export interface NeedDefinition<K extends NeedKind> extends NeedSource<K> {
  /** Tells it from the others of its kind. */
  readonly keyOf: (need: Needs[K]) => string;
  /** Where it is seldom seen, `React.lazy(() => import(…))`. */
  readonly line: React.ComponentType<NeedProps<K>>;
}

export type NeedDefinitions = { readonly [K in NeedKind]: NeedDefinition<K> };
