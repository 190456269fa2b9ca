import type { Caller, TenantContext } from '../../platform';
import type { Actor } from '../access';
import type { WebRow } from '../store/rows';
import type { Ways } from '../ways';
import type { Query } from './readQuery';

/** One request, or one part of a batch, as the handlers see it. */
export interface Exchange {
  readonly tenant: TenantContext;
  readonly caller: Caller;
  readonly actor: Actor;
  readonly web: WebRow;
  readonly method: string;
  /** Request headers, lower-case names. */
  readonly headers: ReadonlyMap<string, string>;
  readonly query: Query;
  /** The raw body; whoever takes it as a file's content does so with `takeContent`. */
  readonly bytes: Uint8Array;
  /** The members of the body somebody asked for, e.g. `/parameters/Title`: what is left over no method knows. */
  readonly bodyRead: Set<string>;
  /** Rows touched so far, counted by whoever reads them. */
  readonly meter: { rows: number };
  /** Where a path may lead, from the operations. */
  readonly ways: Ways;
}

const decoder = new TextDecoder();

const wholeBody = '';

/** The body as a file's content, in which nothing is a member. */
export function takeContent(exchange: Exchange): Uint8Array {
  exchange.bodyRead.add(wholeBody);
  return exchange.bytes;
}

/** True where the body was taken as content. */
export function isContent(exchange: Exchange): boolean {
  return exchange.bodyRead.has(wholeBody);
}

/**
 * The JSON body as an object. Empty bodies are an empty object; anything else that is not an object is refused by the
 * caller.
 */
export function readBodyText(exchange: Exchange): string {
  return decoder.decode(exchange.bytes);
}
