import * as React from 'react';
import type { PersonKey } from '../../ground/rules/Person';
import { bareAddress } from '../../ground/ui/addresses';
import type { PlaceDefinition } from '../../ground/ui/PlaceDefinition';
import type { NeedDefinition } from '../home/ui/NeedDefinition';
import type { Session } from '../rules/Session';
import { isInstant } from '../../ground/rules/days';
import type { SessionTarget } from '../rules/SessionRef';
import { sessionAddress } from '../ui/sessionAddress';
import { outlookNeeds } from './useCases/outlookNeeds';

declare module '../../ground/ui/Route' {
  interface Routes {
    readonly book: {
      readonly pairKey?: string | undefined;
      readonly superviseeKey?: PersonKey | undefined;
      readonly offerKey?: string | undefined;
    };
    /** A whole half-term, with the people I supervise. */
    readonly bookTerm: Bare;
    /** The session opened at its "move or cancel" forms. */
    readonly change: {
      readonly target: SessionTarget;
      /** A start (ISO) to move it to, chosen already. */
      readonly at?: string | undefined;
    };
  }
}

declare module '../home/Needs' {
  interface Needs {
    readonly outlook: { readonly sessions: readonly Session[] };
  }
}

const book: PlaceDefinition<'book'> = {
  address: {
    write: ({ pairKey, superviseeKey, offerKey }) => ({
      parts: [],
      query: { pair: pairKey, person: superviseeKey, offer: offerKey },
    }),
    read: (_, query) => ({
      pairKey: query.get('pair') || undefined,
      superviseeKey: query.get('person') || undefined,
      offerKey: query.get('offer') || undefined,
    }),
  },
  bar: 'people',
  flow: true,
  page: React.lazy(() =>
    import(/* webpackChunkName: 'booking' */ './ui/BookingPage').then((file) => ({ default: file.BookingPage })),
  ),
};

const bookTerm: PlaceDefinition<'bookTerm'> = {
  address: bareAddress,
  bar: 'calendar',
  flow: true,
  page: React.lazy(() =>
    import(/* webpackChunkName: 'book-term' */ './ui/term/BookTermPage').then((file) => ({
      default: file.BookTermPage,
    })),
  ),
};

const change: PlaceDefinition<'change'> = {
  address: {
    write: ({ target, at }) => ({ ...sessionAddress.write({ target }), query: { at } }),
    read: (parts, query) => {
      const carried = sessionAddress.read(parts);
      const at = query.get('at') ?? '';
      return carried && { ...carried, at: isInstant(at) ? at : undefined };
    },
  },
  bar: 'home',
  flow: true,
  page: React.lazy(() =>
    import(/* webpackChunkName: 'booking' */ './ui/ChangeSessionPage').then((file) => ({
      default: file.ChangeSessionPage,
    })),
  ),
};

const outlook: NeedDefinition<'outlook'> = {
  urgency: 50,
  find: outlookNeeds,
  keyOf: () => 'all',
  line: React.lazy(() =>
    import(/* webpackChunkName: 'outlook-notes' */ './ui/needs/OutlookNeed').then((file) => ({
      default: file.OutlookNeed,
    })),
  ),
};

export const bookingCapability = { places: { book, bookTerm, change }, needs: { outlook } };
