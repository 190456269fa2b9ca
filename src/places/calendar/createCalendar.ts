import type { HomePorts } from '../../sessions/home/ports';
import type { OutlookPorts } from '../../sessions/outlook/ports';
import type { SessionPorts } from '../../sessions/ports';
import type { PeoplePorts } from '../../people/ports';
import type { GroundPorts } from '../../ground/ports';
import type { PicturePorts } from '../../picture/ports';
import { openCalendar } from './openCalendar';
import { openSchoolsCalendar } from './openSchoolsCalendar';
import { openMyCalendar, readBusyTimes } from './openMyCalendar';
import { whatMoves } from './whatMoves';
import type { CalendarService } from './CalendarService';

/** My own calendar and the year, with their ports given. */
export function createCalendar(
  ports: Pick<GroundPorts, 'links' | 'me' | 'now'> &
    Pick<PeoplePorts, 'pairs' | 'people'> &
    Pick<SessionPorts, 'sessions' | 'words'> &
    Pick<OutlookPorts, 'outlook'> &
    Pick<HomePorts, 'home'> &
    Pick<PicturePorts, 'counters'>,
): CalendarService {
  return {
    openCalendar: (schoolKey) => openCalendar(ports, schoolKey),
    schoolNames: async () => [...(await ports.home.schoolNames())].sort((a, b) => a.name.localeCompare(b.name)),
    openMyCalendar: (year) => openMyCalendar(ports, year),
    readBusyTimes: (firstDay, lastDay) => readBusyTimes(ports, firstDay, lastDay),
    openSchoolsCalendar: () => openSchoolsCalendar(ports),
    myCalendarFile: async (year) => {
      const file = await import(/* webpackChunkName: 'calendar-file' */ './myCalendarFile');
      return file.myCalendarFile(ports, year);
    },
    whatMoves: (years) => whatMoves(ports, years),
  };
}
