import type { Exchange } from './Exchange';
import { problems } from './problems';

/**
 * The one place that judges If-Match: refuses a change whose If-Match is not the thing's ETag. None, or `*`, matches
 * anything; a weak ETag matches its strong one. `alike` are other forms of the current one.
 */
export function demandMatch(exchange: Exchange, current: string, ...alike: readonly string[]): void {
  const sent = exchange.headers.get('if-match');
  if (sent === undefined || sent.trim() === '*') return;
  if (![current, ...alike].includes(sent.trim().replace(/^W\//, ''))) throw problems.staleEtag(sent, current);
}
