import { isServiceError } from '../rules/ServiceError';

/**
 * Rejects only with a ServiceError that says why it was not sent at all; any other rejection counts as a cut
 * connection.
 */
export type Attempt = (signal: AbortSignal) => Promise<Response>;

/** Undefined when nobody knows what the server did: cut off, or no answer in time. */
export async function inTime(attempt: Attempt, limit: number): Promise<Response | undefined> {
  const abort = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => {
      abort.abort();
      resolve(undefined);
    }, limit);
  });
  try {
    return await Promise.race([attempt(abort.signal), late]);
  } catch (error) {
    if (isServiceError(error)) throw error;
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
