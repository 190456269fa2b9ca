import type { HomePorts } from '../home/ports';
import type { SessionPorts } from '../ports';
import type { RecordPorts } from '../../records/ports';
import type { PeoplePorts } from '../../people/ports';
import type { GroundPorts } from '../../ground/ports';
import type { Pair, PairSummary } from '../../people/rules/Pair';
import type { Offer } from '../../ground/rules/Catalogue';
import type { PersonKey } from '../../ground/rules/Person';
import { lowestOfEachKey } from '../../ground/rules/lowestOfEachKey';
import type { Day } from '../../ground/rules/School';
import type { Session } from '../rules/Session';
import { summarisePair } from '../rules/summarisePair';
import { onConflict } from '../../ground/steps/onConflict';
import { todayOf } from '../../ground/steps/clock';
import { isAction, isAddition } from './pairWork';
import { liveYears, readWork } from './liveWork';

/**
 * Rebuilds the register's row (of a group: every member's) from the sessions and actions of its live years.
 * Rejects with `conflict` only when others keep writing to it; the next refresh makes it right again.
 */
export async function refreshSummary(
  ports: Pick<GroundPorts, 'now'> &
    Pick<PeoplePorts, 'pairs'> &
    Pick<RecordPorts, 'seals'> &
    Pick<SessionPorts, 'sessions' | 'working'> &
    Pick<HomePorts, 'home'>,
  pairKey: string,
): Promise<readonly Pair[]> {
  const catalogue = await ports.home.reference();
  const today = todayOf(ports, catalogue);
  const read = (): Promise<readonly Summarised[]> => summaries(ports, pairKey, catalogue.offers, today);
  return onConflict(await read(), {
    most: 4,
    readAgain: read,
    write: async (rows) => {
      const written: Pair[] = [];
      for (const { pair, summary } of rows) {
        // of a pair that has ended the register is for reading; who still signs in it changes no figure
        const readable = pair.known || pair.itemId === 0;
        const same = pair.status === 'ended' || (readable && JSON.stringify(summary) === JSON.stringify(pair.summary));
        written.push(same ? pair : await ports.pairs.updateSummary(pair, summary));
      }
      return written;
    },
  });
}

interface Summarised {
  readonly pair: Pair;
  readonly summary: PairSummary;
}

/** A row in which a newer version wrote stays as it is; one that is missing is made, and one that nobody can read made anew. */
const isOurs = ({ status, newer }: Pair): boolean => status !== 'unknown' && newer !== true;

/** The pair's rows as they are, each with the summary that follows from its sessions and work now. */
async function summaries(
  ports: Pick<PeoplePorts, 'pairs'> & Pick<RecordPorts, 'seals'> & Pick<SessionPorts, 'sessions' | 'working'>,
  pairKey: string,
  offers: readonly Offer[],
  today: Day,
): Promise<readonly Summarised[]> {
  const rows = (await ports.pairs.findByPairKey(pairKey)).filter(isOurs);
  const [first] = rows;
  if (first === undefined) return [];
  // nothing is kept of a row that nobody can read
  const years = rows.every(({ known }) => known) ? liveYears(first, today) : first.shards;
  const [work, perYear] = await Promise.all([
    readWork(ports, first, today),
    Promise.all(years.map((year) => ports.sessions.ofPair(year, pairKey))),
  ]);
  const sessions = perYear.flat();
  // counts without what only a newer version can read would overwrite right ones
  const unknown = sessions.some(({ newer }) => newer) || work.some((item) => item.kind === 'unknown' && item.newer);
  if (unknown) return rows.map((pair) => ({ pair, summary: pair.summary }));
  const signed = await signersOf(
    ports,
    sessions.filter((one) => one.superviseeKey === '' && one.status === 'signing'),
  );
  const actions = work.filter(isAction);
  const additions = work.filter(isAddition);
  return rows.map((pair) => ({
    pair,
    summary: summarisePair({ pair, sessions, actions, additions, offers, today, years, signed }),
  }));
}

/**
 * Who of a group has put their name to the newest text. The register only counts by it; what proves a signature is the
 * seal (see readSeal).
 */
async function signersOf(
  ports: Pick<RecordPorts, 'seals'>,
  sessions: readonly Session[],
): Promise<ReadonlyMap<string, ReadonlySet<PersonKey>>> {
  return new Map(
    await Promise.all(
      sessions.map(async ({ shard, pairKey, key }) => {
        const items = lowestOfEachKey(await ports.seals.ofSession(shard, pairKey, key));
        const text = items.filter((item) => item.kind === 'text').pop();
        const signers = items.flatMap((item) =>
          item.kind === 'signature' && text?.kind === 'text' && item.textHash === text.hash ? [item.signerKey] : [],
        );
        return [key, new Set(signers)] as const;
      }),
    ),
  );
}
