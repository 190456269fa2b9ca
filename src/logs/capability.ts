import * as React from 'react';
import { bareAddress } from '../ground/ui/addresses';
import type { PlaceDefinition } from '../ground/ui/PlaceDefinition';
import { textIn } from '../ground/sharepoint/cells';
import { filtered } from '../ground/sharepoint/readRows';
import type { NeedDefinition } from '../sessions/home/ui/NeedDefinition';
import { ownLogRows, ownLogStamps, ownPlace } from './sharepoint/ownLogRows';
import { logNeeds } from './useCases/logNeeds';

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
    /** What I see to: how many decisions are not on a child's file yet, and how many entries are to be chased today. */
    readonly log: { readonly owed: number; readonly due: number; readonly bodies: readonly string[] };
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

const need: NeedDefinition<'log'> = {
  urgency: 20,
  reads: (_personKey, today) => [
    (sp) => filtered(sp, ownPlace, ownLogStamps, `Status eq 'owed' or (Status eq 'chase' and Day le ${today})`)(),
  ],
  find: (input, [rows = []]) =>
    logNeeds(
      input,
      ownLogRows(rows, input.rows.me?.login ?? '').map((row) => textIn(row, 'Status')),
    ),
  keyOf: () => 'all',
  line: React.lazy(() =>
    import(/* webpackChunkName: 'log-need' */ './ui/needs/LogNeed').then((file) => ({ default: file.LogNeed })),
  ),
};

export const logCapability = { places: { log, logs }, needs: { log: need } };
