import type { DeputyState } from './deputyState';

/**
 * Items of which something written does not stand any more. What is signed stays letter by letter; in what is worked on
 * a count or a list of keys may go on, and every word is still there.
 */
export const lostWords = (before: DeputyState['words'], after: DeputyState['words']): readonly string[] =>
  [...before].flatMap(([item, body]) => (stands(item, body, after.get(item)) ? [] : [item]));

function stands(item: string, body: string, later: string | undefined): boolean {
  if (later === undefined || later === body) return later === body;
  if (/HubSeals/.test(item)) return false;
  const [said, still] = [wordsIn(body), wordsIn(later)];
  return said !== undefined && still !== undefined && said.every((word) => still.includes(word));
}

/** Every text in a body; undefined where it is none of the product's. */
function wordsIn(body: string): readonly string[] | undefined {
  try {
    return textsIn(JSON.parse(body));
  } catch {
    return undefined;
  }
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
