import { ServiceError } from './ServiceError';

/** What somebody wanted to write has no place on this site before an administrator has run Set-up. */
export class NotMadeYet extends ServiceError {
  public constructor() {
    super('setUpFirst');
  }
}
