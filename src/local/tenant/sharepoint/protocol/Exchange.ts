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
  /** The raw body; files need its bytes. */
  readonly bytes: Uint8Array;
  /** Rows touched so far, counted by whoever reads them. */
  readonly meter: { rows: number };
  /** Where a path may lead, from the operations. */
  readonly ways: Ways;
}

const decoder = new TextDecoder();

/**
 * The JSON body as an object. Empty bodies are an empty object; anything else that is not an object is refused by the
 * caller.
 */
export function readBodyText(exchange: Exchange): string {
  return decoder.decode(exchange.bytes);
}
