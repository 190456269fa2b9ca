import type { GroundPorts } from '../../ground/ports';
import type { PeoplePorts } from '../../people/ports';
import type { HomePorts } from '../../sessions/home/ports';
import type { PlanPorts } from '../ports';

export type LessonCasePorts = Pick<GroundPorts, 'me' | 'now' | 'links'> &
  Pick<PeoplePorts, 'people'> &
  HomePorts &
  Pick<PlanPorts, 'learning' | 'lessons'>;
