import type { GroundPorts } from '../../ground/ports';
import type { PeoplePorts } from '../../people/ports';
import type { RecordPorts } from '../../records/ports';
import type { HomePorts } from '../home/ports';
import type { SessionPorts } from '../ports';

/** What making, signing and reading an agreement needs of the world. */
export type AgreementPorts = Pick<GroundPorts, 'keys' | 'me' | 'now' | 'sha256'> &
  Pick<PeoplePorts, 'clauses' | 'pairs' | 'people'> &
  Pick<RecordPorts, 'seals' | 'receipts' | 'looks'> &
  Pick<SessionPorts, 'working' | 'words'> &
  HomePorts;
