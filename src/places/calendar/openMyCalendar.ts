import type { HomePorts } from '../../sessions/home/ports';
import type { OutlookPorts } from '../../sessions/outlook/ports';
import type { SessionPorts } from '../../sessions/ports';
import type { PeoplePorts } from '../../people/ports';
import type { GroundPorts } from '../../ground/ports';
import { addDays, instantAt } from '../../ground/rules/days';
import { isServiceError } from '../../ground/rules/ServiceError';
import type { AcademicYear, Day } from '../../ground/rules/School';
import { nowOf } from '../../ground/steps/clock';
import type { Session } from '../../sessions/rules/Session';
import { mySessions } from '../../sessions/useCases/mySessions';
import { offerOf } from '../../sessions/useCases/offerOf';
import type { BusyTimes, MyCalendar } from './CalendarService';

/** My sessions of an academic year by start, as supervisor and as supervisee, cancelled ones left out. */
export async function openMyCalendar(
  ports: Pick<GroundPorts, 'me'> &
    Pick<PeoplePorts, 'people'> &
    Pick<SessionPorts, 'sessions'> &
    Pick<HomePorts, 'home'>,
  year: AcademicYear,
): Promise<MyCalendar> {
  const [catalogue, all] = await Promise.all([ports.home.reference(), mySessions(ports, [year])]);
  const me = ports.me.key;
  const mine = all.filter((session) => isShown(session) && isOf(session, me));
  const keys = [...new Set(mine.flatMap(({ supervisorKey, superviseeKey }) => [supervisorKey, superviseeKey]))];
  const people = await ports.people.findByKeys(keys.filter((key) => key !== '' && key !== me));
  const nameOf = (key: string): string => people.find((person) => person.key === key)?.name ?? '';
  return {
    rows: mine
      .map((session) => {
        const iSupervise = session.supervisorKey === me;
        const { title } = offerOf(catalogue, session.offerKey);
        const other =
          session.superviseeKey === '' ? title : nameOf(iSupervise ? session.superviseeKey : session.supervisorKey);
        return { session, iSupervise, offerTitle: title, withName: other === '' ? title : other };
      })
      .sort((a, b) => a.session.startsAt.localeCompare(b.session.startsAt)),
  };
}

const isShown = ({ status, eventStatus }: Session): boolean =>
  status !== 'cancelled' && status !== 'unknown' && !(status === 'booked' && eventStatus === 'gone');

const isOf = ({ supervisorKey, superviseeKey }: Session, me: string): boolean =>
  supervisorKey === me || superviseeKey === me || superviseeKey === '';

/** When I am busy in these days by Outlook, without titles; undefined where Outlook cannot be read. */
export async function readBusyTimes(
  ports: Pick<GroundPorts, 'me' | 'now'> & Pick<OutlookPorts, 'outlook'> & Pick<HomePorts, 'home'>,
  firstDay: Day,
  lastDay: Day,
): Promise<BusyTimes | undefined> {
  const { zone } = (await ports.home.reference()).settings;
  const span = { startsAt: instantAt(firstDay, 0, zone), endsAt: instantAt(addDays(lastDay, 1), 0, zone) };
  try {
    const [own] = await ports.outlook.availability([ports.me.mail], span);
    return own?.known === true ? { busy: own.busy, readAt: nowOf(ports) } : undefined;
  } catch (error) {
    if (isServiceError(error)) return undefined;
    throw error;
  }
}
