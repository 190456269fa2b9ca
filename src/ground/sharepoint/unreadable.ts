import { isServiceError } from '../rules/ServiceError';

/**
 * A person without any folder in a list is told "forbidden" or "not found" for the whole list; to them it holds
 * nothing.
 * The same answer comes for a year whose list was not made yet. Every other failure is passed on.
 */
export async function unreadable<T>(read: Promise<T>, nothing: T): Promise<T> {
  try {
    return await read;
  } catch (error) {
    // a refusal that may be asked again (a stale digest) says nothing about what the list holds
    if (
      isServiceError(error) &&
      error.retryAfter === undefined &&
      (error.code === 'forbidden' || error.code === 'notFound')
    )
      return nothing;
    throw error;
  }
}
