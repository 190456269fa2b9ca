import { ServiceError, isServiceError } from '../ServiceError';
import type { ServiceErrorCode } from '../ServiceError';

/** The name connectGraph gives to "no token was to be had": consent missing, or a phone whose token failed. */
export const tokenUnavailable = 'TokenUnavailable';

/** A refusal that named a wait. The library keeps no headers, but it makes an error's name its code. */
export function throttledFor(seconds: number): Error {
  const error = new Error('throttled');
  error.name = `ThrottledFor ${seconds}`;
  return error;
}

/** What microsoft-graph-client throws. Its message may quote the request, so it goes no further. */
interface GraphFailure {
  readonly statusCode: number;
  readonly code: string | null;
  readonly requestId: string | null;
  readonly headers?: Headers;
}

/** The one translation from Graph's answers. */
export function toServiceError(error: unknown): ServiceError {
  if (isServiceError(error)) return error;
  if (!isGraphFailure(error)) return new ServiceError('unexpected');
  const asked = /^ThrottledFor ([\d.]+)$/.exec(error.code ?? '')?.[1];
  if (asked !== undefined) return new ServiceError('throttled', { retryAfter: Number(asked) });
  return new ServiceError(codeOf(error), error.requestId ? { requestId: error.requestId } : {});
}

function codeOf({ statusCode, code }: GraphFailure): ServiceErrorCode {
  if (code === tokenUnavailable) return 'forbidden';
  // someone without an Exchange mailbox is in the same place as someone without consent
  if (code === 'MailboxNotEnabledForRESTAPI') return 'forbidden';
  // what a repeated transactionId gets, said with 409 and with 400 (microsoftgraph/microsoft-graph-docs-contrib#5453,
  // #7091)
  if (code === 'ErrorDuplicateTransactionId') return 'conflict';
  // an id no mailbox ever had
  if (code === 'ErrorInvalidIdMalformed') return 'notFound';
  if (statusCode === -1) return 'offline';
  if (statusCode === 401 || statusCode === 403) return 'forbidden';
  if (statusCode === 404 || statusCode === 410) return 'notFound';
  if (statusCode === 409 || statusCode === 412) return 'conflict';
  if (statusCode === 429 || statusCode === 503 || statusCode === 504) return 'throttled';
  return statusCode >= 400 && statusCode < 500 ? 'invalid' : 'unexpected';
}

function isGraphFailure(error: unknown): error is GraphFailure {
  return (
    typeof error === 'object' && error !== null && typeof (error as { statusCode?: unknown }).statusCode === 'number'
  );
}
