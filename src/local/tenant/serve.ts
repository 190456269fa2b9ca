import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CutConnection } from './CutConnection';
import type { Tenant } from './createTenant';

/** Answers a request that is not the tenant's, such as a page; undefined where it is not its either. */
export type ExtraRoutes = (request: Request) => Promise<Response | undefined>;

export interface ServeOptions {
  /** 0 takes a free port. */
  readonly port: number;
  readonly extraRoutes?: ExtraRoutes | undefined;
  /** Speaks https with this key and certificate (PEM). */
  readonly tls?: { readonly key: string; readonly cert: string } | undefined;
}

export interface Served {
  readonly port: number;
  stop(): Promise<void>;
}

const mostBytes = 300 * 1024 * 1024;

/** The address the caller asked for: Graph's own name leads here where a resolver says so. */
function addressOf(incoming: IncomingMessage, origin: string): URL {
  const host = (incoming.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  const graph = host === 'graph.microsoft.com' && (incoming.url ?? '').startsWith('/v1.0/');
  return new URL(incoming.url ?? '/', graph ? 'https://graph.microsoft.com' : origin);
}

async function readRequest(incoming: IncomingMessage, origin: string): Promise<Request> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    const bytes = chunk as Buffer;
    size += bytes.length;
    if (size > mostBytes) throw new RangeError('the body is too large');
    chunks.push(bytes);
  }
  const headers = new Headers();
  for (let index = 0; index + 1 < incoming.rawHeaders.length; index += 2) {
    const name = incoming.rawHeaders[index] ?? '';
    if (!/^(connection|transfer-encoding|keep-alive)$/i.test(name))
      headers.append(name, incoming.rawHeaders[index + 1] ?? '');
  }
  const method = incoming.method ?? 'GET';
  const body = method === 'GET' || method === 'HEAD' ? null : Buffer.concat(chunks);
  return new Request(addressOf(incoming, origin), { method, headers, body });
}

/**
 * A name this machine is not known by is refused as http.sys does, which also keeps rebound names of other sites out.
 */
function knowsHost(incoming: IncomingMessage, origin: string): boolean {
  const host = (incoming.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  return ['127.0.0.1', 'localhost', 'graph.microsoft.com', new URL(origin).hostname].includes(host);
}

async function writeResponse(outgoing: ServerResponse, response: Response): Promise<void> {
  outgoing.statusCode = response.status;
  if (response.headers.has('date')) outgoing.sendDate = false;
  for (const [name, value] of response.headers) if (name !== 'set-cookie') outgoing.setHeader(name, value);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) outgoing.setHeader('Set-Cookie', cookies);
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}

/** True for paths the tenant answers itself; everything else may be a page of the host. */
function isTenants({ host, pathname }: URL): boolean {
  if (host === 'graph.microsoft.com') return true;
  return /^\/(graph|_tenant)\//.test(pathname) || /\/_api(\/|$)/i.test(pathname);
}

/** Serves a tenant over http (or https) on 127.0.0.1 only. */
export async function serve(tenant: Tenant, { port, extraRoutes, tls }: ServeOptions): Promise<Served> {
  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    try {
      if (!knowsHost(incoming, tenant.context.origin)) {
        await writeResponse(
          outgoing,
          new Response('<h2>Bad Request - Invalid Hostname</h2>', {
            status: 400,
            headers: { 'Content-Type': 'text/html; charset=us-ascii' },
          }),
        );
        return;
      }
      const request = await readRequest(incoming, tenant.context.origin);
      const page = extraRoutes && !isTenants(new URL(request.url)) ? await extraRoutes(request) : undefined;
      await writeResponse(outgoing, page ?? (await tenant.handle(request)));
    } catch (error) {
      if (error instanceof CutConnection) {
        incoming.socket.destroy();
        return;
      }
      // the caller learns nothing of the inside; whoever runs the tenant reads it here
      console.error(`${incoming.method ?? ''} ${incoming.url ?? ''}:`, error);
      if (!outgoing.headersSent) outgoing.statusCode = error instanceof RangeError ? 413 : 500;
      outgoing.end();
    }
  }
  const listener = (incoming: IncomingMessage, outgoing: ServerResponse): void => void answer(incoming, outgoing);
  const server: Server = tls ? createTlsServer(tls, listener) : createServer(listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
