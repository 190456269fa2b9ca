import type { Caller, Surface, TenantContext } from '../platform';
import { noteRows } from '../rowsTouched';
import { inSavepoint } from '../store/inSavepoint';
import { countRequest } from '../throttling';
import { switchesOf } from '../switches';
import { findActor, forgetAccess, may } from './access';
import { permission } from './masks';
import { isDigestValid } from './digest';
import type { Exchange } from './protocol/Exchange';
import { demandBodyRead } from './protocol/demandBodyRead';
import { parsePath } from './protocol/parsePath';
import { Problem } from './protocol/Problem';
import { problems } from './protocol/problems';
import { dispatch } from './protocol/Reply';
import { allowOptions, readQuery } from './protocol/readQuery';
import { writeProblem, writeReply } from './protocol/writeReply';
import type { AnswerPart, Incoming } from './SharePointOperation';
import { sharePointOperations } from './sharePointOperations';
import { findWeb, forgetSchema } from './store/findRows';
import { followIn } from './followIn';
import { offered, waysOf } from './ways';
import { withBodyArguments } from './protocol/bodyArguments';

const ways = waysOf(sharePointOperations);
const envelopes = new Map(
  sharePointOperations.flatMap(({ envelope }) => (envelope ? [[envelope.segment, envelope.answer] as const] : [])),
);

const mostBytes = 260 * 1024 * 1024;
/**
 * What a request may carry that uploads no file (the documented 2 MB; whether a real tenant counts UTF-8 bytes is not
 * confirmed).
 */
const mostJsonBytes = 2 * 1024 * 1024;
const uploads = /\/(\$|%24)value$|\/(add|addusingpath)\(|\/(start|continue|finish)upload\(|\/(\$|%24)batch$/i;

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw problems.badQuery('The request URL is not valid.');
  }
}

/** The effective verb: MERGE, PUT and DELETE may travel inside a POST. */
function verbOf(incoming: Incoming): string {
  const tunnelled = incoming.headers.get('x-http-method');
  return incoming.method === 'POST' && tunnelled !== undefined ? tunnelled.toUpperCase() : incoming.method;
}

/** One request or batch part, counted against its caller. */
function answer(tenant: TenantContext, caller: Caller, incoming: Incoming, meter: { rows: number }): Response {
  const accept = incoming.headers.get('accept') ?? '';
  const verdict = countRequest(tenant, caller, incoming.method, `${incoming.url.pathname}${incoming.url.search}`);
  if (verdict.throttled) return writeProblem(accept, problems.throttled(verdict.headers));
  const response = attempt(tenant, caller, incoming, meter);
  for (const [name, value] of Object.entries(verdict.headers)) response.headers.set(name, value);
  return response;
}

/** Runs one request or batch part so that a refusal leaves nothing behind. */
function attempt(tenant: TenantContext, caller: Caller, incoming: Incoming, meter: { rows: number }): Response {
  const { db } = tenant;
  try {
    return inSavepoint(
      db,
      () => walk(tenant, caller, incoming, meter),
      () => {
        forgetAccess(db);
        forgetSchema(db);
      },
    );
  } catch (error) {
    if (error instanceof Problem) return writeProblem(incoming.headers.get('accept') ?? '', error);
    throw error;
  }
}

/** Under a site's lockdown who holds Limited Access alone lacks UseRemoteAPIs; whether so here, a switch says. */
function demandRemoteApis({ tenant, actor, web }: Exchange): void {
  if (switchesOf(tenant.db).limitedAccess === 'opens') return;
  if (!may(tenant.db, actor, web.scope_id, permission.viewListItems)) throw problems.accessDenied();
}

/** Walks the path from `/_api` to whatever answers it. */
function walk(tenant: TenantContext, caller: Caller, incoming: Incoming, meter: { rows: number }): Response {
  const { pathname, searchParams } = incoming.url;
  const cut = pathname.toLowerCase().indexOf('/_api');
  const webUrl = decodePath(pathname.slice(0, cut));
  const web = findWeb(tenant.db, webUrl);
  if (!web) throw problems.webMissing();
  const query = readQuery(searchParams);
  const exchange: Exchange = {
    tenant,
    caller,
    actor: findActor(tenant, caller),
    web,
    method: verbOf(incoming),
    headers: incoming.headers,
    query,
    bytes: incoming.bytes,
    bodyRead: new Set(),
    meter,
    ways,
  };
  demandRemoteApis(exchange);
  if (exchange.method !== 'GET') allowOptions(query, '$select', '$expand');
  const segments = parsePath(decodePath(pathname.slice(cut + '/_api'.length)), query.aliases);
  const root = offered(exchange, 'root', () => ({ exchange }));
  const asked = withBodyArguments(exchange, segments);
  const reply = dispatch(root, asked, exchange.method, incoming.method);
  demandBodyRead(exchange, asked);
  return writeReply(exchange, reply, followIn(exchange));
}

/** True where the request needs a form digest: a cookie session that changes something. Bearer tokens need none. */
function lacksDigest(tenant: TenantContext, caller: Caller, incoming: Incoming): boolean {
  if (incoming.method === 'GET' || incoming.headers.has('authorization')) return false;
  if (/\/_api\/contextinfo$/i.test(incoming.url.pathname)) return false;
  const user = caller.kind === 'app' ? 'app' : caller.account.objectId;
  return !isDigestValid(tenant, user, incoming.headers.get('x-requestdigest') ?? '');
}

/** What answers a request that holds others, such as `POST /_api/$batch`. */
function envelopeOf({ method, url }: Incoming): ReturnType<typeof envelopes.get> {
  const segment = /\/_api\/([^/]+)$/i.exec(url.pathname)?.[1];
  return method === 'POST' && segment !== undefined
    ? envelopes.get(segment.replace(/^%24/, '$').toLowerCase())
    : undefined;
}

/** SharePoint's REST API below `/sites/<site>/_api`. The caller is already known; permissions are checked here. */
export const sharePointSurface: Surface = async (tenant, caller, request) => {
  const url = new URL(request.url);
  const bytes = new Uint8Array(await request.arrayBuffer());
  const headers = new Map([...request.headers].map(([name, value]) => [name.toLowerCase(), value]));
  const accept = headers.get('accept') ?? '';
  if (bytes.byteLength > (uploads.test(url.pathname) ? mostBytes : mostJsonBytes))
    return writeProblem(accept, problems.tooLarge());
  const incoming: Incoming = { method: request.method, url, headers, bytes };
  if (lacksDigest(tenant, caller, incoming)) return writeProblem(accept, problems.digest());
  const meter = { rows: 0 };
  const answerPart: AnswerPart = (part) => answer(tenant, caller, part, meter);
  const envelope = envelopeOf(incoming);
  const response = envelope ? await envelope(tenant, incoming, answerPart) : answerPart(incoming);
  noteRows(response, meter.rows);
  return response;
};
