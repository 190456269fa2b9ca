import { ServiceError, isServiceError } from './ServiceError';

/** What somebody wanted to write has no place on this site before an administrator has run Set-up. */
export class NotMadeYet extends ServiceError {
  /** A page holds several bundles: told by the mark, never by the class. */
  public readonly madeBySetUp = true;

  public constructor() {
    super('notFound');
  }
}

export const isNotMadeYet = (error: unknown): boolean => isServiceError(error) && 'madeBySetUp' in error;
