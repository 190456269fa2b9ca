import * as React from 'react';
import { bareAddress } from '../../ground/ui/addresses';
import type { PlaceDefinition } from '../../ground/ui/PlaceDefinition';

declare module '../../ground/ui/Route' {
  interface Routes {
    /** All of one's actions, over all one's supervision. */
    readonly actions: Bare;
  }
}

const actions: PlaceDefinition<'actions'> = {
  address: bareAddress,
  bar: 'home',
  page: React.lazy(() =>
    import(/* webpackChunkName: 'actions-page' */ './ui/ActionsPage').then((file) => ({ default: file.ActionsPage })),
  ),
};

export const actionCapability = { places: { actions } };
