/**
 * A refusal in Graph's own terms: HTTP status, error code and message. Thrown by handlers, written out once by the
 * surface.
 */
export class GraphError extends Error {
  override readonly name = 'GraphError';
  readonly status: number;
  readonly code: string;
  /** Sent with the refusal. */
  readonly headers: Readonly<Record<string, string>>;

  /** What the error says beside its code and words. */
  readonly more: Readonly<Record<string, string>>;

  constructor(
    status: number,
    code: string,
    message: string,
    headers: Readonly<Record<string, string>> = {},
    more: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
    this.more = more;
  }
}
