import type { AccessPorts } from '../access/ports';
import type { GroundPorts } from '../ground/ports';
import type { PeoplePorts } from '../people/ports';
import type { RecordPorts } from '../records/ports';
import type { HomePorts } from '../sessions/home/ports';
import type { OutlookPorts } from '../sessions/outlook/ports';
import type { SessionPorts } from '../sessions/ports';

/** An adapter for every port. Only what composes the Hub sees them together. */
export type Adapters = GroundPorts & PeoplePorts & AccessPorts & RecordPorts & SessionPorts & OutlookPorts & HomePorts;
