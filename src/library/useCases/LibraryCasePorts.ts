import type { GroundPorts } from '../../ground/ports';
import type { HomePorts } from '../../sessions/home/ports';
import type { LibraryPorts } from '../ports';

/** What the cases of the library need of the Hub. */
export type LibraryCasePorts = Pick<GroundPorts, 'me' | 'now'> & Pick<HomePorts, 'home'> & LibraryPorts;
