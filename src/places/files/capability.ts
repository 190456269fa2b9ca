import * as React from 'react';
import { bareAddress } from '../../ground/ui/addresses';
import type { PlaceDefinition } from '../../ground/ui/PlaceDefinition';

declare module '../../ground/ui/Route' {
  interface Routes {
    /** People, schools and allocations from files, and into files. */
    readonly files: Bare;
  }
}

const files: PlaceDefinition<'files'> = {
  address: bareAddress,
  bar: 'trust',
  page: React.lazy(() =>
    import(/* webpackChunkName: 'files' */ './FilesPage').then((file) => ({ default: file.FilesPage })),
  ),
};

export const filesCapability = { places: { files } };
