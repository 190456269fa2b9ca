import type { GroundPorts } from '../../../ground/ports';
import type { PeoplePorts } from '../../../people/ports';
import type { HomePorts } from '../../home/ports';
import type { DutyPorts } from '../ports';

/** What asking whoever is on duty needs of the world. */
export type DutyCasePorts = Pick<GroundPorts, 'me' | 'now'> & Pick<PeoplePorts, 'people'> & HomePorts & DutyPorts;
