import type { HomePorts } from '../../home/ports';
import type { SessionPorts } from '../../ports';
import type { RecordPorts } from '../../../records/ports';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts } from '../../../ground/ports';
import type { Verification } from '../../../records/rules/Verification';
import { verifyText } from '../../../records/useCases/verifyText';
import { sessionSubject } from '../rules/sessionSubject';
import type { SessionTarget } from '../../rules/SessionRef';
import { demandLook, looksAt } from './demandLook';
import { findRecord } from './findRecord';

type Ports = Pick<GroundPorts, 'keys' | 'me' | 'now' | 'sha256'> &
  Pick<PeoplePorts, 'pairs' | 'people'> &
  Pick<RecordPorts, 'seals' | 'looks' | 'receipts'> &
  Pick<SessionPorts, 'sessions'> &
  Pick<HomePorts, 'home'>;

/** "Is it still as we signed it?", of the record of a session. */
export async function verifyRecord(ports: Ports, target: SessionTarget): Promise<Verification> {
  const found = await findRecord(ports, target);
  await demandLook(ports, found, found.myRole === 'keeper' ? await looksAt(ports, found) : []);
  const { keepers, administrators } = found.catalogue.settings;
  return verifyText(ports, { subject: sessionSubject(found), keepers, administrators });
}
