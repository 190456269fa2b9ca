import type { GroundPorts } from '../../ground/ports';
import { atItsTime } from '../outlook/rules/atItsTime';
import { followOutlook, sameTimes } from '../outlook/rules/followOutlook';
import type { OutlookChange } from '../outlook/rules/followOutlook';
import { dayInZone } from '../../ground/rules/days';
import type { Session } from '../rules/Session';
import type { PeopleSeen } from '../outlook/useCases/peopleSeen';
import { organises } from '../outlook/useCases/organises';
import type { OutlookEvent } from '../outlook/ports';

/** The event of this session stands in my own calendar as organiser; see `organises`. */
export function followsOwnCalendar(ports: Pick<GroundPorts, 'me'>, session: Session, people: PeopleSeen): boolean {
  const supervisor = people.known.get(session.supervisorKey);
  return (
    session.supervisorKey === ports.me.key ||
    (session.superviseeKey === ports.me.key && organises(ports.me.key, session, supervisor))
  );
}

/** What my own copy of somebody else's meeting tells: a cancellation to write, or a time and an answer to show. */
export function seenByGuest(
  session: Session,
  events: readonly OutlookEvent[],
  { now, zone }: { readonly now: string; readonly zone: string },
): { readonly write?: OutlookChange; readonly show?: Session } | undefined {
  const found = events.find((event) => !event.mine && event.uid !== '' && event.uid === session.eventUid);
  const copy = found && atItsTime(found, session, zone);
  // a session moved in the Hub is not where Outlook has it until the organiser's Hub has told it
  if (copy === undefined || session.eventStatus !== 'made') return undefined;
  if (copy.cancelled) {
    const write = followOutlook(session, { ...copy, answers: [] }, { now, zone, organiserKey: session.supervisorKey });
    return write && { write };
  }
  const reply = session.superviseeKey === '' ? session.reply : copy.ownReply;
  const same = sameTimes(copy, session);
  return {
    show: {
      ...session,
      reply,
      ...(same
        ? {}
        : {
            startsAt: copy.startsAt,
            endsAt: copy.endsAt,
            day: dayInZone(copy.startsAt, zone),
            outlook: [
              {
                what: 'moved',
                byKey: session.supervisorKey,
                at: copy.changedAt,
                startsAt: session.startsAt,
                endsAt: session.endsAt,
              },
            ],
          }),
    },
  };
}
