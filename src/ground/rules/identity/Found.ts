import type { Issue } from '../Issue';

/** A place in a text, in UTF-16 units, and what it looks like. Never the words. */
export interface Found {
  readonly code: Issue['code'];
  readonly at: number;
  readonly length: number;
}
