import type { HomePorts } from '../../home/ports';
import type { OutlookPorts } from '../../outlook/ports';
import type { SessionPorts } from '../../ports';
import type { RecordPorts } from '../../../records/ports';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts } from '../../../ground/ports';
import { academicYearOf } from '../../../ground/rules/academicYear';
import { yearOfShard } from '../../../ground/rules/shards';
import { checkBooking } from '../rules/booking';
import { dayInZone } from '../../../ground/rules/days';
import type { Issue, Outcome } from '../../../ground/rules/Issue';
import type { Session } from '../../rules/Session';
import { beginIntent } from '../../useCases/beginIntent';
import { carryOut } from '../../useCases/carryOut';
import { writeReason } from '../../useCases/changeSteps';
import { isStillToChange } from '../../useCases/isStillToChange';
import { nowOf } from '../../../ground/steps/clock';
import { eventContext } from '../../outlook/useCases/eventContext';
import type { BookingResult } from '../BookingService';

export interface Move {
  readonly session: Session;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly why: string;
}

/**
 * The reason is the pair's own and never reaches Outlook. Either of the two may move; only the organiser's calendar can
 * be written,
 * so a supervisee's move reaches Outlook when the supervisor next opens the Hub (`invited` false until then).
 */
export async function moveSession(
  ports: Pick<GroundPorts, 'keys' | 'links' | 'me' | 'now' | 'sha256'> &
    Pick<PeoplePorts, 'pairs' | 'people'> &
    Pick<RecordPorts, 'seals'> &
    Pick<SessionPorts, 'sessions' | 'words' | 'working'> &
    Pick<OutlookPorts, 'outlook'> &
    Pick<HomePorts, 'home'>,
  { session, startsAt, endsAt, why }: Move,
): Promise<Outcome<BookingResult>> {
  const { found, context } = await eventContext(ports, session);
  const { catalogue, pair, supervisor, supervisees } = found;
  const { zone } = catalogue.settings;
  const issues: Issue[] = [
    ...checkBooking(
      {
        offerKey: session.offerKey,
        superviseeKey: session.superviseeKey,
        place: session.place,
        room: context.words?.room ?? '',
        sessions: [{ key: session.key, startsAt, endsAt }],
      },
      { now: nowOf(ports), catalogue, people: [supervisor, ...supervisees], schoolKey: pair.schoolKey, anyHour: true },
      // a move changes no room, also where the words that named it cannot be read
    ).filter(({ field }) => field !== 'room'),
  ];
  const day = dayInZone(startsAt, zone);
  if (why.trim() === '') issues.push({ code: 'reasonMissing', field: 'why' });
  // A row stands in the list of its own academic year: into another one a session is cancelled and booked anew.
  if (academicYearOf(day) !== yearOfShard(session.shard) || !pair.shards.includes(session.shard))
    issues.push({ code: 'outsideTerm', field: 'startsAt', facts: { day } });
  if (!(await isStillToChange(ports, found.session))) issues.push({ code: 'stillSigning', field: '' });
  if (issues.length > 0) return { ok: false, issues };

  const intent = { kind: 'move' as const, by: ports.me.key, at: nowOf(ports), startsAt, endsAt };
  const begun = await beginIntent(ports, found.session, intent);
  const words = await writeReason(ports, begun, intent, why.trim());
  const done = await carryOut(ports, { found, context: { ...context, session: begun, words } });
  return done.undone
    ? { ok: false, issues: [{ code: 'stillSigning', field: '' }] }
    : { ok: true, value: { sessions: done.sessions, invited: done.invited } };
}
