import * as React from 'react';
import type { PlaceDefinition } from '../../ground/ui/PlaceDefinition';
import type { NeedDefinition } from '../home/ui/NeedDefinition';
import { rhythmNeeds } from './useCases/rhythmNeeds';

declare module '../../ground/ui/Route' {
  interface Routes {
    /** How often the two of a pair meet. */
    readonly rhythm: { readonly pairKey: string };
  }
}

declare module '../home/Needs' {
  interface Needs {
    readonly rhythm: {
      readonly key: string;
      readonly pairKey: string;
      /** The question as it was written. */
      readonly body: string;
      readonly name: string;
      readonly schoolKey: string;
    };
  }
}

const rhythm: PlaceDefinition<'rhythm'> = {
  address: {
    write: ({ pairKey }) => ({ parts: [pairKey] }),
    read: ([pairKey]) => (pairKey ? { pairKey } : undefined),
  },
  bar: 'home',
  page: React.lazy(() =>
    import(/* webpackChunkName: 'rhythm-page' */ './ui/RhythmPage').then((file) => ({ default: file.RhythmPage })),
  ),
};

const need: NeedDefinition<'rhythm'> = {
  urgency: 10,
  find: rhythmNeeds,
  keyOf: ({ key }) => key,
  line: React.lazy(() =>
    import(/* webpackChunkName: 'log-need' */ './ui/needs/RhythmNeed').then((file) => ({ default: file.RhythmNeed })),
  ),
};

export const rhythmCapability = { places: { rhythm }, needs: { rhythm: need } };
