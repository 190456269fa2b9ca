import type { Exchange } from './Exchange';
import { readBodyText } from './Exchange';
import type { Literal, Segment } from './parsePath';
import { isObject } from './readBody';

function literalOf(value: unknown): Literal | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  return isObject(value) && typeof value.DecodedUrl === 'string' ? value.DecodedUrl : undefined;
}

function bodyOf(exchange: Exchange): Readonly<Record<string, unknown>> {
  const text = readBodyText(exchange).trim();
  if (!text.startsWith('{')) return {};
  try {
    const body: unknown = JSON.parse(text);
    return isObject(body) ? body : {};
  } catch {
    // whoever reads the body says what is wrong with it
    return {};
  }
}

/**
 * The last step of a POST with its arguments: an action takes them from the body where its address has none, a path as
 * text or as `{"DecodedUrl": …}`. Which of a body's members a method does not know is for `demandBodyRead`.
 */
export function withBodyArguments(exchange: Exchange, segments: readonly Segment[]): readonly Segment[] {
  const last = segments[segments.length - 1];
  if (exchange.method !== 'POST' || !last || last.args.length > 0 || last.named.size > 0) return segments;
  const named = new Map<string, Literal>();
  for (const [name, value] of Object.entries(bodyOf(exchange))) {
    const literal = literalOf(value);
    if (literal !== undefined) named.set(name.toLowerCase(), literal);
  }
  return [...segments.slice(0, -1), { ...last, named, read: new Set(), inBody: true }];
}
