/**
 * Thrown out of `handle` where a fault rule cuts the connection; the server closes the socket, in process it looks like
 * a failed fetch.
 */
export class CutConnection extends TypeError {
  public constructor() {
    super('fetch failed');
    this.name = 'CutConnection';
  }
}
