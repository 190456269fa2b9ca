import type { HomePorts } from '../../sessions/home/ports';
import type { PeoplePorts } from '../../people/ports';
import type { GroundPorts } from '../../ground/ports';
import { openCalendar } from './openCalendar';
import type { CalendarService } from './CalendarService';

/** The year, with its ports given. */
export function createCalendar(
  ports: Pick<GroundPorts, 'me' | 'now'> & Pick<PeoplePorts, 'pairs' | 'people'> & Pick<HomePorts, 'home'>,
): CalendarService {
  return {
    openCalendar: (schoolKey) => openCalendar(ports, schoolKey),
  };
}
