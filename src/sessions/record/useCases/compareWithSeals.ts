import type { HomePorts } from '../../home/ports';
import type { RecordPorts } from '../../../records/ports';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts } from '../../../ground/ports';
import { nowOf } from '../../../ground/steps/clock';
import type { Session } from '../../rules/Session';
import type { ComparedFigures, SealFinding } from '../RecordService';
import { checkSeals } from './checkSeals';

/** What a session counts as held by: a record under way, or a complete one. */
const holds: readonly SealFinding[] = ['signing', 'sealed', 'broken'];

/**
 * Compares what the register counts as held with the seals. The register is written by the people of a session; only
 * what was compared is known to be so. A record that is not as it was written still says that the session took place.
 */
export async function compareWithSeals(
  ports: Pick<GroundPorts, 'me' | 'now' | 'sha256'> &
    Pick<PeoplePorts, 'pairs' | 'people'> &
    Pick<RecordPorts, 'seals'> &
    Pick<HomePorts, 'home'>,
  sessions: readonly Session[],
): Promise<ComparedFigures> {
  const found = await checkSeals(ports, sessions);
  const results = sessions.flatMap((session) => {
    const finding = found.get(session.key);
    return finding === undefined ? [] : [{ session, finding }];
  });
  const compared = results.filter(({ finding }) => finding !== 'unread');
  return {
    asOf: nowOf(ports),
    compared: compared.length,
    notCompared: results.length - compared.length,
    notHeld: compared.filter(({ finding }) => !holds.includes(finding)),
  };
}
