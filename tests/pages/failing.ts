import { ServiceError } from '../../src/ground/rules/ServiceError';
import type { ServiceErrorCode } from '../../src/ground/rules/ServiceError';

/** A use case that fails as the platform would. */
export const failing = (code: ServiceErrorCode, requestId?: string) => (): Promise<never> =>
  Promise.reject(new ServiceError(code, requestId === undefined ? {} : { requestId }));
