import * as React from 'react';
import { bareAddress } from '../../ground/ui/addresses';
import type { PlaceDefinition } from '../../ground/ui/PlaceDefinition';

declare module '../../ground/ui/Route' {
  interface Routes {
    readonly records: Bare;
  }
}

const records: PlaceDefinition<'records'> = {
  address: bareAddress,
  bar: { label: 'Records', shown: ({ takesPart, keeps }) => takesPart || keeps },
  page: React.lazy(() =>
    import(/* webpackChunkName: 'records' */ './RecordsList').then((file) => ({ default: file.RecordsList })),
  ),
};

export const recordsCapability = { places: { records } };
