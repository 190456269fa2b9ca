import { findAccount } from './directory';
import { changeEntraMember } from './entraGroups';
import { addFaults, readRule } from './faults';
import type { TenantContext } from './platform';
import type { RequestLog } from './requestLog';
import { issueToken, sessionCookie } from './sessions';
import { clearFaultRows } from './store/faultRows';
import { resetSwitches, setSwitches, switchesOf } from './switches';
import { setThrottling, throttlingOf } from './throttling';

/** What the contract's endpoints may do beyond the context. */
export interface ContractTools {
  readonly log: RequestLog;
  setClock(at: Date): void;
}

function refuse(status: number, message: string): Response {
  return Response.json({ error: { code: 'invalid', message } }, { status });
}

async function readJson(request: Request): Promise<unknown> {
  try {
    return JSON.parse(await request.text()) as unknown;
  } catch {
    return undefined;
  }
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function token(context: TenantContext, body: unknown): Response {
  if (member(body, 'app') === true) return Response.json({ access_token: issueToken(context.db, undefined) });
  const user = member(body, 'user');
  const account = typeof user === 'string' ? findAccount(user, context.accounts) : undefined;
  if (!account) return refuse(400, `There is no account called ${String(user)}.`);
  return Response.json({ access_token: issueToken(context.db, account) });
}

function signIn(context: TenantContext, url: URL): Response {
  const account = findAccount(url.searchParams.get('user') ?? '', context.accounts);
  if (!account) return refuse(400, `There is no account called ${url.searchParams.get('user') ?? ''}.`);
  const to = url.searchParams.get('to') ?? '/sites/trust';
  // browsers drop tabs and line breaks from an address before they read it
  if (!/^\/(?![/\\])/.test(to) || /[\t\r\n]/.test(to)) return refuse(400, 'A sign-in leads to a path of this tenant.');
  return new Response(null, {
    status: 302,
    headers: { Location: to, 'Set-Cookie': sessionCookie(issueToken(context.db, account)) },
  });
}

function faults(context: TenantContext, body: unknown): Response {
  const rules = Array.isArray(body) ? body.map(readRule) : [undefined];
  const good = rules.filter((rule) => rule !== undefined);
  if (good.length < rules.length) return refuse(400, 'A fault needs match, nth and a known kind; send an array.');
  addFaults(context.db, good);
  return new Response(null, { status: 204 });
}

function clock(context: TenantContext, tools: ContractTools, body: unknown): Response {
  const at = new Date(String(member(body, 'now')));
  if (Number.isNaN(at.getTime())) return refuse(400, 'now must be an ISO time.');
  tools.setClock(at);
  return Response.json({ now: context.now().toISOString() });
}

type Answering = (
  context: TenantContext,
  tools: ContractTools,
  request: Request,
  url: URL,
) => Response | Promise<Response>;

const done = (): Response => new Response(null, { status: 204 });
const known = (context: TenantContext): Response =>
  Response.json(
    context.accounts.map(({ userPrincipalName, displayName, roles, school }) => ({
      userPrincipalName,
      displayName,
      roles,
      school,
    })),
  );

/** Method and path of each switch, and what answers it. */
const answers: Readonly<Record<string, Answering>> = {
  'POST /_tenant/token': async (context, _tools, request) => token(context, await readJson(request)),
  'GET /_tenant/users': (context) => known(context),
  'GET /_tenant/sign-in': (context, _tools, _request, url) => signIn(context, url),
  'POST /_tenant/faults': async (context, _tools, request) => faults(context, await readJson(request)),
  'DELETE /_tenant/faults': (context) => {
    clearFaultRows(context.db);
    return done();
  },
  'POST /_tenant/clock': async (context, tools, request) => clock(context, tools, await readJson(request)),
  'GET /_tenant/clock': (context) => Response.json({ now: context.now().toISOString() }),
  'POST /_tenant/throttling': async (context, _tools, request) => {
    const set = setThrottling(context.db, await readJson(request));
    return set ? Response.json(set) : refuse(400, 'Throttling needs mode off or real, and retryAfter seconds or date.');
  },
  'GET /_tenant/throttling': (context) => Response.json(throttlingOf(context.db)),
  'POST /_tenant/entra-members': async (context, _tools, request) =>
    changeEntraMember(context, await readJson(request))
      ? done()
      : refuse(400, 'An Entra membership needs group (its id), user and belongs.'),
  'POST /_tenant/switches': async (context, _tools, request) => {
    const set = setSwitches(context.db, await readJson(request));
    return set
      ? Response.json(set)
      : refuse(400, 'Switches are named and take one of their values; see src/local/tenant/switches.ts.');
  },
  'GET /_tenant/switches': (context) => Response.json(switchesOf(context.db)),
  'DELETE /_tenant/switches': (context) => {
    resetSwitches(context.db);
    return done();
  },
  'GET /_tenant/requests': (_context, tools) => Response.json(tools.log.entries()),
  'DELETE /_tenant/requests': (_context, tools) => {
    tools.log.clear();
    return done();
  },
};

/** `/_tenant/**`: the switches of the local tenant that no real tenant has. Undefined where there is no such switch. */
export async function answerContract(
  context: TenantContext,
  tools: ContractTools,
  request: Request,
): Promise<Response | undefined> {
  const url = new URL(request.url);
  const name = `${request.method} ${url.pathname}`;
  return Object.hasOwn(answers, name) ? answers[name]?.(context, tools, request, url) : undefined;
}
