import * as React from 'react';
import { bareAddress } from '../../ground/ui/addresses';
import type { PlaceDefinition } from '../../ground/ui/PlaceDefinition';
import type { NeedDefinition } from '../home/ui/NeedDefinition';
import { newestAsks } from './sharepoint/newestAsks';
import { dutyNeeds } from './sharepoint/dutyNeeds';

declare module '../../ground/ui/Route' {
  interface Routes {
    /** A debrief that was asked of whoever is on duty. */
    readonly asked: { readonly askKey: string };
    /** All that waits for those on duty. */
    readonly duty: Bare;
  }
}

declare module '../home/Needs' {
  interface Needs {
    readonly duty: {
      readonly key: string;
      readonly byName: string;
      /** ISO UTC. */
      readonly askedAt: string;
      /** It is for a colleague of whoever asked. */
      readonly colleague: boolean;
      /**
       * mine, takenMine, offered: what I asked waits, is taken, or has a time to accept. checkIn: I am asked how I am.
       * turn: it is mine to answer. taken: I took it. call: I am asked to ring. lookIn: on a colleague of whoever asked.
       */
      readonly what: 'mine' | 'takenMine' | 'offered' | 'checkIn' | 'turn' | 'taken' | 'call' | 'lookIn';
      /** Of a check-in: after how many days. */
      readonly days?: number;
    };
  }
}

const asked: PlaceDefinition<'asked'> = {
  address: {
    write: ({ askKey }) => ({ parts: [askKey] }),
    read: ([askKey]) => (askKey ? { askKey } : undefined),
  },
  bar: 'home',
  flow: true,
  page: React.lazy(() =>
    import(/* webpackChunkName: 'duty-page' */ './ui/AskedPage').then((file) => ({ default: file.AskedPage })),
  ),
};

const duty: PlaceDefinition<'duty'> = {
  address: bareAddress,
  bar: 'home',
  page: React.lazy(() =>
    import(/* webpackChunkName: 'duty-page' */ './ui/DutyPage').then((file) => ({ default: file.DutyPage })),
  ),
};

const dutyNeed: NeedDefinition<'duty'> = {
  urgency: 10,
  reads: () => [newestAsks],
  find: (input, [rows]) => dutyNeeds(input, rows),
  keyOf: ({ key }) => key,
  line: React.lazy(() =>
    import(/* webpackChunkName: 'debrief-needs' */ './ui/needs/DutyNeed').then((file) => ({ default: file.DutyNeed })),
  ),
};

export const dutyCapability = { places: { asked, duty }, needs: { duty: dutyNeed } };
