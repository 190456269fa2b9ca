import type { GroundPorts } from '../../ground/ports';
import type { PeoplePorts } from '../../people/ports';
import type { HomePorts } from '../../sessions/home/ports';
import type { PlanPorts } from '../ports';

export type PlanCasePorts = Pick<GroundPorts, 'me' | 'now'> & Pick<PeoplePorts, 'people'> & HomePorts & PlanPorts;
