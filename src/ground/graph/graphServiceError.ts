import { ServiceError, isServiceError } from '../rules/ServiceError';
import type { ServiceErrorCode } from '../rules/ServiceError';

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
export function graphServiceError(error: unknown): ServiceError {
  if (isServiceError(error)) return error;
  if (!isGraphFailure(error)) return new ServiceError('unexpected');
  const asked = /^ThrottledFor ([\d.]+)$/.exec(error.code ?? '')?.[1];
  if (asked !== undefined) return new ServiceError('throttled', { retryAfter: Number(asked) });
  return new ServiceError(codeOf(error), error.requestId ? { requestId: error.requestId } : {});
}

/** Where Graph's own word tells more than the status. */
const byCode: ReadonlyMap<string | null | undefined, ServiceErrorCode> = new Map([
  [tokenUnavailable, 'forbidden'],
  // someone without an Exchange mailbox is in the same place as someone without consent
  ['MailboxNotEnabledForRESTAPI', 'forbidden'],
  // what a repeated transactionId gets, said with 409 and with 400 (microsoftgraph/microsoft-graph-docs-contrib#5453,
  // #7091)
  ['ErrorDuplicateTransactionId', 'conflict'],
  // an id no mailbox ever had
  ['ErrorInvalidIdMalformed', 'notFound'],
]);
const byStatus: ReadonlyMap<number, ServiceErrorCode> = new Map([
  [-1, 'offline'],
  [401, 'forbidden'],
  [403, 'forbidden'],
  [404, 'notFound'],
  [410, 'notFound'],
  [409, 'conflict'],
  [412, 'conflict'],
  [429, 'throttled'],
  [503, 'throttled'],
  [504, 'throttled'],
]);

function codeOf({ statusCode, code }: GraphFailure): ServiceErrorCode {
  const known = byCode.get(code) ?? byStatus.get(statusCode);
  if (known !== undefined) return known;
  return statusCode >= 400 && statusCode < 500 ? 'invalid' : 'unexpected';
}

function isGraphFailure(error: unknown): error is GraphFailure {
  return (
    typeof error === 'object' && error !== null && typeof (error as { statusCode?: unknown }).statusCode === 'number'
  );
}
