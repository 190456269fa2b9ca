import * as React from 'react';
import { bareAddress } from '../../ground/ui/addresses';
import type { PlaceDefinition } from '../../ground/ui/PlaceDefinition';

declare module '../../ground/ui/Route' {
  interface Routes {
    readonly proof: Bare;
  }
}

/** Reached from Set-up, and by its address for those whose turn it is: the address gives no rights. */
const proof: PlaceDefinition<'proof'> = {
  address: bareAddress,
  bar: 'setUp',
  page: React.lazy(() =>
    import(/* webpackChunkName: 'proof' */ './ui/ProofPage').then((file) => ({ default: file.ProofPage })),
  ),
};

export const proofCapability = { places: { proof } };
