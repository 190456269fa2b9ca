import type { Pair } from '../../domain/Pair';
import type { PersonKey } from '../../domain/Person';
import { lowestOfEachKey } from '../../domain/lowestOfEachKey';
import type { Session } from '../../domain/Session';
import { summarisePair } from '../../domain/summary';
import type { Ports } from '../ports';
import { todayOf } from './clock';
import { failsWith } from './failsWith';
import { isAction, isAddition, liveYears, readWork } from './pairWork';

/**
 * Rebuilds the register's row (of a group: every member's) from the sessions and actions of its live years.
 * Rejects with `conflict` only when others keep writing to it; the next refresh makes it right again.
 */
export async function refreshSummary(ports: Ports, pairKey: string): Promise<readonly Pair[]> {
  const catalogue = await ports.home.catalogue();
  const today = todayOf(ports, catalogue);
  for (let attempt = 0; ; attempt += 1) {
    const rows = await ports.pairs.findByPairKey(pairKey);
    const [first] = rows;
    if (first === undefined) return rows;
    const years = liveYears(first, today);
    const [work, sessions] = await Promise.all([
      readWork(ports, first, today),
      Promise.all(years.map((year) => ports.sessions.ofPair(year, pairKey))),
    ]);
    const signed = await signersOf(
      ports,
      sessions.flat().filter((one) => one.superviseeKey === '' && one.status === 'signing'),
    );
    try {
      const written: Pair[] = [];
      for (const pair of rows) {
        const summary = summarisePair({
          pair,
          sessions: sessions.flat(),
          actions: work.filter(isAction),
          additions: work.filter(isAddition),
          offers: catalogue.offers,
          today,
          years,
          signed,
        });
        written.push(
          JSON.stringify(summary) === JSON.stringify(pair.summary)
            ? pair
            : await ports.pairs.updateSummary(pair, summary),
        );
      }
      return written;
    } catch (error) {
      if (!failsWith(error, 'conflict') || attempt >= 3) throw error;
    }
  }
}

/**
 * Who of a group has put their name to the newest text. The register only counts by it; what proves a signature is the
 * seal (see readSeal).
 */
async function signersOf(
  ports: Ports,
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
