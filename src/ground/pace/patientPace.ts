import { inTime } from './inTime';
import type { Attempt } from './inTime';
import type { PaceOptions, WaitNotice } from './PaceOptions';
import { retryAfterOf } from './retryAfterOf';
import { ServiceError } from '../rules/ServiceError';

export interface PatientPace {
  /** As Pace.send; `tried` is how an attempt ended that was made already. */
  send(safe: boolean, attempt: Attempt, tried?: Tried): Promise<Response>;
  refused(seconds: number): void;
}

/** How an attempt ended: its answer, undefined when the connection was cut, and how long that took. */
interface Tried {
  readonly response: Response | undefined;
  readonly milliseconds: number;
}

const mostAttempts = 3;
const worthTelling = 2000;

/** What happens to requests once one was refused, failed, or was told that the allowance runs low. */
export function patientPace(platform: WaitNotice['platform'], options: PaceOptions): PatientPace {
  const { patience = 30_000, timeLimit = 60_000, wait = pause, now = Date.now, onWait } = options;
  let closedUntil = 0;
  let spacing = { from: 0, until: 0, gap: 0 };

  /** Milliseconds until this request's turn while the allowance runs low. */
  const turn = (): number => {
    if (now() >= spacing.until) return 0;
    const at = Math.max(now(), spacing.from);
    spacing = { ...spacing, from: at + spacing.gap };
    return at - now();
  };
  const refused = (seconds: number): void => {
    closedUntil = Math.max(closedUntil, now() + seconds * 1000);
  };
  // RateLimit headers come once four fifths are used: what is left is spread over the time until it is renewed
  const slowDown = (headers: Headers): void => {
    const { remaining, reset } = allowanceOf(headers);
    if (remaining === undefined || reset === undefined) return;
    const gap = (reset * 1000) / (remaining + 1);
    spacing = { from: Math.max(spacing.from, now() + gap), until: now() + reset * 1000, gap };
  };

  /** Milliseconds to rest before a request is sent; rejects when that is longer than its patience. */
  const restBefore = ({ left, backingOff }: Sending): number => {
    const closed = closedUntil - now();
    if (closed > left) throw new ServiceError('throttled', { retryAfter: Math.ceil(closed / 1000) });
    return Math.max(closed > 0 ? closed + jitter(250 + closed / 10) : 0, Math.min(turn(), left), backingOff);
  };
  const restAndTry = async (request: Sending, attempt: Attempt): Promise<Tried> => {
    const rest = restBefore(request);
    if (rest > 0) {
      if (rest >= worthTelling) onWait?.({ platform, seconds: Math.ceil(rest / 1000) });
      request.left -= rest;
      await wait(rest);
    }
    const began = now();
    const response = await inTime(attempt, timeLimit);
    return { response, milliseconds: now() - began };
  };
  /** Notes a failed attempt, and says whether another one may be made within the patience that is left. */
  const mayTryAgain = async (request: Sending, response: Response | undefined, safe: boolean): Promise<boolean> => {
    const asked = response && askedToWait(response);
    if (asked !== undefined) refused(asked);
    request.backingOff = asked === undefined ? backOff(request.tries) : 0;
    const refusal = asked !== undefined || response?.status === 429;
    if (!refusal) request.failed += 1;
    const again = refusal || (safe && request.failed < mostAttempts && (await failedByChance(response)));
    // a wait beyond our patience is the caller's to tell: the answer says how long it is
    return again && Math.max(request.backingOff, (asked ?? 0) * 1000) <= request.left;
  };

  return {
    refused,
    async send(safe, attempt, tried) {
      const request: Sending = { left: patience, tries: 0, failed: 0, backingOff: 0 };
      for (;;) {
        const { response, milliseconds } = tried && request.tries === 0 ? tried : await restAndTry(request, attempt);
        request.tries += 1;
        request.left -= milliseconds;
        if (response) slowDown(response.headers);
        if (response?.ok) return response;
        if (await mayTryAgain(request, response, safe)) continue;
        if (!response) throw new ServiceError('offline');
        return response;
      }
    },
  };
}

/** How one request has fared so far. */
interface Sending {
  /** Milliseconds of patience left. */
  left: number;
  tries: number;
  /** Attempts that failed without being refused. */
  failed: number;
  /** Milliseconds to stay away after the last attempt. */
  backingOff: number;
}

/**
 * Seconds a refusal asks for. A 503 without Retry-After says nothing about whether a write was carried out, so it is no
 * refusal.
 */
function askedToWait(response: Response): number | undefined {
  if (response.status !== 429 && response.status !== 503) return undefined;
  const asked = retryAfterOf(response.headers, new Date());
  // the larger of the two counts (how-to-avoid-getting-throttled-or-blocked-in-sharepoint-online)
  return asked === undefined ? undefined : Math.max(asked, allowanceOf(response.headers).reset ?? 0);
}

/**
 * A cut connection, or an answer that may be another next time. SharePoint says 500 for some of a caller's own doings,
 * always with a number of its own; asking again would not help.
 */
async function failedByChance(response: Response | undefined): Promise<boolean> {
  if (response === undefined) return true;
  return [500, 502, 503, 504].includes(response.status) && !/-2\d{9}/.test(await response.clone().text());
}

function allowanceOf(headers: Headers): { readonly remaining: number | undefined; readonly reset: number | undefined } {
  const read = (name: string): number | undefined => {
    const value = headers.get(`RateLimit-${name}`);
    return value !== null && /^\d+$/.test(value) ? Number(value) : undefined;
  };
  return { remaining: read('Remaining'), reset: read('Reset') };
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
const backOff = (tries: number): number => Math.min(500 * 2 ** (tries - 1), 8000) + jitter(500);
const jitter = (milliseconds: number): number => Math.random() * milliseconds;
