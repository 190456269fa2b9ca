/** An answer SharePoint gives instead of a result: status, code and wording as in the error catalogue. */
export class Problem extends Error {
  public readonly status: number;
  public readonly code: string;
  public readonly headers: Readonly<Record<string, string>>;
  /** The column at fault, where one is: form values report it instead of failing. */
  public readonly field: string | undefined;

  public constructor(
    status: number,
    code: string,
    message: string,
    headers: Readonly<Record<string, string>> = {},
    field?: string,
  ) {
    super(message);
    this.name = 'Problem';
    this.status = status;
    this.code = code;
    this.headers = headers;
    this.field = field;
  }
}
