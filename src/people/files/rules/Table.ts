/** A file as rows of texts under their heads; each row knows where it stands in the file. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** As a spreadsheet counts: the head is 1. */
  readonly line: number;
  readonly cells: readonly string[];
}
