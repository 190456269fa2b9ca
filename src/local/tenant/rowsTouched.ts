const touched = new WeakMap<Response, number>();

/** Notes how many rows a response cost; the request log prints it. */
export function noteRows(response: Response, rows: number): void {
  touched.set(response, rows);
}

export function rowsOf(response: Response): number {
  return touched.get(response) ?? 0;
}
