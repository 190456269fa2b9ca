import { textIn } from '../../../ground/sharepoint/cells';
import type { Row } from '../../../ground/sharepoint/cells';
import { partiesOfPairs } from '../../../people/rules/partiesOfPairs';
import type { Session } from '../../rules/Session';
import { withParties } from '../../rules/withParties';
import { brokenIn } from '../../sharepoint/brokenCells';
import { sessionOf } from '../../sharepoint/sessionColumns';
import type { HomePairs } from './homePairs';
import type { HomeRead } from './homeParts';
import { folderIn } from './ownFolder';

/**
 * The sessions of my own pairs, each once, by start; between those who belong to the pair.
 *
 * @param newer whether a newer version has set the site up.
 */
export function sessionsIn(
  reads: readonly HomeRead[],
  { byKey }: Pick<HomePairs, 'byKey'>,
  newer: boolean,
): readonly Session[] {
  const found = new Map<string, Session>();
  for (const read of reads) {
    if (read.what !== 'sessions') continue;
    for (const row of read.rows) {
      const parties = partiesOfPairs(byKey.get(folderIn(row)) ?? []);
      if (parties === undefined || folderIn(row) !== textIn(row, 'PairKey')) continue;
      const session = withParties(sessionOf(row, read.shard, { newer, asWell: read.asWell?.get(row) }), parties);
      if (session !== undefined) keep(found, session);
    }
  }
  return [...found.values()].sort((a, b) => a.startsAt.localeCompare(b.startsAt) || a.itemId - b.itemId);
}

/** Rows of my own pairs with broken cells, of which no version was read yet. */
export const hasBroken = (read: HomeRead, { byKey }: Pick<HomePairs, 'byKey'>, newer: boolean): boolean =>
  brokenRows(read, byKey, newer).length > 0;

export const brokenRows = (read: HomeRead, byKey: HomePairs['byKey'], newer: boolean): readonly Row[] =>
  read.what === 'sessions' && read.asWell === undefined
    ? read.rows.filter((row) => byKey.has(folderIn(row)) && brokenIn(row, newer).length > 0)
    : [];

/** Keys are made once for all; still, two pairs may each have a row of one key. */
function keep(found: Map<string, Session>, session: Session): void {
  const name = `${session.pairKey} ${session.key}`;
  const known = found.get(name);
  // moved into another year it stands there, and cancelled here
  if (known === undefined || known.shard === session.shard) keepLowestAs(found, name, session);
  else if (session.status !== 'cancelled') found.set(name, session);
}

function keepLowestAs(found: Map<string, Session>, name: string, session: Session): void {
  const known = found.get(name);
  if (known === undefined || session.itemId <= known.itemId) found.set(name, session);
}
