import { ServiceError, isServiceError } from './ServiceError';

/** Told to whoever looks: the platform asks us to wait, and for how long. */
export interface WaitNotice {
  readonly platform: 'SharePoint' | 'Outlook';
  /** Whole seconds, at least two. */
  readonly seconds: number;
}

export interface PaceOptions {
  /** Milliseconds one request may spend on waiting and on attempts that failed, in all; 30 seconds unless given. */
  readonly patience?: number | undefined;
  /** Milliseconds after which an attempt without an answer counts as cut; a minute unless given. */
  readonly timeLimit?: number | undefined;
  readonly wait?: ((milliseconds: number) => Promise<void>) | undefined;
  readonly now?: (() => number) | undefined;
  readonly onWait?: ((notice: WaitNotice) => void) | undefined;
}

/** Rejects only with a ServiceError that says why it was not sent at all; any other rejection counts as a cut connection. */
export type Attempt = (signal: AbortSignal) => Promise<Response>;

/** The pace of one connection: what one request is told about waiting holds for the next ones too, because refused calls count as well. */
export interface Pace {
  /**
   * Sends until there is an answer to act on or patience ends; answers the last response. `safe` says that repeating changes nothing.
   * Anything else is repeated only after an answer that says it was not carried out: its caller reads back first. Rejects with
   * `offline` when the connection was cut, `throttled` when the wait still asked of us is longer than our patience.
   */
  send(safe: boolean, attempt: Attempt): Promise<Response>;
  /** A part of a batch was refused for this many seconds. */
  refused(seconds: number): void;
}

const mostAttempts = 3;
const worthTelling = 2000;

export function keepPace(platform: WaitNotice['platform'], options: PaceOptions): Pace {
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
  const refused = (seconds: number): void => { closedUntil = Math.max(closedUntil, now() + seconds * 1000); };
  // RateLimit headers come once four fifths are used: what is left is spread over the time until it is renewed
  const slowDown = (headers: Headers): void => {
    const { remaining, reset } = allowanceOf(headers);
    if (remaining === undefined || reset === undefined) return;
    const gap = (reset * 1000) / (remaining + 1);
    spacing = { from: Math.max(spacing.from, now() + gap), until: now() + reset * 1000, gap };
  };

  return {
    refused,
    async send(safe, attempt) {
      let left = patience;
      let backingOff = 0;
      let failed = 0;
      for (let tries = 1; ; tries += 1) {
        const closed = closedUntil - now();
        if (closed > left) throw new ServiceError('throttled', { retryAfter: Math.ceil(closed / 1000) });
        const rest = Math.max(closed > 0 ? closed + jitter(250 + closed / 10) : 0, Math.min(turn(), left), backingOff);
        if (rest > 0) {
          if (rest >= worthTelling) onWait?.({ platform, seconds: Math.ceil(rest / 1000) });
          left -= rest;
          await wait(rest);
        }
        const began = now();
        const response = await inTime(attempt, timeLimit);
        left -= now() - began;
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

/** Undefined when nobody knows what the server did: cut off, or no answer in time. */
async function inTime(attempt: Attempt, limit: number): Promise<Response | undefined> {
  const abort = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => { timer = setTimeout(() => { abort.abort(); resolve(undefined); }, limit); });
  try {
    return await Promise.race([attempt(abort.signal), late]);
  } catch (error) {
    if (isServiceError(error)) throw error;
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

/** Seconds a refusal asks for. A 503 without Retry-After says nothing about whether a write was carried out, so it is no refusal. */
function askedToWait(response: Response): number | undefined {
  if (response.status !== 429 && response.status !== 503) return undefined;
  const asked = retryAfterOf(response.headers, new Date());
  // the larger of the two counts (how-to-avoid-getting-throttled-or-blocked-in-sharepoint-online)
  return asked === undefined ? undefined : Math.max(asked, allowanceOf(response.headers).reset ?? 0);
}

/** SharePoint says 500 for some of a caller's own doings, always with a number of its own; asking again would not help. */
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

/** Seconds to wait, from either form of Retry-After (seconds, HTTP date); undefined when the answer names none. A date is the server's, so its own Date is now where it sends one. */
export function retryAfterOf(headers: Headers, now: Date): number | undefined {
  const value = headers.get('Retry-After');
  if (value === null) return undefined;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const date = Date.parse(value);
  const sent = Date.parse(headers.get('Date') ?? '');
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - (Number.isNaN(sent) ? now.getTime() : sent)) / 1000));
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, milliseconds); });
const backOff = (tries: number): number => Math.min(500 * 2 ** (tries - 1), 8000) + jitter(500);
const jitter = (milliseconds: number): number => Math.random() * milliseconds;
