import { answerContract } from './contract';
import { accounts as directory } from './directory';
import { duplicateRule, withFaults } from './faults';
import { createGraphSurface, duplicateHeader } from './graph/graphSurface';
import { tenantGraphRoutes } from './graph/tenantGraphRoutes';
import { asGraph } from './graph/writeAnswer';
import { isForeign } from './isForeign';
import type { Account, Caller, TenantContext } from './platform';
import { createRequestLog } from './requestLog';
import { rowsOf } from './rowsTouched';
import { bearerCaller, cookieCaller } from './sessions';
import { sharePointSurface } from './sharepoint/sharePointSurface';
import { problems } from './sharepoint/protocol/problems';
import { writeProblem } from './sharepoint/protocol/writeReply';
import { metaValue, setMeta } from './sharepoint/store/findRows';
import { openSite } from './sharepoint/store/makeSite';
import { makeFaultTable } from './store/faultRows';
import { loadSnapshot, openDatabase, saveSnapshot } from './store/openDatabase';
import { makeTokenTable } from './store/tokenRows';

export interface TenantOptions {
  /** A database file (opened as it is where it exists) or `:memory:`. */
  readonly data: string;
  /** A snapshot file to fill `:memory:` from. */
  readonly snapshot?: string | undefined;
  /** People of the directory beside the demo's own. */
  readonly moreAccounts?: readonly Account[];
  /** Where the clock starts; the real time when absent. */
  readonly now?: Date | undefined;
  /** Base URL without a trailing slash. */
  readonly origin: string;
}

/** Microsoft 365 on one machine: a function from requests to responses over one database. */
export interface Tenant {
  readonly context: TenantContext;
  /** Rejects with CutConnection where a fault rule cuts the connection. */
  handle(request: Request): Promise<Response>;
  /** The person the request's cookie session stands for. */
  accountOf(request: Request): Account | undefined;
  now(): Date;
  /** Moves the clock; it runs on from there. */
  setClock(at: Date): void;
  /** True where the demo trust was put into this database before. */
  isSeeded(): boolean;
  /** Where the clock stood when the demo trust was done; undefined where there is none (or an older one). */
  seededAt(): Date | undefined;
  markSeeded(): void;
  /** Writes the whole state to a new file. */
  saveSnapshot(file: string): void;
  close(): void;
}

type Kind = 'contract' | 'graph' | 'sharePoint' | undefined;

function kindOf(url: URL): Kind {
  if (url.host === 'graph.microsoft.com' || url.pathname.startsWith('/graph/')) return 'graph';
  if (url.pathname.startsWith('/_tenant/')) return 'contract';
  return /^\/sites\/.*\/_api(\/|$)/i.test(url.pathname) ? 'sharePoint' : undefined;
}

function unauthenticated(kind: Kind, request: Request): Response {
  const challenge = { 'WWW-Authenticate': 'Bearer' };
  if (kind === 'graph')
    return Response.json(
      { error: { code: 'InvalidAuthenticationToken', message: 'Access token is empty or not valid.' } },
      { status: 401, headers: challenge },
    );
  return writeProblem(request.headers.get('accept') ?? '', problems.unauthenticated());
}

function userOf(caller: Caller | undefined): string | null {
  if (caller === undefined) return null;
  return caller.kind === 'app' ? 'app' : caller.account.userPrincipalName;
}

/** A copy of the request with the rule for repeated transactionIds that the fault switches chose. */
function withDuplicateRule(context: TenantContext, request: Request): Request {
  const url = new URL(request.url);
  const rule = duplicateRule(context, request.method, `${url.pathname}${url.search}`);
  if (rule === undefined) return request;
  const headers = new Headers(request.headers);
  headers.set(duplicateHeader, rule);
  return new Request(request, { headers });
}

export function createTenant({ data, snapshot, now, origin, moreAccounts = [] }: TenantOptions): Tenant {
  const given = new Set(moreAccounts.map(({ objectId }) => objectId));
  const accounts =
    moreAccounts.length === 0
      ? directory
      : [...directory.filter(({ objectId }) => !given.has(objectId)), ...moreAccounts];
  const db = openDatabase(data);
  if (snapshot !== undefined) loadSnapshot(db, snapshot);
  let ahead = (now?.getTime() ?? Date.now()) - Date.now();
  const context: TenantContext = {
    db,
    now: () => new Date(Date.now() + ahead),
    origin,
    accounts,
    graphOrigin: 'https://graph.microsoft.com',
  };
  makeTokenTable(db);
  makeFaultTable(db);
  openSite(db, accounts, context.now);
  const log = createRequestLog();
  const tools = {
    log,
    setClock: (at: Date) => {
      ahead = at.getTime() - Date.now();
    },
  };
  const graph = createGraphSurface(context, (part, run) => {
    const url = new URL(part.url);
    const target = { method: part.method, verb: part.method, path: `${url.pathname}${url.search}` };
    return withFaults(context, target, true, () => run(withDuplicateRule(context, part)));
  });

  async function answer(kind: Kind, caller: Caller | undefined, request: Request): Promise<Response> {
    if (kind === undefined)
      return Response.json(
        { error: { code: 'notImplemented', message: 'The local tenant does not know this path.' } },
        { status: 501 },
      );
    if (caller === undefined) return unauthenticated(kind, request);
    return kind === 'graph'
      ? graph(context, caller, withDuplicateRule(context, request))
      : sharePointSurface(context, caller, request);
  }

  async function handle(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const kind = kindOf(url);
    if (kind === 'contract') {
      const missing = (): Response =>
        Response.json(
          { error: { code: 'notImplemented', message: 'The local tenant has no such switch.' } },
          { status: 501 },
        );
      if (request.method !== 'GET' && isForeign(request, origin))
        return Response.json(
          { error: { code: 'forbidden', message: 'Pages of other sites may not turn the local tenant.' } },
          { status: 403 },
        );
      return (
        (await answerContract(context, tools, request)) ?? (await tenantGraphRoutes(context, request)) ?? missing()
      );
    }
    const path = `${url.pathname}${url.search}`;
    const bearer = request.headers.has('authorization');
    const caller = bearer || kind === 'graph' ? bearerCaller(context, request) : cookieCaller(context, request);
    const entry = { method: request.method, path, user: userOf(caller), at: context.now().toISOString() };
    try {
      const target = { method: request.method, verb: request.headers.get('x-http-method') ?? request.method, path };
      const answered = await withFaults(context, target, kind === 'graph', () => answer(kind, caller, request));
      const response = kind === 'graph' ? await asGraph(request, answered, context) : answered;
      // by the tenant's own clock, as everything else it says
      if (!response.headers.has('date')) response.headers.set('date', context.now().toUTCString());
      log.add({ ...entry, status: response.status, rows: rowsOf(response) });
      return response;
    } catch (error) {
      log.add({ ...entry, status: 0, rows: 0 });
      throw error;
    }
  }

  return {
    context,
    handle,
    accountOf: (request) => {
      const caller = cookieCaller(context, request);
      return caller?.kind === 'user' ? caller.account : undefined;
    },
    now: context.now,
    setClock: tools.setClock,
    isSeeded: () => metaValue(db, 'seeded') === 'demo',
    seededAt: () => {
      const at = metaValue(db, 'seededAt');
      return at === undefined ? undefined : new Date(at);
    },
    markSeeded: () => {
      setMeta(db, 'seeded', 'demo');
      setMeta(db, 'seededAt', context.now().toISOString());
    },
    saveSnapshot: (file) => saveSnapshot(db, file),
    close: () => db.close(),
  };
}
