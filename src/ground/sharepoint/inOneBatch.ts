import type { SPFI } from '@pnp/sp';
import { ServiceError } from '../rules/ServiceError';
import { lineOf, shareLine } from './connectSharePoint';
import { sharePointServiceError } from './sharePointServiceError';

/** One request of a batch. Called with a batched root; must start its request at once. */
export type Part<T> = (batched: SPFI) => Promise<T>;
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: ServiceError };

/** The answers of named parts, each under the name of its part. */
export type Answers<T extends object> = { readonly [K in keyof T]: Answer<T[K]> };

interface BatchOptions {
  /** Every part only reads: a part that failed by chance may be asked again. */
  readonly reads?: boolean;
}

const largestBatch = 100;
/**
 * Milliseconds after which an unanswered batch counts as lost: longer than the line's own patience, for what PnPjs
 * never settles.
 */
const timeLimit = 150_000;
const mostRounds = 3;

/**
 * Sends the parts as one $batch (100 a request) and answers for each part, in order. Rejects when the batch as a whole
 * failed:
 * PnPjs then never settles the parts. Parts that were refused are sent again, after the wait they were told.
 */
export async function inOneBatch<T extends readonly unknown[]>(
  sp: SPFI,
  parts: { readonly [K in keyof T]: Part<T[K]> },
  options: BatchOptions = {},
): Promise<{ [K in keyof T]: Answer<T[K]> }> {
  const all = parts as readonly Part<unknown>[];
  const answers = await (options.reads === true ? readTogether(sp, all) : sendRounds(sp, all, options));
  return answers as { [K in keyof T]: Answer<T[K]> };
}

/** Everything that parts of one round refused is asked again in the next. */
async function sendRounds(
  sp: SPFI,
  all: readonly Part<unknown>[],
  options: BatchOptions,
): Promise<readonly Answer<unknown>[]> {
  const answers = await sendAll(sp, all);
  for (let round = 2; round <= mostRounds; round += 1) {
    const refused = answers.flatMap((answer, index) =>
      !answer.ok && mayRepeat(answer.error, options) ? [{ index, error: answer.error }] : [],
    );
    if (refused.length === 0) break;
    const again = await askAgain(
      sp,
      refused.map(({ error }) => error),
      refused.flatMap(({ index }) => all[index] ?? []),
    );
    if (!again) break;
    refused.forEach(({ index }, position) => {
      const answer = again[position];
      if (answer) answers[index] = answer;
    });
  }
  return answers;
}

/** Reads of one turn, and how those who asked are answered. */
interface Gathered {
  readonly parts: Part<unknown>[];
  readonly answers: Promise<readonly Answer<unknown>[]>;
  /** One read alone is an ordinary request, unless it was asked as a batch. */
  batch: boolean;
}

const gathering = new WeakMap<SPFI, Gathered>();

/**
 * Steps of promises that are waited for before reads leave. Use cases that ask at once reach their requests after a few
 * each; a timer would do as well, but those of a page in the background come once a second.
 */
const steps = 40;

/** Reads that are asked in the same turn leave as one batch, whoever asks. */
async function readTogether(
  sp: SPFI,
  parts: readonly Part<unknown>[],
  batch = true,
): Promise<readonly Answer<unknown>[]> {
  if (parts.length === 0) return [];
  const gathered = gathering.get(sp) ?? begin(sp);
  const first = gathered.parts.push(...parts) - parts.length;
  gathered.batch ||= batch;
  return (await gathered.answers).slice(first, first + parts.length);
}

function begin(sp: SPFI): Gathered {
  const parts: Part<unknown>[] = [];
  const gathered: Gathered = { parts, batch: false, answers: sendGathered(sp, () => gathered) };
  gathering.set(sp, gathered);
  return gathered;
}

async function sendGathered(sp: SPFI, whole: () => Gathered): Promise<readonly Answer<unknown>[]> {
  for (let step = 0; step < steps; step += 1) await Promise.resolve();
  gathering.delete(sp);
  const { parts, batch } = whole();
  const [only, another] = parts;
  if (only !== undefined && another === undefined && !batch) return [await answerOf(only(sp))];
  return sendRounds(sp, parts, { reads: true });
}

/** One read: with what else is asked in the same turn it goes in one batch. Rejects with its own error. */
export async function oneRead<T>(sp: SPFI, part: Part<T>): Promise<T> {
  const [answer] = await readTogether(sp, [part], false);
  return valueOf((answer ?? { ok: false, error: new ServiceError('unexpected') }) as Answer<T>);
}

/** The same for parts that have names: each answer stands under the name of its part. */
export async function namedBatch<T extends object>(
  sp: SPFI,
  parts: { readonly [K in keyof T]: Part<T[K]> },
  options: BatchOptions = {},
): Promise<Answers<T>> {
  const names = Object.keys(parts) as (keyof T)[];
  const answers = await inOneBatch<unknown[]>(
    sp,
    names.map((name) => parts[name]),
    options,
  );
  return Object.fromEntries(names.map((name, index) => [name, answers[index]])) as Answers<T>;
}

/** Asks the same of each of these, and answers each beside what was asked for. */
export async function batchOfEach<Asked, T>(
  sp: SPFI,
  asked: readonly Asked[],
  part: (batched: SPFI, one: Asked) => Promise<T>,
  options: BatchOptions = {},
): Promise<readonly { readonly asked: Asked; readonly answer: Answer<T> }[]> {
  const answers = await inOneBatch<T[]>(
    sp,
    asked.map(
      (one): Part<T> =>
        (batched) =>
          part(batched, one),
    ),
    options,
  );
  return asked.map((one, index) => {
    const answer = answers[index];
    if (answer === undefined) throw new ServiceError('unexpected');
    return { asked: one, answer };
  });
}

/**
 * A refusal that names a wait was not carried out; what failed without one may have been, so only reads are sent again.
 */
const mayRepeat = ({ code, retryAfter }: ServiceError, { reads = false }: BatchOptions): boolean =>
  retryAfter !== undefined || (reads && (code === 'throttled' || code === 'unexpected'));

/** Undefined when the wait is longer than anybody's patience or the line broke: the refusals then stand. */
async function askAgain(
  sp: SPFI,
  errors: readonly ServiceError[],
  parts: readonly Part<unknown>[],
): Promise<Answer<unknown>[] | undefined> {
  const line = lineOf(sp);
  try {
    await line?.pace.refused(Math.max(...errors.map(({ retryAfter }) => retryAfter ?? 1)));
    if (errors.some(({ code }) => code === 'forbidden')) await line?.digest?.renew();
    return await sendAll(sp, parts);
  } catch (error) {
    if (sharePointServiceError(error).code === 'throttled') return undefined;
    throw error;
  }
}

async function sendAll(sp: SPFI, parts: readonly Part<unknown>[]): Promise<Answer<unknown>[]> {
  if (parts.length === 0) return [];
  const [batched, execute] = sp.batched({ maxRequests: largestBatch });
  shareLine(sp, batched);
  const answers = Promise.all(parts.map((part) => answerOf(part(batched))));
  try {
    await inTime(execute());
    return await inTime(answers);
  } catch (error) {
    throw sharePointServiceError(error);
  }
}

async function answerOf<T>(request: Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await request };
  } catch (error) {
    return { ok: false, error: sharePointServiceError(error) };
  }
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new ServiceError('offline')), timeLimit);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** As a promise, so that what a list refuses is handled in one place. */
export async function valueLater<T>(answer: Answer<T>): Promise<T> {
  return valueOf(answer);
}

/** The part's value, or its error thrown. */
export function valueOf<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value;
  throw answer.error;
}
