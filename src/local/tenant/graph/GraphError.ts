/** A refusal in Graph's own terms: HTTP status, error code and message. Thrown by handlers, written out once by the surface. */
export class GraphError extends Error {
  override readonly name = 'GraphError';
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}
