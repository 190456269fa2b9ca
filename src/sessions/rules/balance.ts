import type { CaseNote, Note } from './WorkItem';

/** How often each function came up; functions that never did stand with 0, so that the gap is seen. */
export function balanceOf(
  items: readonly (Note | CaseNote)[],
  functionKeys: readonly string[],
): Record<string, number> {
  return Object.fromEntries(
    functionKeys.map((key) => [key, items.filter((item) => item.functions.includes(key)).length]),
  );
}
