import { sharePointServiceError } from '../../../ground/sharepoint/sharePointServiceError';
import type { ServiceErrorCode } from '../../../ground/rules/ServiceError';

/**
 * How SharePoint refused a trial, or undefined where it did it. What says nothing about rights (a busy service, a cut
 * connection) is no answer to the trial and is passed on.
 */
export async function refusedWith(work: () => Promise<unknown>): Promise<ServiceErrorCode | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    const failure = sharePointServiceError(error);
    if (failure.code === 'offline' || failure.code === 'throttled') throw failure;
    return failure.code;
  }
}
