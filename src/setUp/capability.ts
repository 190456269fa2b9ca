import * as React from 'react';
import { bareAddress } from '../ground/ui/addresses';
import type { PlaceDefinition } from '../ground/ui/PlaceDefinition';

declare module '../ground/ui/Route' {
  interface Routes {
    readonly setUp: Bare;
  }
}

const setUp: PlaceDefinition<'setUp'> = {
  address: bareAddress,
  bar: { label: 'Set-up', shown: ({ administers }) => administers, withoutHome: true },
  page: React.lazy(() =>
    import(/* webpackChunkName: 'setUp' */ './ui/SetUpPage').then((file) => ({ default: file.SetUpPage })),
  ),
};

export const setUpCapability = { places: { setUp } };
