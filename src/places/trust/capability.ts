import * as React from 'react';
import { bareAddress } from '../../ground/ui/addresses';
import type { PlaceDefinition } from '../../ground/ui/PlaceDefinition';

declare module '../../ground/ui/Route' {
  interface Routes {
    readonly overview: Bare;
  }
}

const overview: PlaceDefinition<'overview'> = {
  address: bareAddress,
  bar: { label: 'Overview', shown: ({ oversees }) => oversees },
  page: React.lazy(() =>
    import(/* webpackChunkName: 'overview' */ './OverviewPage').then((file) => ({ default: file.OverviewPage })),
  ),
};

export const overviewCapability = { places: { overview } };
