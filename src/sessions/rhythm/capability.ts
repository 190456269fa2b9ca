import * as React from 'react';
import { pairAddress } from '../../ground/ui/addresses';
import type { PlaceDefinition } from '../../ground/ui/PlaceDefinition';

declare module '../../ground/ui/Route' {
  interface Routes {
    /** How often the two of a pair meet. */
    readonly rhythm: { readonly pairKey: string };
  }
}

const rhythm: PlaceDefinition<'rhythm'> = {
  address: pairAddress,
  bar: 'home',
  page: React.lazy(() =>
    import(/* webpackChunkName: 'rhythm-page' */ './ui/RhythmPage').then((file) => ({ default: file.RhythmPage })),
  ),
};

export const rhythmCapability = { places: { rhythm } };
