import * as React from 'react';
import { bareAddress } from '../ground/ui/addresses';
import type { PlaceDefinition } from '../ground/ui/PlaceDefinition';
import { textIn } from '../ground/sharepoint/cells';
import { filtered } from '../ground/sharepoint/readRows';
import type { NeedDefinition } from '../sessions/home/ui/NeedDefinition';
import { ownLogRows, ownLogStamps, ownPlace } from './sharepoint/ownLogRows';
import { waitingNeeds } from './sharepoint/waitingNeeds';

declare module '../ground/ui/Route' {
  interface Routes {
    /** The form of a new entry of this kind, with somebody of this pair where that is known. */
    readonly log: { readonly kindKey: string; readonly pairKey?: string | undefined };
    /** What is logged, owed and chased. */
    readonly logs: Bare;
  }
}

declare module '../sessions/home/Needs' {
  interface Needs {
    /** Owed to a child's file, to be chased today, asked of me; and the states of my own entries. */
    readonly waiting: {
      readonly items: readonly {
        readonly key: string;
        readonly pairKey: string;
        /** owed, chase or question. */
        readonly status: string;
        /** As it was written; read where it is shown. */
        readonly body: string;
      }[];
      readonly own: readonly string[];
    };
  }
}

const log: PlaceDefinition<'log'> = {
  address: {
    write: ({ kindKey, pairKey }) => ({ parts: [kindKey], query: { with: pairKey } }),
    read: ([kindKey], query) => (kindKey ? { kindKey, pairKey: query.get('with') ?? undefined } : undefined),
  },
  bar: 'home',
  flow: true,
  page: React.lazy(() =>
    import(/* webpackChunkName: 'log-page' */ './ui/LogPage').then((file) => ({ default: file.LogPage })),
  ),
};

const logs: PlaceDefinition<'logs'> = {
  address: bareAddress,
  bar: 'home',
  page: React.lazy(() =>
    import(/* webpackChunkName: 'log-page' */ './ui/LogsPage').then((file) => ({ default: file.LogsPage })),
  ),
};

const waiting: NeedDefinition<'waiting'> = {
  urgency: 20,
  reads: (_personKey, today) => [
    (sp) => filtered(sp, ownPlace, ownLogStamps, `Status eq 'owed' or (Status eq 'chase' and Day le ${today})`)(),
  ],
  find: (input, [rows = []]) =>
    waitingNeeds(
      input,
      ownLogRows(rows, input.rows.me?.login ?? '').map((row) => textIn(row, 'Status')),
    ),
  keyOf: () => 'all',
  line: React.lazy(() =>
    import(/* webpackChunkName: 'log-need' */ './ui/needs/WaitingNeed').then((file) => ({ default: file.WaitingNeed })),
  ),
};

export const logCapability = { places: { log, logs }, needs: { waiting } };
