import { ServiceError, isServiceError } from '../rules/ServiceError';
import type { ServiceErrorCode } from '../rules/ServiceError';
import { retryAfterOf } from '../pace/retryAfterOf';

interface HttpFailure {
  readonly isHttpRequestError: true;
  readonly status: number;
  /** PnPjs puts the answer's body here; we look for SharePoint's number in it and pass nothing on. */
  readonly message: string;
  readonly response: Response;
}

/** SharePoint says 500 for some of a caller's own doings; its number tells which. */
const numbered: Readonly<Record<string, ServiceErrorCode>> = {
  '-2130575342': 'conflict', // a list of that title exists
  '-2130575169': 'conflict', // a unique column holds that value already
  '-2130575338': 'notFound', // no such item
  '-2147024894': 'notFound', // no such folder
  '-2147024860': 'invalid', // the question touches more rows than the threshold allows
  '-2146232832': 'notFound', // no such user or group
};

/** The one translation from SharePoint's answers. Pass whatever was thrown; a ServiceError stays as it is. */
export function sharePointServiceError(error: unknown): ServiceError {
  if (isServiceError(error)) return error;
  if (isHttpFailure(error)) return errorOfAnswer(error.status, error.message, error.response.headers);
  return new ServiceError('unexpected');
}

/**
 * `retryAfter` says that nothing was carried out and the same may be sent again after so many seconds, also where no
 * header named them.
 */
export function errorOfAnswer(status: number, body: string, headers: Headers): ServiceError {
  const retryAfter = retryAfterOf(headers, new Date()) ?? unnamedWait(status, body);
  const requestId = headers.get('sprequestguid') ?? headers.get('request-id');
  return new ServiceError(codeOf(status, body), {
    ...(retryAfter === undefined ? {} : { retryAfter }),
    ...(requestId ? { requestId } : {}),
  });
}

function unnamedWait(status: number, body: string): number | undefined {
  if (status === 429) return 2;
  return refusedDigest(status, body) ? 0 : undefined;
}

/** The form digest was refused: nothing was carried out, and a fresh one helps. */
export const refusedDigest = (status: number, body: string): boolean => status === 403 && /-213057525[12]/.test(body);

function codeOf(status: number, body: string): ServiceErrorCode {
  if (status === 429 || status === 503) return 'throttled';
  if (status === 401 || status === 403) return 'forbidden';
  if (status === 404) return 'notFound';
  if (status === 409 || status === 412) return 'conflict';
  const number = /-2\d{9}/.exec(body)?.[0];
  const known = number === undefined ? undefined : numbered[number];
  if (known) return known;
  return status >= 400 && status < 500 ? 'invalid' : 'unexpected';
}

function isHttpFailure(error: unknown): error is HttpFailure {
  return (
    typeof error === 'object' &&
    error !== null &&
    (error as { isHttpRequestError?: unknown }).isHttpRequestError === true
  );
}
