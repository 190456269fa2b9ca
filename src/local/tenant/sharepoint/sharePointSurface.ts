import { randomUUID } from 'node:crypto';
import { withFaults } from '../faults';
import type { Operation, Surface, TenantContext, Caller } from '../platform';
import { noteRows } from '../rowsTouched';
import { countRequest } from '../throttling';
import { findActor, forgetAccess } from './access';
import { digestSeconds, isDigestValid, makeDigest } from './digest';
import { moveOrCopyByPath } from './handlers/moveCopy';
import { searchResource } from './handlers/search';
import { siteResource, webResource } from './handlers/web';
import type { Exchange } from './protocol/Exchange';
import { parseBatch } from './protocol/parseBatch';
import { parsePath } from './protocol/parsePath';
import { Problem } from './protocol/Problem';
import { problems } from './protocol/problems';
import { allowOptions, readQuery } from './protocol/readQuery';
import type { Reply, Resource } from './protocol/Reply';
import { action, dispatch } from './protocol/Reply';
import { writeProblem, writeReply } from './protocol/writeReply';
import { findWeb, forgetSchema } from './store/findRows';

export const surfaceOperations: readonly Operation[] = [
  {
    surface: 'SharePoint',
    name: 'POST /_api/contextinfo',
    fidelity: 'full',
    differs: '',
    source: 'Microsoft: working-with-requestdigest; @pnp/sp behaviors/spfx (shape of the digest)',
    confirmed: false,
  },
  {
    surface: 'SharePoint',
    name: 'POST /_api/$batch',
    fidelity: 'full',
    differs: '',
    source: 'pnp/pnpcore recordings; Microsoft: make-batch-requests-with-the-rest-apis',
    confirmed: true,
  },
];

const mostBytes = 260 * 1024 * 1024;
/**
 * What a request may carry that uploads no file (the documented 2 MB; whether a real tenant counts UTF-8 bytes is not
 * confirmed).
 */
const mostJsonBytes = 2 * 1024 * 1024;
const uploads = /\/(\$|%24)value$|\/(add|addusingpath)\(|\/(start|continue|finish)upload\(|\/(\$|%24)batch$/i;

interface Incoming {
  readonly method: string;
  readonly url: URL;
  readonly headers: ReadonlyMap<string, string>;
  readonly bytes: Uint8Array;
}

function contextInfo(exchange: Exchange): Reply {
  const user = exchange.caller.kind === 'app' ? 'app' : exchange.caller.account.objectId;
  const url = `${exchange.tenant.origin}${exchange.web.url}`;
  return {
    kind: 'value',
    name: 'GetContextWebInformation',
    type: 'SP.ContextWebInformation',
    value: {
      FormDigestTimeoutSeconds: digestSeconds,
      FormDigestValue: makeDigest(exchange.tenant, user),
      LibraryVersion: '16.0.27326.12005',
      SiteFullUrl: url,
      SupportedSchemaVersions: ['14.0.0.0', '15.0.0.0'],
      WebFullUrl: url,
    },
  };
}

function apiRoot(exchange: Exchange): Resource {
  return {
    step: (segment) => {
      switch (segment.name) {
        case 'web':
          return webResource(exchange);
        case 'site':
          return siteResource(exchange);
        case 'contextinfo':
          return action(() => contextInfo(exchange));
        case 'sp.movecopyutil.movefilebypath':
        case 'sp.movecopyutil.copyfilebypath':
        case 'sp.movecopyutil.movefolderbypath':
        case 'sp.movecopyutil.copyfolderbypath':
          webResource(exchange);
          return action(() => moveOrCopyByPath(exchange, segment));
        case 'search':
          webResource(exchange);
          return searchResource(exchange);
        default:
          return undefined;
      }
    },
  };
}

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
  const response = run(tenant, caller, incoming, meter);
  for (const [name, value] of Object.entries(verdict.headers)) response.headers.set(name, value);
  return response;
}

/** Runs one request or batch part in a savepoint, so that a refusal leaves nothing behind. */
function run(tenant: TenantContext, caller: Caller, incoming: Incoming, meter: { rows: number }): Response {
  const accept = incoming.headers.get('accept') ?? '';
  tenant.db.exec('SAVEPOINT request');
  let kept = false;
  try {
    const cut = incoming.url.pathname.toLowerCase().indexOf('/_api');
    const webUrl = decodePath(incoming.url.pathname.slice(0, cut));
    const web = findWeb(tenant.db, webUrl);
    if (!web) throw problems.webMissing(webUrl);
    const query = readQuery(incoming.url.searchParams);
    const exchange: Exchange = {
      tenant,
      caller,
      actor: findActor(tenant.db, caller),
      web,
      method: verbOf(incoming),
      headers: incoming.headers,
      query,
      bytes: incoming.bytes,
      meter,
    };
    if (exchange.method !== 'GET') allowOptions(query, '$select', '$expand');
    const segments = parsePath(decodePath(incoming.url.pathname.slice(cut + '/_api'.length)), query.aliases);
    const response = writeReply(exchange, dispatch(apiRoot(exchange), segments, exchange.method));
    kept = true;
    return response;
  } catch (error) {
    if (error instanceof Problem) return writeProblem(accept, error);
    throw error;
  } finally {
    if (!kept) {
      tenant.db.exec('ROLLBACK TO request');
      forgetAccess(tenant.db);
      forgetSchema(tenant.db);
    }
    tenant.db.exec('RELEASE request');
  }
}

async function partText(response: Response): Promise<string> {
  const body = await response.text();
  const headers = ['CONTENT-TYPE', 'ETAG', 'RETRY-AFTER']
    .map((name) => [name, response.headers.get(name)] as const)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}: ${value ?? ''}\r\n`)
    .join('');
  return `Content-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nHTTP/1.1 ${response.status} ${statusTexts[response.status] ?? 'Error'}\r\n${headers}\r\n${body}\r\n`;
}

const statusTexts: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  204: 'No Content',
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  412: 'Precondition Failed',
  413: 'Payload Too Large',
  423: 'Locked',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  503: 'Service Unavailable',
};

/**
 * Each part is answered on its own, in order, and checked like a request of its own; changesets are not transactional.
 */
async function batch(
  tenant: TenantContext,
  caller: Caller,
  incoming: Incoming,
  meter: { rows: number },
): Promise<Response> {
  const accept = incoming.headers.get('accept') ?? '';
  let parts;
  try {
    parts = parseBatch(incoming.headers.get('content-type') ?? '', new TextDecoder().decode(incoming.bytes));
  } catch (error) {
    if (error instanceof Problem) return writeProblem(accept, error);
    throw error;
  }
  const boundary = `batchresponse_${randomUUID()}`;
  const site = incoming.url.pathname.slice(0, incoming.url.pathname.toLowerCase().indexOf('/_api'));
  let text = '';
  for (const part of parts) {
    if (!URL.canParse(part.url, incoming.url.href))
      return writeProblem(accept, problems.badBody('A part of the batch has no address.'));
    const url = new URL(part.url, incoming.url);
    const target = { method: part.method, verb: part.method, path: `${url.pathname}${url.search}` };
    const response = await withFaults(tenant, target, false, async () =>
      url.pathname.startsWith(`${site}/_api/`)
        ? answer(
            tenant,
            caller,
            { method: part.method, url, headers: part.headers, bytes: new TextEncoder().encode(part.body) },
            meter,
          )
        : writeProblem(
            part.headers.get('accept') ?? '',
            problems.badQuery('All requests of a batch must go to the same site.'),
          ),
    );
    text += `--${boundary}\r\n${await partText(response)}`;
  }
  return new Response(`${text}--${boundary}--\r\n`, {
    status: 200,
    headers: { 'Content-Type': `multipart/mixed; boundary="${boundary}"` },
  });
}

/** True where the request needs a form digest: a cookie session that changes something. Bearer tokens need none. */
function lacksDigest(tenant: TenantContext, caller: Caller, incoming: Incoming): boolean {
  if (incoming.method === 'GET' || incoming.headers.has('authorization')) return false;
  if (/\/_api\/contextinfo$/i.test(incoming.url.pathname)) return false;
  const user = caller.kind === 'app' ? 'app' : caller.account.objectId;
  return !isDigestValid(tenant, user, incoming.headers.get('x-requestdigest') ?? '');
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
  const isBatch = request.method === 'POST' && /\/_api\/(\$|%24)batch$/i.test(url.pathname);
  const response = isBatch ? await batch(tenant, caller, incoming, meter) : answer(tenant, caller, incoming, meter);
  noteRows(response, meter.rows);
  return response;
};
