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
  page: React.lazy(() => {
    // its use cases come along with it; what does not arrive is asked for again with the first question
    import(/* webpackChunkName: 'room-cases' */ './createRoom').catch(() => undefined);
    return import(/* webpackChunkName: 'sessionRoom' */ './ui/SessionRoomPage').then((file) => ({
      default: file.SessionRoomPage,
    }));
  }),
};

export const roomCapability = { places: { session } };
