import * as React from 'react';
import type { PersonKey } from '../../ground/rules/Person';
import { bareAddress } from '../../ground/ui/addresses';
import type { PlaceDefinition } from '../../ground/ui/PlaceDefinition';

declare module '../../ground/ui/Route' {
  interface Routes {
    readonly people: Bare;
    readonly person: { readonly pairKey: string; readonly superviseeKey: PersonKey };
  }
}

const people: PlaceDefinition<'people'> = {
  address: bareAddress,
  bar: { label: 'People', shown: ({ supervises }) => supervises },
  page: React.lazy(() =>
    import(/* webpackChunkName: 'people' */ './PeoplePage').then((file) => ({ default: file.PeoplePage })),
  ),
};

const person: PlaceDefinition<'person'> = {
  address: {
    write: ({ pairKey, superviseeKey }) => ({ parts: [pairKey, superviseeKey] }),
    read: ([pairKey, superviseeKey]) => (pairKey && superviseeKey ? { pairKey, superviseeKey } : undefined),
    instead: { place: 'people' },
  },
  bar: 'people',
  page: React.lazy(() =>
    import(/* webpackChunkName: 'people' */ './PersonPage').then((file) => ({ default: file.PersonPage })),
  ),
};

export const peopleCapability = { places: { people, person } };
