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

/** `/_tenant/**`: the switches of the local tenant that no real tenant has. Undefined where there is no such switch. */
export async function answerContract(
  context: TenantContext,
  tools: ContractTools,
  request: Request,
): Promise<Response | undefined> {
  const url = new URL(request.url);
  switch (`${request.method} ${url.pathname}`) {
    case 'POST /_tenant/token':
      return token(context, await readJson(request));
    case 'GET /_tenant/users':
      return Response.json(
        context.accounts.map(({ userPrincipalName, displayName, roles, school }) => ({
          userPrincipalName,
          displayName,
          roles,
          school,
        })),
      );
    case 'GET /_tenant/sign-in':
      return signIn(context, url);
    case 'POST /_tenant/faults':
      return faults(context, await readJson(request));
    case 'DELETE /_tenant/faults':
      clearFaultRows(context.db);
      return new Response(null, { status: 204 });
    case 'POST /_tenant/clock':
      return clock(context, tools, await readJson(request));
    case 'GET /_tenant/clock':
      return Response.json({ now: context.now().toISOString() });
    case 'POST /_tenant/throttling': {
      const set = setThrottling(context.db, await readJson(request));
      return set
        ? Response.json(set)
        : refuse(400, 'Throttling needs mode off or real, and retryAfter seconds or date.');
    }
    case 'POST /_tenant/entra-members':
      return changeEntraMember(context, await readJson(request))
        ? new Response(null, { status: 204 })
        : refuse(400, 'An Entra membership needs group (its id), user and belongs.');
    case 'POST /_tenant/switches': {
      const set = setSwitches(context.db, await readJson(request));
      return set
        ? Response.json(set)
        : refuse(400, 'Switches are named and take one of their values; see src/local/tenant/switches.ts.');
    }
    case 'GET /_tenant/switches':
      return Response.json(switchesOf(context.db));
    case 'DELETE /_tenant/switches':
      resetSwitches(context.db);
      return new Response(null, { status: 204 });
    case 'GET /_tenant/throttling':
      return Response.json(throttlingOf(context.db));
    case 'GET /_tenant/requests':
      return Response.json(tools.log.entries());
    case 'DELETE /_tenant/requests':
      tools.log.clear();
      return new Response(null, { status: 204 });
    default:
      return undefined;
  }
}
