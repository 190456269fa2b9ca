/** A file as rows of texts under their heads; each row knows where it stands in the file. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly TableRow[];
  /** Rows beyond the most that are read; none where all of them are. */
  readonly beyond?: number | undefined;
}

/** More rows than any trust has of anything; the public register has about 52,000 before the trust's own are taken. */
export const mostRows = 20_000;

export interface TableRow {
  /** As a spreadsheet counts: the head is 1. */
  readonly line: number;
  readonly cells: readonly string[];
}
