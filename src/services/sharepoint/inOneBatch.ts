import type { SPFI } from '@pnp/sp';
import { ServiceError } from '../ServiceError';
import { toServiceError } from './toServiceError';

/** One request of a batch. Called with a batched root; must start its request at once. */
export type Part<T> = (batched: SPFI) => Promise<T>;
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: ServiceError };

interface BatchOptions {
  /** Every part only reads: the batch may be sent again after a cut connection. */
  readonly reads?: boolean;
}

const largestBatch = 100;
/** Milliseconds after which an unanswered batch counts as lost: PnPjs waits for ever for a part that never came. */
const timeLimit = 60_000;

/**
 * Sends the parts as one $batch (100 a request) and answers for each part, in order. Rejects when the batch as a whole failed:
 * PnPjs then never settles the parts. Parts that were throttled are sent again, twice at most.
 */
export async function inOneBatch<T extends readonly unknown[]>(
  sp: SPFI, parts: { readonly [K in keyof T]: Part<T[K]> }, options: BatchOptions = {}
): Promise<{ [K in keyof T]: Answer<T[K]> }> {
  const all = parts as readonly Part<unknown>[];
  const answers = await sendAll(sp, all, options);
  for (let round = 1; round <= 2; round += 1) {
    const throttled = answers.flatMap((answer, index) => (!answer.ok && answer.error.code === 'throttled' ? [index] : []));
    if (throttled.length === 0) break;
    const seconds = Math.max(...throttled.map((index) => waitOf(answers[index])));
    if (seconds > 15) break;
    await new Promise((resolve) => { setTimeout(resolve, seconds * 1000); });
    const again = await sendAll(sp, throttled.flatMap((index) => all[index] ?? []), options);
    throttled.forEach((index, position) => { const answer = again[position]; if (answer) answers[index] = answer; });
  }
  return answers as { [K in keyof T]: Answer<T[K]> };
}

const waitOf = (answer: Answer<unknown> | undefined): number => (answer && !answer.ok ? answer.error.retryAfter ?? 1 : 0);

async function sendAll(sp: SPFI, parts: readonly Part<unknown>[], options: BatchOptions): Promise<Answer<unknown>[]> {
  if (parts.length === 0) return [];
  try {
    return await sendOnce(sp, parts);
  } catch (error) {
    const failure = toServiceError(error);
    if (failure.code !== 'offline' || !options.reads) throw failure;
    return sendOnce(sp, parts);
  }
}

async function sendOnce(sp: SPFI, parts: readonly Part<unknown>[]): Promise<Answer<unknown>[]> {
  const [batched, execute] = sp.batched({ maxRequests: largestBatch });
  const answers = Promise.all(parts.map((part) => answerOf(part(batched))));
  try {
    await inTime(execute());
    return await inTime(answers);
  } catch (error) {
    throw toServiceError(error);
  }
}

async function answerOf<T>(request: Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await request };
  } catch (error) {
    return { ok: false, error: toServiceError(error) };
  }
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_resolve, reject) => { timer = setTimeout(() => reject(new ServiceError('offline')), timeLimit); });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** The part's value, or its error thrown. */
export function valueOf<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value;
  throw answer.error;
}
