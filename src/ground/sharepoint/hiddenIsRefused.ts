import { ServiceError, isServiceError } from '../rules/ServiceError';

/** To whoever may not read a list SharePoint says that there is no such list; of one that is there this is a refusal. */
export async function hiddenIsRefused<T>(read: Promise<T>): Promise<T> {
  try {
    return await read;
  } catch (error) {
    throw isServiceError(error) && error.code === 'notFound' ? new ServiceError('forbidden') : error;
  }
}
