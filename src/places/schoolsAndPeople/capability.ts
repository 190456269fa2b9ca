import * as React from 'react';
import type { PlaceDefinition } from '../../ground/ui/PlaceDefinition';

/** What somebody who is led here comes to enter. */
const openForms = ['school', 'terms', 'people', 'pair'] as const;
export type OpenForm = (typeof openForms)[number];

declare module '../../ground/ui/Route' {
  interface Routes {
    /** With the form that is open at once. */
    readonly trust: { readonly open?: OpenForm | undefined };
  }
}

const trust: PlaceDefinition<'trust'> = {
  address: {
    write: ({ open }) => ({ parts: [], query: { open } }),
    read: (_, query) => ({ open: openForms.find((form) => form === query.get('open')) }),
  },
  bar: { label: 'Schools and people', shown: ({ administers, keeps }) => administers || keeps },
  page: React.lazy(() =>
    import(/* webpackChunkName: 'trust' */ './TrustPage').then((file) => ({ default: file.TrustPage })),
  ),
};

export const schoolsAndPeopleCapability = { places: { trust } };
