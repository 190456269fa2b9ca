import * as React from 'react';
import type { PlaceDefinition } from '../../ground/ui/PlaceDefinition';

declare module '../../ground/ui/Route' {
  interface Routes {
    /** What names and dates are shown of; see TrustAsk. */
    readonly overview: {
      readonly look?: string | undefined;
      readonly school?: string | undefined;
      readonly role?: string | undefined;
      readonly supervisor?: string | undefined;
      readonly term?: string | undefined;
      readonly order?: string | undefined;
    };
  }
}

const names = ['look', 'school', 'role', 'supervisor', 'term', 'order'] as const;

const overview: PlaceDefinition<'overview'> = {
  address: {
    write: (asked) => ({ parts: [], query: Object.fromEntries(names.map((name) => [name, asked[name]])) }),
    read: (_, query) => Object.fromEntries(names.flatMap((name) => (query.has(name) ? [[name, query.get(name)]] : []))),
  },
  bar: { label: 'Trust', shown: ({ oversees }) => oversees },
  page: React.lazy(() =>
    import(/* webpackChunkName: 'overview' */ './TrustPlace').then((file) => ({ default: file.TrustPlace })),
  ),
};

export const overviewCapability = { places: { overview } };
