import type { Exchange } from './Exchange';
import { problems } from './problems';

/** Refuses an ETag that is none of a thing's own. `*` matches anything; a weak one matches its strong one. */
export function demandEtag(sent: string, ...own: readonly [string, ...string[]]): void {
  if (sent.trim() !== '*' && !own.includes(sent.trim().replace(/^W\//, ''))) throw problems.staleEtag(sent, own[0]);
}

/**
 * The one place that judges If-Match: refuses a change whose If-Match is not the thing's ETag (or, where it is known by
 * several, none of them). A change without If-Match is let through.
 */
export function demandMatch(exchange: Exchange, ...own: readonly [string, ...string[]]): void {
  const sent = exchange.headers.get('if-match');
  if (sent !== undefined) demandEtag(sent, ...own);
}
