import { inTime } from './inTime';
import type { Attempt } from './inTime';
import type { PaceOptions, WaitNotice } from './keepPace';
import { retryAfterOf } from './retryAfterOf';
import { ServiceError } from './ServiceError';

export interface PatientPace {
  /** As Pace.send; `tried` is how an attempt ended that was made already. */
  send(
    safe: boolean,
    attempt: Attempt,
    tried?: { readonly response: Response | undefined; readonly milliseconds: number },
  ): Promise<Response>;
  refused(seconds: number): void;
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

  return {
    refused,
    async send(safe, attempt, tried) {
      let left = patience;
      let backingOff = 0;
      let failed = 0;
      for (let tries = 1; ; tries += 1) {
        const first = tries === 1 ? tried : undefined;
        const closed = first ? 0 : closedUntil - now();
        if (closed > left) throw new ServiceError('throttled', { retryAfter: Math.ceil(closed / 1000) });
        const rest = Math.max(
          closed > 0 ? closed + jitter(250 + closed / 10) : 0,
          first ? 0 : Math.min(turn(), left),
          backingOff,
        );
        if (rest > 0) {
          if (rest >= worthTelling) onWait?.({ platform, seconds: Math.ceil(rest / 1000) });
          left -= rest;
          await wait(rest);
        }
        const began = now();
        const response = first ? first.response : await inTime(attempt, timeLimit);
        left -= first?.milliseconds ?? now() - began;
        if (response) slowDown(response.headers);
        if (response?.ok) return response;
        const asked = response && askedToWait(response);
        if (asked !== undefined) refused(asked);
        backingOff = asked === undefined ? backOff(tries) : 0;
        const refusal = asked !== undefined || response?.status === 429;
        if (!refusal) failed += 1;
        const again = refusal || (safe && failed < mostAttempts && (!response || (await failedByChance(response))));
        // a wait beyond our patience is the caller's to tell: the answer says how long it is
        if (again && Math.max(backingOff, (asked ?? 0) * 1000) <= left) continue;
        if (!response) throw new ServiceError('offline');
        return response;
      }
    },
  };
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
 * SharePoint says 500 for some of a caller's own doings, always with a number of its own; asking again would not help.
 */
async function failedByChance(response: Response): Promise<boolean> {
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
