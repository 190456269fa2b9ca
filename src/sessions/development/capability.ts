import * as React from 'react';
import type { PlaceDefinition } from '../../ground/ui/PlaceDefinition';

declare module '../../ground/ui/Route' {
  interface Routes {
    /** Performance development: one, or without a key all that I see. */
    readonly development: { readonly scopeKey?: string };
  }
}

const development: PlaceDefinition<'development'> = {
  address: {
    write: ({ scopeKey = '' }) => ({ parts: scopeKey === '' ? [] : [scopeKey] }),
    read: ([scopeKey]) => (scopeKey ? { scopeKey } : {}),
  },
  bar: 'records',
  page: React.lazy(() =>
    import(/* webpackChunkName: 'development-page' */ './ui/DevelopmentPage').then((file) => ({
      default: file.DevelopmentPage,
    })),
  ),
};

export const developmentCapability = { places: { development } };
