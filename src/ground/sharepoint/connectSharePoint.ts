import { RejectOnError, ResolveOnData, parseODataJSON } from '@pnp/queryable';
import type { Queryable } from '@pnp/queryable';
import { spfi } from '@pnp/sp';
import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import '@pnp/sp/batching';
import { dayInZone } from '../rules/days';
import type { AcademicYear, Day } from '../rules/School';
import { firstZone } from '../steps/firstZone';
import { clockWatch } from '../pace/clockWatch';
import { keepPace } from '../pace/keepPace';
import type { Pace } from '../pace/keepPace';
import type { PaceOptions } from '../pace/PaceOptions';
import { requestDigest } from './requestDigest';
import type { RequestDigest } from './requestDigest';
import { sendSafely } from './sendSafely';
import type { Fetch } from './sendSafely';
import { errorOfAnswer } from './sharePointServiceError';

export interface SharePointConnection extends PaceOptions {
  /** Absolute URL of the Hub's site, without a trailing slash. */
  readonly webUrl: string;
  /** The page's own fetch unless given. */
  readonly fetch?: Fetch;
  /** Form digest the page came with (legacyPageContext.formDigestValue); renewed when refused. */
  readonly digest?: string | undefined;
  /** A token, or where to get one; then no digest is sent. */
  readonly bearer?: string | (() => Promise<string>) | undefined;
  /** What day it is; the machine's clock unless given. */
  readonly clock?: (() => Date) | undefined;
  /** Told once where the machine's clock differs from SharePoint's. */
  readonly onClock?: ((minutesAhead: number) => void) | undefined;
}

/** What is known of the site behind a connection; see siteSchema. */
export interface Schema {
  number: number | undefined;
  /** The lists of each year that Set-up has made, as its settings say; see shardsThere. */
  shards: readonly AcademicYear[];
  asking: Promise<void> | undefined;
  /** When SharePoint was last asked for the number, by `now`. */
  askedAt: number | undefined;
  readonly now: () => number;
}

/** What a batch needs to know of the connection it goes through. */
interface Line {
  readonly pace: Pace;
  readonly digest: RequestDigest | undefined;
  readonly schema: Schema;
  readonly clock: () => Date;
}

const lines = new WeakMap<SPFI, Line>();
export const lineOf = (sp: SPFI): Line | undefined => lines.get(sp);

/** A batch is a client of its own: what it asks goes through the connection it was made of. */
export function shareLine(sp: SPFI, batched: SPFI): void {
  const line = lines.get(sp);
  if (line) lines.set(batched, line);
}

export const nowOn = (sp: SPFI): Date => lineOf(sp)?.clock() ?? new Date();

/** Today, as far as the academic year and what has ended are concerned. */
export const todayOn = (sp: SPFI): Day => dayInZone(nowOn(sp), firstZone);

/** PnPjs on our own behaviours. Its answers and errors are still PnPjs's; see sharePointServiceError. */
export function connectSharePoint(connection: SharePointConnection): SPFI {
  const { webUrl, bearer } = connection;
  const pace = keepPace('SharePoint', connection);
  const fetch = watchedFetch(connection);
  const token = typeof bearer === 'string' ? () => Promise.resolve(bearer) : bearer;
  const digest = token
    ? undefined
    : requestDigest(
        webUrl,
        (url, init) => pace.send(true, (signal) => fetch(url, { ...init, signal })),
        connection.digest,
      );
  const send = sendSafely({ fetch, pace, digest, bearer: token });
  const sp = spfi(webUrl.replace(/\/+$/, '')).using(
    headers,
    RejectOnError(),
    ResolveOnData(),
    (instance: Queryable) => {
      instance.on.send.replace(send);
      return instance;
    },
    parse,
  );
  const { now = Date.now } = connection;
  const schema: Schema = { number: undefined, shards: [], asking: undefined, askedAt: undefined, now };
  lines.set(sp, { pace, digest, schema, clock: connection.clock ?? (() => new Date()) });
  return sp;
}

/** The connection's fetch; what time each answer was sent is compared with the machine's clock. */
function watchedFetch({ fetch, clock, onClock }: SharePointConnection): Fetch {
  const send: Fetch = fetch ?? ((url, init) => globalThis.fetch(url, init));
  if (!onClock) return send;
  const watch = clockWatch(onClock, () => (clock?.() ?? new Date()).getTime());
  return async (url, init) => {
    const response = await send(url, init);
    watch(response);
    return response;
  };
}

function headers(instance: Queryable): Queryable {
  instance.on.pre(async (url, init, result) => {
    // minimal metadata on purpose: "nometadata" leaves out odata.etag, without which no update is safe
    init.headers = { Accept: 'application/json', 'Content-Type': 'application/json;charset=utf-8', ...init.headers };
    init.cache = 'no-store';
    init.credentials = 'same-origin';
    return [url, init, result];
  });
  return instance;
}

function parse(instance: Queryable): Queryable {
  instance.on.parse.replace(async (url: URL, response: Response, result: unknown) => {
    const body = response.status === 204 ? '' : await response.text();
    if (!response.ok) throw errorOfAnswer(response.status, body, response.headers);
    const value: unknown = result ?? (body.trim() === '' ? {} : parseODataJSON(JSON.parse(body)));
    return [url, response, value];
  });
  return instance;
}

/** Server-relative path of the site, e.g. `/sites/trust`. */
export function sitePathOf(sp: SPFI): string {
  return new URL(sp.web.toUrl()).pathname.replace(/\/_api\/web$/, '');
}
