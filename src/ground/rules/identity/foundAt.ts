import type { Found } from './Found';

/** The places of matches as what they look like. */
export const foundAt =
  (code: Found['code']): ((match: RegExpExecArray) => Found) =>
  (match) => ({ code, at: match.index, length: match[0].length });
