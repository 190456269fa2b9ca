export type ServiceErrorCode =
  | 'notFound'
  | 'forbidden'
  | 'conflict'
  /** Written by a newer version of the Hub than this: neither read nor overwritten. */
  | 'newer'
  /** Groups or permission levels of the site are not what their names promise: nothing is given by them. */
  | 'unsafe'
  /** A record keeper opens what is not theirs: they say why first, and it is written down for its people. */
  | 'reasonFirst'
  /** The site has no place for it before an administrator has run Set-up. */
  | 'setUpFirst'
  | 'invalid'
  | 'throttled'
  | 'offline'
  | 'unexpected';

export interface ServiceErrorDetails {
  /** Seconds the platform asked us to wait. */
  readonly retryAfter?: number;
  /** The platform's own id of the failed request, for support; never a message or body. */
  readonly requestId?: string;
}

/**
 * A failing world. Test `name` and `code`, never `instanceof`: a page holds several bundles.
 * The message carries the code only.
 */
export class ServiceError extends Error {
  public override readonly name = 'ServiceError';
  public readonly code: ServiceErrorCode;
  public readonly retryAfter: number | undefined;
  public readonly requestId: string | undefined;

  public constructor(code: ServiceErrorCode, details: ServiceErrorDetails = {}) {
    super(code);
    this.code = code;
    this.retryAfter = details.retryAfter;
    this.requestId = details.requestId;
  }
}

export function isServiceError(error: unknown): error is ServiceError {
  return (
    typeof error === 'object' &&
    error !== null &&
    (error as { name?: unknown }).name === 'ServiceError' &&
    'code' in error
  );
}
