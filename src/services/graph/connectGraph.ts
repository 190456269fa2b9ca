import { AuthenticationHandler, Client, HTTPMessageHandler, RetryHandler, RetryHandlerOptions, TelemetryHandler } from '@microsoft/microsoft-graph-client';
import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import { tokenUnavailable } from './toServiceError';

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface GraphConnection {
  /** A token for https://graph.microsoft.com; may reject when nobody consented. */
  readonly getToken: () => Promise<string>;
  /** In place of the page's own fetch, which the library uses otherwise. */
  readonly fetch?: Fetch;
}

/** Seconds of Retry-After worth waiting for while somebody looks at a form. */
const longestWait = 20;

/** The library's own chain: authentication, retries, telemetry, message. */
export function connectGraph({ getToken, fetch }: GraphConnection): Client {
  const authentication = new AuthenticationHandler({ getAccessToken: () => tokenFrom(getToken) });
  const retry = new RetryHandler(new RetryHandlerOptions(1, 3, (_delay, _attempt, _request, _options, response) => worthWaiting(response)));
  const telemetry = new TelemetryHandler();
  authentication.setNext(retry);
  retry.setNext(telemetry);
  telemetry.setNext(fetch ? sendingBy(fetch) : new HTTPMessageHandler());
  return Client.initWithMiddleware({ middleware: authentication });
}

async function tokenFrom(getToken: () => Promise<string>): Promise<string> {
  try {
    return await getToken();
  } catch {
    const error = new Error(tokenUnavailable);
    error.name = tokenUnavailable; // the library makes this its error's code
    throw error;
  }
}

function worthWaiting(response: Response): boolean {
  const after = response.headers.get('Retry-After');
  if (after === null) return true;
  const seconds = Number.isNaN(Number(after)) ? (Date.parse(after) - Date.now()) / 1000 : Number(after);
  return seconds <= longestWait;
}

function sendingBy(fetch: Fetch): Middleware {
  return {
    async execute(context: Context) {
      const { request } = context;
      context.response = await fetch(typeof request === 'string' ? request : request.url, context.options ?? {});
    },
  };
}
