import type { Pair } from '../../domain/Pair';
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
    const [work, sessions] = await Promise.all([readWork(ports, first, today), Promise.all(years.map((year) => ports.sessions.ofPair(year, pairKey)))]);
    try {
      const written: Pair[] = [];
      for (const pair of rows) {
        const summary = summarisePair({
          pair, sessions: sessions.flat(), actions: work.filter(isAction), additions: work.filter(isAddition), offers: catalogue.offers, today, years,
        });
        written.push(JSON.stringify(summary) === JSON.stringify(pair.summary) ? pair : await ports.pairs.updateSummary(pair, summary));
      }
      return written;
    } catch (error) {
      if (!failsWith(error, 'conflict') || attempt >= 3) throw error;
    }
  }
}
