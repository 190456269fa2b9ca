import * as React from 'react';
import type { PersonKey } from '../../ground/rules/Person';
import type { PlaceDefinition } from '../../ground/ui/PlaceDefinition';

declare module '../../ground/ui/Route' {
  interface Routes {
    /** Who should have supervision, why, and who gives it; with the person whose form is open at once. */
    readonly allocation: { readonly person?: PersonKey | undefined };
  }
}

const allocation: PlaceDefinition<'allocation'> = {
  address: {
    write: ({ person }) => ({ parts: [], query: { person } }),
    read: (_, query) => ({ person: query.get('person') ?? undefined }),
  },
  bar: 'overview',
  page: React.lazy(() =>
    import(/* webpackChunkName: 'allocation' */ './AllocationPage').then((file) => ({ default: file.AllocationPage })),
  ),
};

export const allocationCapability = { places: { allocation } };
