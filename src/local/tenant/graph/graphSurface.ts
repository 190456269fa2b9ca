import type { Account, Caller, Surface, TenantContext } from '../platform';
import { noteRows } from '../rowsTouched';
import { admit } from './admit';
import { checkPerson, checkScopes, refuseFailedToken } from './authorize';
import { calendarKey } from './calendars';
import type { Answer, Endpoint, GraphCall } from './graphCall';
import { GraphError } from './GraphError';
import { readJson, readPreferences, readQuery, refuseConditions } from './readRequest';
import { openTables, rowsRead } from './store/tables';
import { findPerson, walkPath } from './walkPath';
import { asGraph, writeAnswer, writeRefusal } from './writeAnswer';

/**
 * Set by the tenant's core when a `duplicate-…` fault rule matches: what a repeated transactionId gets (same, 409, 400
 * or true).
 */
export const duplicateHeader = 'x-tenant-duplicate';

/**
 * Lets the tenant's core stand between a batch and its parts, to log them and make faults hit them. `run` answers the
 * part
 * as Graph would.
 */
export type AroundPart = (request: Request, run: (request: Request) => Promise<Response>) => Promise<Response>;

/**
 * Where the caller thinks Graph is. Product code calls graph.microsoft.com and only its bytes come here, which the host
 * page tells by X-Forwarded-Host and a client that was sent here by its resolver by Host; other clients call the
 * tenant's own address.
 */
function rootOf(context: TenantContext, request: Request): string {
  const url = new URL(request.url);
  const real = new URL(context.graphOrigin).host;
  const asked = [url.host, request.headers.get('x-forwarded-host'), request.headers.get('host')];
  return asked.includes(real) ? `${context.graphOrigin}/v1.0` : `${url.origin}/graph/v1.0`;
}

/**
 * Where it came in, whatever the caller thinks: the parts of a batch are logged and hit by faults under this address.
 */
function arrivalOf(context: TenantContext, request: Request): string {
  const { host, origin } = new URL(request.url);
  return host === new URL(context.graphOrigin).host ? `${context.graphOrigin}/v1.0` : `${origin}/graph/v1.0`;
}

const readDuplicates = (header: string | null): GraphCall['duplicates'] =>
  header === 'same' || header === '409' || header === '400' || header === 'true' ? header : 'usual';

/**
 * Graph as one function of context, caller and request. Anything it does not know is 501, any option it does not take
 * 400.
 */
export function createGraphSurface(
  context: TenantContext,
  aroundPart: AroundPart = (request, run) => run(request),
): Surface {
  openTables(context.db);

  async function answer(at: TenantContext, caller: Caller, request: Request, meter: { rows: number }): Promise<Answer> {
    refuseFailedToken(at, caller);
    const url = new URL(request.url);
    const path = url.pathname.replace(/^\/graph(?=\/v1\.0)/, '');
    const walked = /^\/v1\.0(?:\/|$)/.test(path) ? walkPath(request.method, path.slice('/v1.0'.length)) : undefined;
    if (walked === undefined)
      throw new GraphError(501, 'NotImplemented', `The local tenant does not answer ${request.method} ${path}.`);
    const { endpoint } = walked;
    const owner = personBehind(at, caller, walked, endpoint);
    const prefer = readPreferences(request.headers);
    refuseConditions(request.headers, endpoint);
    const root = rootOf(at, request);
    const { body, bytes } = await readJson(request);
    const admitted = admit(at, caller, endpoint, owner, { method: request.method, url, bytes });
    try {
      const call: GraphCall = {
        context: at,
        caller,
        owner,
        calendar: calendarKey(at, owner, walked.calendar),
        params: walked.params,
        query: readQuery(url, endpoint),
        headers: request.headers,
        body,
        prefer,
        root,
        url: new URL(`${root}${path.slice('/v1.0'.length)}${url.search}`),
        duplicates: readDuplicates(request.headers.get(duplicateHeader)),
        reenter: (part) =>
          aroundPart(part, async (passed) => surface(at, caller, passed)).then((response) =>
            asGraph(part, response, at),
          ),
        arrival: arrivalOf(at, request),
      };
      const done = await counting(at, meter, () => endpoint.handle(call));
      return {
        ...done,
        headers: {
          ...(prefer.zone === undefined ? {} : { 'preference-applied': `outlook.timezone="${prefer.zone}"` }),
          ...admitted.headers,
          ...done.headers,
        },
      };
    } finally {
      await admitted.leave();
    }
  }

  const surface: Surface = async (at, caller, request) => {
    const meter = { rows: 0 };
    const response = await answer(at, caller, request, meter).then(
      (done) => writeAnswer(request, done, at),
      (error: unknown) => {
        // Anything else is a bug of ours and the core's to report.
        if (!(error instanceof GraphError)) throw error;
        return writeRefusal(request, error, at);
      },
    );
    noteRows(response, meter.rows);
    return response;
  };
  return surface;
}

/** Rows a handler reads, also one that refuses in the end. A batch knows those of its parts. */
async function counting(
  context: TenantContext,
  meter: { rows: number },
  handle: () => Answer | Promise<Answer>,
): Promise<Answer> {
  const before = rowsRead(context.db);
  try {
    const done = handle();
    meter.rows = rowsRead(context.db) - before;
    const { rows, ...rest } = await done;
    meter.rows = rows ?? meter.rows;
    return rest;
  } catch (error) {
    meter.rows = Math.max(meter.rows, rowsRead(context.db) - before);
    throw error;
  }
}

/** Scopes come before existence: without consent nobody learns who is in the directory. */
function personBehind(
  context: TenantContext,
  caller: Caller,
  walked: Parameters<typeof findPerson>[2],
  endpoint: Endpoint,
): Account | undefined {
  const self = caller.kind === 'user' ? caller.account : undefined;
  const key = walked.person?.toLowerCase();
  const own =
    self !== undefined && (key === 'me' || key === self.objectId || key === self.userPrincipalName.toLowerCase());
  checkScopes(context, caller, endpoint, own);
  const owner = findPerson(context, caller, walked);
  checkPerson(caller, endpoint, owner);
  return owner;
}
