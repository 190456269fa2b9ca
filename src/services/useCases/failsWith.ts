import type { ServiceErrorCode } from '../ServiceError';
import { isServiceError } from '../ServiceError';

/** True for a ServiceError with one of these codes. */
export function failsWith(error: unknown, ...codes: readonly ServiceErrorCode[]): boolean {
  return isServiceError(error) && codes.includes(error.code);
}
