import type { GroundPorts } from '../../../ground/ports';
import type { PeoplePorts } from '../../../people/ports';
import type { SessionPorts } from '../../ports';
import type { HomePorts } from '../../home/ports';
import { firstNameOf } from '../../../ground/rules/names';
import type { Session } from '../../rules/Session';
import { eventContext } from '../../outlook/useCases/eventContext';

/**
 * The session as an .ics file, as neutral and private as the invitation would be. The key makes a second import replace
 * the first.
 */
export async function calendarFile(
  ports: Pick<GroundPorts, 'links' | 'me' | 'now' | 'sha256'> &
    Pick<PeoplePorts, 'pairs' | 'people'> &
    Pick<SessionPorts, 'sessions' | 'words' | 'working'> &
    Pick<HomePorts, 'home'>,
  session: Session,
): Promise<{ readonly name: string; readonly text: string }> {
  const [{ default: ical, ICalEventClass, ICalCalendarMethod }, { context }] = await Promise.all([
    import(/* webpackChunkName: 'calendar-file' */ 'ical-generator'),
    eventContext(ports, session),
  ]);
  const { supervisor, supervisees, words } = context;
  const named = supervisees.length === 1 ? [...supervisees, supervisor] : [];
  const calendar = ical({
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Hub', product: 'Meeting', language: 'EN' },
  });
  calendar.createEvent({
    id: session.key,
    start: new Date(session.startsAt),
    end: new Date(session.endsAt),
    stamp: ports.now(),
    summary: ports.words.subject(named.map((person) => firstNameOf(person.name))),
    description: [...ports.words.invitation, ports.links.web(session.code), ports.links.teams(session.code)].join('\n'),
    location: words?.room === undefined || words.room === '' ? null : words.room,
    url: ports.links.web(session.code),
    class: ICalEventClass.PRIVATE,
  });
  return { name: `meeting-${session.code}.ics`, text: calendar.toString() };
}
