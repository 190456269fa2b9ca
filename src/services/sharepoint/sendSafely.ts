import { ServiceError } from '../ServiceError';
import type { RequestDigest } from './requestDigest';
import { retryAfterOf } from './toServiceError';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface SendOptions {
  readonly fetch: Fetch;
  /** A cookie session's digest; undefined where a bearer token is sent. */
  readonly digest: RequestDigest | undefined;
  readonly bearer: (() => Promise<string>) | undefined;
  /** Milliseconds to spend on being asked to wait, in all. */
  readonly patience: number;
  wait(milliseconds: number): Promise<void>;
}

/**
 * Sends one request, bounded by time. A throttled one is repeated when SharePoint says; a refused digest is renewed once;
 * a cut connection is retried for GET only, because a POST may have taken effect: its caller reads back by key first.
 */
export function sendSafely(options: SendOptions): (url: URL, init: RequestInit) => Promise<Response> {
  return async (url, init) => {
    const safe = (init.method ?? 'GET') === 'GET';
    let left = options.patience;
    let renewed = false;
    for (let attempt = 1; ; attempt += 1) {
      const response = await tryOnce(options, url, init, safe);
      if (response === undefined) {
        if (!safe || attempt >= 3) throw new ServiceError('offline');
        await options.wait(backOff(attempt));
        continue;
      }
      if (!renewed && options.digest && !safe && (await refusesDigest(response))) {
        renewed = true;
        await options.digest.renew();
        continue;
      }
      const delay = throttleDelay(response, safe, attempt);
      if (delay === undefined || delay > left) return response;
      left -= delay;
      await options.wait(delay);
    }
  };
}

/** Undefined when the connection failed and nobody knows what the server did. */
async function tryOnce(options: SendOptions, url: URL, init: RequestInit, safe: boolean): Promise<Response | undefined> {
  const headers = new Headers(init.headers);
  if (options.bearer) headers.set('Authorization', `Bearer ${await options.bearer()}`);
  else if (options.digest && !safe) headers.set('X-RequestDigest', await options.digest.value());
  try {
    return await options.fetch(url.toString(), { ...init, headers });
  } catch {
    return undefined;
  }
}

async function refusesDigest(response: Response): Promise<boolean> {
  return response.status === 403 && /-213057525[12]/.test(await response.clone().text());
}

/** 503 without Retry-After says nothing about whether a write happened, so only reads are repeated after it. */
function throttleDelay(response: Response, safe: boolean, attempt: number): number | undefined {
  if (response.status !== 429 && response.status !== 503) return undefined;
  const asked = retryAfterOf(response.headers, new Date());
  if (asked !== undefined) return asked * 1000 + jitter(250);
  return response.status === 429 || safe ? backOff(attempt) : undefined;
}

const backOff = (attempt: number): number => 500 * 2 ** (attempt - 1) + jitter(500);
const jitter = (milliseconds: number): number => Math.random() * milliseconds;
