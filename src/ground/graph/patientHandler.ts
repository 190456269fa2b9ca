import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import { isServiceError } from '../rules/ServiceError';
import { keepPace } from '../pace/keepPace';
import type { PaceOptions } from '../pace/PaceOptions';
import { retryAfterOf } from '../pace/retryAfterOf';
import { throttledFor } from './graphServiceError';

/**
 * Outlook serves four requests of one application and mailbox at a time (graph/throttling-limits, Outlook service
 * limits).
 */
const mostAtOnce = 4;

/**
 * In place of the library's RetryHandler, which repeats any POST after 503 and 504 and knows no time limit. `next`
 * sends one attempt.
 * What the library cannot carry, the wait asked of us, travels in the name of the error (see graphServiceError).
 */
export function patientHandler(next: Middleware, options: PaceOptions): Middleware {
  const pace = keepPace('Outlook', options);
  const places = atMost(mostAtOnce);
  const send = async (context: Context): Promise<Response> =>
    pace.send(onlyReads(context), async (signal) => {
      const attempt: Context = { ...context, options: { ...context.options, signal } };
      await next.execute(attempt);
      if (!attempt.response) throw new Error('no answer');
      return attempt.response;
    });
  return {
    execute: (context) =>
      places(async () => {
        try {
          context.response = await send(context);
        } catch (error) {
          throw isServiceError(error) && error.retryAfter !== undefined ? throttledFor(error.retryAfter) : error;
        }
        const asked = context.response.ok ? undefined : retryAfterOf(context.response.headers, new Date());
        if (asked !== undefined) throw throttledFor(asked);
      }),
  };
}

function onlyReads({ request, options }: Context): boolean {
  const [method, url] =
    typeof request === 'string' ? [options?.method ?? 'GET', request] : [request.method, request.url];
  // questions may travel as POST
  return (
    method === 'GET' ||
    (method === 'POST' &&
      (/\/(getSchedule|findMeetingTimes)$/.test(url) || (/\/\$batch$/.test(url) && batchReads(options?.body))))
  );
}

function batchReads(body: unknown): boolean {
  if (typeof body !== 'string') return false;
  const { requests } = JSON.parse(body) as { readonly requests?: readonly { readonly method?: string }[] };
  return (requests ?? []).every(({ method }) => method === 'GET');
}

/** Runs at most so many at a time; the others wait their turn in order. */
function atMost(places: number): <T>(work: () => Promise<T>) => Promise<T> {
  let busy = 0;
  const queue: (() => void)[] = [];
  return async (work) => {
    if (busy >= places)
      await new Promise<void>((resolve) => {
        queue.push(resolve);
      });
    else busy += 1;
    try {
      return await work();
    } finally {
      const following = queue.shift();
      if (following) following();
      else busy -= 1;
    }
  };
}
