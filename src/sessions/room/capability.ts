import * as React from 'react';
import type { PlaceDefinition } from '../../ground/ui/PlaceDefinition';
import type { SessionTarget } from '../rules/SessionRef';
import { sessionAddress } from '../ui/sessionAddress';

declare module '../../ground/ui/Route' {
  interface Routes {
    readonly session: { readonly target: SessionTarget };
  }
}

const session: PlaceDefinition<'session'> = {
  address: sessionAddress,
  bar: 'home',
  flow: true,
  page: React.lazy(() =>
    import(/* webpackChunkName: 'sessionRoom' */ './ui/SessionRoomPage').then((file) => ({
      default: file.SessionRoomPage,
    })),
  ),
};

export const roomCapability = { places: { session } };
