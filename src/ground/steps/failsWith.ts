import type { ServiceErrorCode } from '../rules/ServiceError';
import { isServiceError } from '../rules/ServiceError';

/** True for a ServiceError with one of these codes. */
export function failsWith(error: unknown, ...codes: readonly ServiceErrorCode[]): boolean {
  return isServiceError(error) && codes.includes(error.code);
}
