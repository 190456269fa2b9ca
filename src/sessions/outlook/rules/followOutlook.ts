import { dayInZone } from '../../../ground/rules/days';
import { atItsTime } from './atItsTime';
import type { OutlookNote } from '../../rules/OutlookNote';
import type { PersonKey } from '../../../ground/rules/Person';
import type { Reply, Session } from '../../rules/Session';

/** A session's event as the organiser's calendar has it now. */
export interface SeenEvent {
  readonly id: string;
  readonly uid: string;
  readonly startsAt: string;
  readonly endsAt: string;
  /** It has a day and no time: see atItsTime. */
  readonly allDay?: true | undefined;
  readonly cancelled: boolean;
  /** When Outlook last changed it, for whatever reason: an answer that arrived counts too. */
  readonly changedAt: string;
  readonly answers: readonly SeenAnswer[];
}
export interface SeenAnswer {
  readonly byKey: PersonKey;
  readonly reply: Reply;
  readonly at: string;
  readonly proposed: Times | undefined;
}
interface Times {
  readonly startsAt: string;
  readonly endsAt: string;
}

export type OutlookChange = Partial<
  Pick<Session, 'status' | 'startsAt' | 'endsAt' | 'day' | 'eventId' | 'eventUid' | 'eventStatus' | 'reply' | 'outlook'>
>;
export interface FollowContext {
  readonly now: string;
  readonly zone: string;
  readonly organiserKey: PersonKey;
}

/**
 * What the register has to say after a look into the organiser's calendar; undefined when it says it already. Time
 * comes from Outlook.
 * - The Hub's own move that Outlook does not know yet goes first, unless the time in Outlook was changed after it (see
 * yieldsToOutlook).
 * - An event marked as cancelled cancels the session. One that is merely not there any more does not: a mailbox can be
 * restored, an event
 *   deleted by mistake. The session stops counting as booked and somebody is asked.
 * - After its time a session no longer follows a missing event: people tidy their calendars, and notes may still be
 * written.
 * - One under way follows only what was changed before it was over, and a missing event not at all: it is being held.
 * Given a time still to come it is booked again.
 */
export function followOutlook(
  session: Session,
  event: SeenEvent | undefined,
  context: FollowContext,
): OutlookChange | undefined {
  if (event === undefined) return whenGone(session, context);
  const seen = atItsTime(event, session, context.zone);
  if (seen.cancelled) return whenCancelled(session, seen, context);
  if (isTidiedUp(session, seen)) return undefined;
  if (session.eventStatus === 'wanted' && !yieldsToOutlook(session, seen)) return undefined;
  const change: OutlookChange = {
    ...timeChange(session, seen, context),
    ...eventChange(session, seen),
    ...replyChange(session, seen),
    ...noteChange(session, seen, context),
  };
  return Object.keys(change).length === 0 ? undefined : change;
}

function timeChange(session: Session, seen: SeenEvent, { zone, now }: FollowContext): OutlookChange {
  if (sameTimes(seen, session)) return {};
  const again = session.status === 'running' && Date.parse(seen.startsAt) > Date.parse(now);
  return {
    startsAt: exact(seen.startsAt),
    endsAt: exact(seen.endsAt),
    day: dayInZone(seen.startsAt, zone),
    ...(again ? { status: 'booked' as const } : {}),
  };
}

/** Which event it is, where the row does not know yet. */
function eventChange(session: Session, seen: SeenEvent): OutlookChange {
  return {
    ...(session.eventStatus === 'made' ? {} : { eventStatus: 'made' }),
    ...(seen.id === session.eventId ? {} : { eventId: seen.id }),
    ...(seen.uid === (session.eventUid ?? '') ? {} : { eventUid: seen.uid }),
  };
}

/** Its event was put somewhere else after it was over. */
function isTidiedUp(session: Session, seen: SeenEvent): boolean {
  return session.status === 'running' && Date.parse(seen.changedAt) > Date.parse(session.endsAt);
}

function replyChange(session: Session, seen: SeenEvent): OutlookChange {
  const reply = seen.answers.find(({ byKey }) => byKey === session.superviseeKey)?.reply;
  return reply === undefined || reply === session.reply ? {} : { reply };
}

function noteChange(session: Session, seen: SeenEvent, context: FollowContext): OutlookChange {
  const outlook = [...historyOf(session, seen, context), ...seen.answers.flatMap((answer) => notesOf(answer, session))];
  return JSON.stringify(outlook) === JSON.stringify(session.outlook ?? []) ? {} : { outlook };
}

/**
 * Both sides moved the session meanwhile: whoever came later wins. Outlook was later when its event stands neither
 * where the Hub wants it
 * nor where it stood when the Hub wished, and was changed after that wish; without a wish nobody but Outlook can have
 * moved it. Words
 * never follow: the reason given in the Hub stays. A cancellation in the Hub never yields; a cancelled session stays
 * so.
 */
export function yieldsToOutlook(
  session: Pick<Session, 'startsAt' | 'endsAt' | 'outlook'>,
  seen: Times & { readonly changedAt: string },
): boolean {
  if (sameTimes(seen, session)) return false;
  const wish = session.outlook?.find(({ what }) => what === 'movedHere');
  return wish === undefined || (!sameTimes(seen, wish) && Date.parse(seen.changedAt) > Date.parse(wish.at));
}

/**
 * What the register notes when the Hub moves a session: where Outlook has it, so that a later change there can be told
 * from an earlier one.
 */
export function movedHere(
  session: Pick<Session, 'startsAt' | 'endsAt' | 'eventStatus' | 'outlook'>,
  to: Times,
  byKey: PersonKey,
  at: string,
): readonly OutlookNote[] {
  const { outlook = [], eventStatus } = session;
  if (sameTimes(session, to)) return outlook;
  const before = eventStatus === 'wanted' ? (outlook.find(({ what }) => what === 'movedHere') ?? session) : session;
  return [{ what: 'movedHere', byKey, at, startsAt: before.startsAt, endsAt: before.endsAt }];
}

function whenGone(session: Session, { now, organiserKey }: FollowContext): OutlookChange | undefined {
  if (session.eventStatus !== 'made' || session.endsAt < now || session.status === 'running') return undefined;
  return {
    eventStatus: 'gone',
    outlook: [...kept(session), { what: 'gone', byKey: organiserKey, at: now, startsAt: '', endsAt: '' }],
  };
}

function whenCancelled(session: Session, seen: SeenEvent, { organiserKey }: FollowContext): OutlookChange | undefined {
  // called off after its time, or while it was being held: somebody tidied up
  const over = session.status === 'running' ? session.startsAt : session.endsAt;
  if (Date.parse(seen.changedAt) > Date.parse(over)) return undefined;
  return {
    status: 'cancelled',
    eventStatus: 'none',
    outlook: [
      ...kept(session),
      { what: 'cancelled', byKey: organiserKey, at: exact(seen.changedAt), startsAt: '', endsAt: '' },
    ],
  };
}

function historyOf(session: Session, seen: SeenEvent, { organiserKey }: FollowContext): readonly OutlookNote[] {
  if (sameTimes(seen, session)) return kept(session);
  return [
    {
      what: 'moved',
      byKey: organiserKey,
      at: exact(seen.changedAt),
      startsAt: session.startsAt,
      endsAt: session.endsAt,
    },
  ];
}

const kept = ({ outlook = [] }: Session): readonly OutlookNote[] =>
  outlook.filter(({ what }) => what === 'moved' || what === 'movedHere');

function notesOf({ byKey, reply, at, proposed }: SeenAnswer, { outlook = [] }: Session): readonly OutlookNote[] {
  const answered: readonly OutlookNote[] =
    reply === 'declined' || reply === 'tentative' ? [{ what: reply, byKey, at, startsAt: '', endsAt: '' }] : [];
  if (proposed === undefined) return answered;
  const left = outlook.some((note) => note.what === 'left' && note.byKey === byKey && sameTimes(note, proposed));
  return [
    ...answered,
    { what: left ? 'left' : 'proposed', byKey, at, startsAt: exact(proposed.startsAt), endsAt: exact(proposed.endsAt) },
  ];
}

const exact = (instant: string): string => new Date(instant).toISOString();
export const sameTimes = (a: Times, b: Times): boolean =>
  Date.parse(a.startsAt) === Date.parse(b.startsAt) && Date.parse(a.endsAt) === Date.parse(b.endsAt);
