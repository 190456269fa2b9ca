import * as React from 'react';
import type { PlaceDefinition } from '../../ground/ui/PlaceDefinition';
import type { SessionTarget } from '../rules/SessionRef';
import { sessionAddress } from '../ui/sessionAddress';

declare module '../../ground/ui/Route' {
  interface Routes {
    readonly record: { readonly target: SessionTarget };
  }
}

const record: PlaceDefinition<'record'> = {
  address: sessionAddress,
  bar: 'records',
  page: React.lazy(() =>
    import(/* webpackChunkName: 'record' */ './ui/RecordPage').then((file) => ({ default: file.RecordPage })),
  ),
};

export const recordCapability = { places: { record } };
