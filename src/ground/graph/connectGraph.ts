import { AuthenticationHandler, Client, HTTPMessageHandler, TelemetryHandler } from '@microsoft/microsoft-graph-client';
import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import type { PaceOptions } from '../pace/PaceOptions';
import { patientHandler } from './patientHandler';
import { tokenUnavailable } from './graphServiceError';

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface GraphConnection extends PaceOptions {
  /** A token for https://graph.microsoft.com; may reject when nobody consented. */
  readonly getToken: () => Promise<string>;
  /** In place of the page's own fetch, which the library uses otherwise. */
  readonly fetch?: Fetch;
}

/** The library's own chain but for its retries: authentication, telemetry, our patience, message. */
export function connectGraph(connection: GraphConnection): Client {
  const { getToken, fetch } = connection;
  const authentication = new AuthenticationHandler({ getAccessToken: () => tokenFrom(getToken) });
  const telemetry = new TelemetryHandler();
  authentication.setNext(telemetry);
  telemetry.setNext(patientHandler(fetch ? sendingBy(fetch) : new HTTPMessageHandler(), connection));
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

function sendingBy(fetch: Fetch): Middleware {
  return {
    async execute(context: Context) {
      const { request } = context;
      context.response = await fetch(typeof request === 'string' ? request : request.url, context.options ?? {});
    },
  };
}
