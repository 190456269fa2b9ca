import type { SPFI } from '@pnp/sp';
import type { Day } from '../../../ground/rules/School';
import type { HomePairs } from './homePairs';
import type { HomeRead } from './homeParts';

/** The reads as they are, or as wholeReads makes them where an answer was cut: seldom, so that it comes only then. */
export async function uncut(
  sp: SPFI,
  reads: readonly HomeRead[],
  own: () => HomePairs,
  from: Day,
): Promise<readonly HomeRead[]> {
  if (!reads.some((read) => 'cut' in read && read.cut === true)) return reads;
  const { wholeReads } = await import(/* webpackChunkName: 'whole-reads' */ './wholeReads');
  return wholeReads(sp, reads, own(), from);
}
