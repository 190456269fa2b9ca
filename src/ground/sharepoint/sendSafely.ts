import type { Pace } from '../pace/keepPace';
import type { RequestDigest } from './requestDigest';
import { refusedDigest } from './sharePointServiceError';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface SendOptions {
  readonly fetch: Fetch;
  readonly pace: Pace;
  /** A cookie session's digest; undefined where a bearer token is sent. */
  readonly digest: RequestDigest | undefined;
  readonly bearer: (() => Promise<string>) | undefined;
}

/**
 * Sends one request at the connection's pace (see keepPace). A refused digest is renewed once. The same address asked
 * for twice at a
 * time is asked once: home, a dialog and a web part on one page often want the same rows.
 */
export function sendSafely(options: SendOptions): (url: URL, init: RequestInit) => Promise<Response> {
  const underway = new Map<string, Promise<Response>>();
  return async (url, init) => {
    if ((init.method ?? 'GET') !== 'GET') return sendOnce(options, url, init);
    const key = `${new Headers(init.headers).get('Accept') ?? ''} ${url.toString()}`;
    let answer = underway.get(key);
    if (!answer) {
      answer = sendOnce(options, url, init).finally(() => underway.delete(key));
      underway.set(key, answer);
    }
    return (await answer).clone();
  };
}

async function sendOnce({ fetch, pace, digest, bearer }: SendOptions, url: URL, init: RequestInit): Promise<Response> {
  const method = init.method ?? 'GET';
  const headers = new Headers(init.headers);
  const send = (): Promise<Response> =>
    pace.send(onlyReads(method, url, init.body), (signal) => fetch(url.toString(), { ...init, headers, signal }));
  if (bearer) headers.set('Authorization', `Bearer ${await bearer()}`);
  if (!digest || method === 'GET') return send();
  headers.set('X-RequestDigest', await digest.value());
  const response = await send();
  if (!refusedDigest(response.status, await response.clone().text())) return response;
  headers.set('X-RequestDigest', await digest.renew());
  return send();
}

/** Queries that travel as POST. */
const reading = /^(GET|HEAD) |^POST \S*\/(getitems|renderlistdataasstream|getchanges)(\(|\?|\s|$)/i;

/**
 * Whether repeating the request changes nothing. A batch is as safe as its parts; a text that looks like a part stands
 * only in one that writes.
 */
function onlyReads(method: string, url: URL, body: unknown): boolean {
  if (!/\/\$batch$/i.test(url.pathname)) return reading.test(`${method} ${url.pathname}`);
  const parts = typeof body === 'string' ? (body.match(/^[A-Z]+ \S+ HTTP\/1\.1\r?$/gm) ?? []) : [];
  return parts.length > 0 && parts.every((part) => reading.test(part));
}
