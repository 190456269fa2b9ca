import type { GroundPorts } from '../../ground/ports';
import type { HomePorts } from '../../sessions/home/ports';
import type { PlanPorts } from '../ports';

export type PlanCasePorts = Pick<GroundPorts, 'me' | 'now' | 'links'> & HomePorts & PlanPorts;
