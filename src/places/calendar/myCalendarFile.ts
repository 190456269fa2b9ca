import type { GroundPorts } from '../../ground/ports';
import { firstNameOf } from '../../ground/rules/names';
import type { AcademicYear } from '../../ground/rules/School';
import { nowOf } from '../../ground/steps/clock';
import type { PeoplePorts } from '../../people/ports';
import type { HomePorts } from '../../sessions/home/ports';
import type { SessionPorts } from '../../sessions/ports';
import { openMyCalendar } from './openMyCalendar';

type FilePorts = Pick<GroundPorts, 'links' | 'me' | 'now'> &
  Pick<PeoplePorts, 'people'> &
  Pick<SessionPorts, 'sessions' | 'words'> &
  Pick<HomePorts, 'home'>;

/**
 * My coming sessions as one calendar file, as neutral and private as invitations are: no kind of session, no case, first
 * names. Their keys make a second import replace the first.
 */
export async function myCalendarFile(
  ports: FilePorts,
  year: AcademicYear,
): Promise<{ readonly name: string; readonly text: string }> {
  const [{ default: ical, ICalEventClass, ICalCalendarMethod }, { rows }] = await Promise.all([
    import(/* webpackChunkName: 'calendar-file' */ 'ical-generator'),
    openMyCalendar(ports, year),
  ]);
  const calendar = ical({
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Hub', product: 'Meetings', language: 'EN' },
  });
  for (const { session, withName } of rows) {
    if (session.status !== 'booked' || session.endsAt < nowOf(ports)) continue;
    const named = session.superviseeKey === '' ? [] : [ports.me.name, withName];
    calendar.createEvent({
      id: session.key,
      start: new Date(session.startsAt),
      end: new Date(session.endsAt),
      stamp: ports.now(),
      summary: ports.words.subject(named.map(firstNameOf)),
      description: [...ports.words.invitation, ports.links.web(session.code)].join('\n'),
      url: ports.links.web(session.code),
      class: ICalEventClass.PRIVATE,
    });
  }
  return { name: `meetings-${year}.ics`, text: calendar.toString() };
}
