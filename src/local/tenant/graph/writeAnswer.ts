import { randomUUID } from 'node:crypto';
import type { TenantContext } from '../platform';
import type { Answer } from './graphCall';
import { GraphError } from './GraphError';
import { atLevel, metadataLevel } from './odataMetadata';

/** In every answer of Graph's gateway: microsoftgraph/microsoft-graph-docs#2350 shows one. */
const diagnostic = JSON.stringify({
  ServerInfo: { DataCenter: 'UK South', Slice: 'E', Ring: '5', ScaleUnit: '000', RoleInstance: 'LOCAL' },
});

function shared(request: Request, context: TenantContext, id: string): Record<string, string> {
  return {
    'request-id': id,
    'client-request-id': request.headers.get('client-request-id') ?? id,
    'x-ms-ags-diagnostic': diagnostic,
    date: context.now().toUTCString(),
    'cache-control': 'private',
  };
}

const json = (level: string): string =>
  `application/json;odata.metadata=${level};odata.streaming=true;IEEE754Compatible=false;charset=utf-8`;

/** A handler's answer as Graph writes it, with as much metadata as was asked for. */
export function writeAnswer(
  request: Request,
  { status, body, content, headers = {} }: Answer,
  context: TenantContext,
): Response {
  const common = shared(request, context, randomUUID());
  if (content !== undefined)
    return new Response(new Uint8Array(content.bytes), {
      status,
      headers: { 'content-type': content.type, ...common, ...headers },
    });
  if (body === undefined) return new Response(null, { status, headers: { ...common, ...headers } });
  const level = metadataLevel(request.headers.get('accept'));
  return new Response(JSON.stringify(atLevel(body, level)), {
    status,
    headers: { 'content-type': json(level), ...common, ...headers },
  });
}

/** A refusal in Graph's envelope; the ids in it are those of the headers. */
export function writeRefusal(
  request: Request,
  { status, code, message, headers, more }: GraphError,
  context: TenantContext,
): Response {
  const common = shared(request, context, randomUUID());
  const innerError = {
    date: context.now().toISOString().slice(0, 19),
    'request-id': common['request-id'],
    'client-request-id': common['client-request-id'],
  };
  const challenge: Record<string, string> =
    status === 401
      ? {
          'www-authenticate':
            'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize"',
        }
      : {};
  return new Response(JSON.stringify({ error: { code, message, ...more, innerError } }), {
    status,
    headers: { 'content-type': 'application/json', ...common, ...challenge, ...headers },
  });
}

/**
 * Gives a refusal that the tenant's core made (no token, a fault rule) Graph's envelope and headers. Any other answer
 * passes.
 */
export async function asGraph(request: Request, response: Response, context: TenantContext): Promise<Response> {
  if (response.status < 400 || response.headers.has('request-id')) return response;
  const { error } = (await response.clone().json()) as { error?: { code?: unknown; message?: unknown } };
  const kept = Object.fromEntries([...response.headers].filter(([name]) => name === 'retry-after'));
  return writeRefusal(
    request,
    new GraphError(response.status, String(error?.code), String(error?.message), kept),
    context,
  );
}
