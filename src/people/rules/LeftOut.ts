/**
 * A row that counts for nobody, because it cannot be read or lies where it does not belong: where somebody who may mend
 * it finds it.
 */
export interface LeftOut {
  /** The list's title, e.g. `Belonging 2026-27`. */
  readonly list: string;
  /** Last part of the folder's address. */
  readonly folder: string;
  readonly itemId: number;
}

export type TellLeftOut = (row: LeftOut) => void;
