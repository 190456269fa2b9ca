import type { GroundPorts } from '../../ground/ports';
import type { AcademicYear } from '../../ground/rules/School';
import { shardsOfYears } from '../../ground/rules/shards';
import type { HomePorts } from '../home/ports';
import type { SessionPorts } from '../ports';
import type { Session } from '../rules/Session';
import { withParties } from '../rules/withParties';

/** Every session of my pairs in these years, ended pairs among them, in no order: mine is where I belong. */
export async function mySessions(
  ports: Pick<GroundPorts, 'me'> & Pick<SessionPorts, 'sessions'> & Pick<HomePorts, 'home'>,
  years: readonly AcademicYear[],
): Promise<readonly Session[]> {
  const pairs = await ports.home.pairYears(ports.me.key);
  const asked = pairs.flatMap(({ pairKey, shards }) =>
    shardsOfYears(shards, years).map((shard) => ({ shard, pairKey })),
  );
  const found = await ports.sessions.ofPairs(asked);
  return found.flatMap((session) => {
    const parties = pairs.find(({ pairKey }) => pairKey === session.pairKey);
    return (parties && withParties(session, parties)) ?? [];
  });
}
