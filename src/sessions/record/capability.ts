import * as React from 'react';
import type { PlaceDefinition } from '../../ground/ui/PlaceDefinition';
import type { NeedDefinition } from '../home/ui/NeedDefinition';
import type { Session } from '../rules/Session';
import type { SessionTarget } from '../rules/SessionRef';
import { sessionAddress } from '../ui/sessionAddress';
import type { NewsKind } from '../rules/SessionNews';
import { newsNeeds } from './useCases/newsNeeds';
import { SignNeed } from './ui/needs/SignNeed';
import { signNeeds } from './useCases/signNeeds';

declare module '../../ground/ui/Route' {
  interface Routes {
    readonly record: { readonly target: SessionTarget };
    /** Is the record still as it was signed? */
    readonly check: { readonly target: SessionTarget };
  }
}

declare module '../home/Needs' {
  interface Needs {
    readonly news: { readonly session: Session; readonly what: NewsKind; readonly name: string };
    readonly sign: { readonly records: readonly { readonly session: Session; readonly name: string }[] };
  }
}

const record: PlaceDefinition<'record'> = {
  address: sessionAddress,
  bar: 'records',
  page: React.lazy(() =>
    import(/* webpackChunkName: 'record' */ './ui/RecordPage').then((file) => ({ default: file.RecordPage })),
  ),
};

const check: PlaceDefinition<'check'> = {
  address: sessionAddress,
  bar: 'records',
  page: React.lazy(() =>
    import(/* webpackChunkName: 'check' */ './ui/CheckPage').then((file) => ({ default: file.CheckPage })),
  ),
};

const sign: NeedDefinition<'sign'> = {
  urgency: 30,
  find: signNeeds,
  keyOf: () => 'all',
  line: SignNeed,
};

const news: NeedDefinition<'news'> = {
  urgency: 10,
  find: newsNeeds,
  keyOf: ({ session }) => session.key,
  line: React.lazy(() =>
    import(/* webpackChunkName: 'debrief-needs' */ './ui/needs/NewsNeed').then((file) => ({ default: file.NewsNeed })),
  ),
};

export const recordCapability = { places: { record, check }, needs: { sign, news } };
