import * as React from 'react';
import { bareAddress } from '../../ground/ui/addresses';
import type { PlaceDefinition } from '../../ground/ui/PlaceDefinition';

declare module '../../ground/ui/Route' {
  interface Routes {
    readonly trust: Bare;
  }
}

const trust: PlaceDefinition<'trust'> = {
  address: bareAddress,
  bar: { label: 'Schools and people', shown: ({ administers, keeps }) => administers || keeps },
  page: React.lazy(() =>
    import(/* webpackChunkName: 'trust' */ './TrustPage').then((file) => ({ default: file.TrustPage })),
  ),
};

export const schoolsAndPeopleCapability = { places: { trust } };
