import type { GroundPorts } from '../../../ground/ports';
import { ServiceError } from '../../../ground/rules/ServiceError';
import type { Pair, PairSummary } from '../../../people/rules/Pair';
import type { PeoplePorts } from '../../../people/ports';
import { onConflict } from '../../../ground/steps/onConflict';
import type { HomePorts } from '../../home/ports';
import type { SessionPorts } from '../../ports';

export type RhythmPorts = Pick<GroundPorts, 'me' | 'now'> &
  Pick<PeoplePorts, 'belonging' | 'pairs' | 'people'> &
  Pick<SessionPorts, 'working'> &
  Pick<HomePorts, 'home'>;

/** The pair of two, as the asking person may see it; a group meets as it was opened. Rejects with `notFound`. */
export async function pairOfTwo({ pairs }: Pick<RhythmPorts, 'pairs'>, pairKey: string): Promise<Pair> {
  const rows = await pairs.findByPairKey(pairKey);
  const [pair] = rows;
  if (pair === undefined || rows.length > 1) throw new ServiceError('notFound');
  return pair;
}

/** Brings the register's row to what it should say, whoever writes in it meanwhile. */
export async function changeSummary(
  ports: Pick<RhythmPorts, 'pairs'>,
  first: Pair,
  change: (summary: PairSummary) => Partial<PairSummary>,
): Promise<void> {
  await onConflict(first, {
    most: 4,
    readAgain: ({ pairKey }) => pairOfTwo(ports, pairKey),
    write: async (pair) => {
      // what a newer version wrote there stays as it is
      if (pair.newer) throw new ServiceError('newer');
      // nothing is written beside a summary that nobody can read: the next change of a session makes it anew
      if (!pair.known && pair.itemId !== 0) throw new ServiceError('invalid');
      const summary = { ...pair.summary, ...change(pair.summary) };
      if (JSON.stringify(summary) !== JSON.stringify(pair.summary)) await ports.pairs.updateSummary(pair, summary);
    },
  });
}
