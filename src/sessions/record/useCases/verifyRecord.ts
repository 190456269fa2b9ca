import type { HomePorts } from '../../home/ports';
import type { SessionPorts } from '../../ports';
import type { RecordPorts } from '../../../records/ports';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts } from '../../../ground/ports';
import { nowOf } from '../../../ground/steps/clock';
import { findSession } from '../../useCases/findSession';
import { readSeal } from './readSeal';
import type { SessionTarget } from '../../rules/SessionRef';
import type { Verification } from '../RecordService';

/** Reads the record again from SharePoint and recomputes every hash: of the text, each signature and each addendum. */
export async function verifyRecord(
  ports: Pick<GroundPorts, 'me' | 'now' | 'sha256'> &
    Pick<PeoplePorts, 'pairs' | 'people'> &
    Pick<RecordPorts, 'seals'> &
    Pick<SessionPorts, 'sessions'> &
    Pick<HomePorts, 'home'>,
  target: SessionTarget,
): Promise<Verification> {
  const { reading, changedAddenda } = await readSeal(ports, await findSession(ports, target));
  const problems = new Set(reading.problems);
  if (changedAddenda > 0) problems.add('textChanged');
  return {
    checkedAt: nowOf(ports),
    ok: problems.size === 0 && reading.state !== 'broken',
    seal: reading.seal,
    problems: [...problems],
  };
}
