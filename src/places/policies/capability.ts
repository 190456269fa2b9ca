import * as React from 'react';
import type { PlaceDefinition } from '../../ground/ui/PlaceDefinition';
import { policiesAddress } from './policiesAddress';

declare module '../../ground/ui/Route' {
  interface Routes {
    /** What is in force; of one document, or what stands behind it: see policyPath. */
    readonly policies: { readonly path?: readonly string[] };
  }
}

const policies: PlaceDefinition<'policies'> = {
  address: policiesAddress,
  bar: { label: 'Policies', shown: () => true },
  page: React.lazy(() =>
    import(/* webpackChunkName: 'policies' */ './PoliciesPage').then((file) => ({ default: file.PoliciesPage })),
  ),
};

export const policiesCapability = { places: { policies } };
