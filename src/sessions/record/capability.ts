import * as React from 'react';
import type { SPFI } from '@pnp/sp';
import { addDays } from '../../ground/rules/days';
import { filtered, quoted } from '../../ground/sharepoint/readRows';
import type { PlaceDefinition } from '../../ground/ui/PlaceDefinition';
import type { NeedDefinition } from '../home/ui/NeedDefinition';
import type { Session } from '../rules/Session';
import type { SessionRef, SessionTarget } from '../rules/SessionRef';
import { sessionAddress } from '../ui/sessionAddress';
import type { NewsKind } from '../rules/NewsItem';
import { seenLooksKey } from './rules/seenLooksKey';
import { lookNeeds } from './sharepoint/lookNeeds';
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
    /** A record keeper opened it, and I have not seen that yet. */
    readonly look: { readonly target: SessionRef; readonly name: string; readonly at: string };
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

/** Days for which Home tells of a look; the record itself keeps it. */
const daysOnHome = 60;
const lookRows = {
  select: ['Id', 'HubKey', 'SessionKey', 'FileDirRef', 'Created', 'Author/Title'],
  expand: ['Author'],
};
const seenRows = { select: ['Id', 'HubKey', 'Body', 'Author/Name'], expand: ['Author'] };

const look: NeedDefinition<'look'> = {
  urgency: 30,
  list: 'looks',
  reads: (personKey, today, shards) => [
    (sp) => filtered(sp, { list: 'own' }, seenRows, `HubKey eq ${quoted(seenLooksKey(personKey))}`)(),
    ...shards.map(
      (shard) => (sp: SPFI) =>
        filtered(sp, { list: 'looks', shard }, lookRows, `Day ge ${addDays(today, -daysOnHome)}`)(),
    ),
  ],
  find: lookNeeds,
  keyOf: ({ target }) => target.sessionKey,
  line: React.lazy(() =>
    import(/* webpackChunkName: 'debrief-needs' */ './ui/needs/LookNeed').then((file) => ({ default: file.LookNeed })),
  ),
};

export const recordCapability = { places: { record, check }, needs: { sign, look, news } };
