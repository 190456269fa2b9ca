import type { SessionPorts } from '../ports';
import type { GroundPorts } from '../../ground/ports';
import { dayInZone } from '../../ground/rules/days';
import { movedHere } from '../outlook/rules/followOutlook';
import type { SessionIntent } from '../rules/intent';
import { withNews } from '../rules/withNews';
import { isChangeable, mayMove } from '../rules/sessionMoves';
import type { Session } from '../rules/Session';
import type { SessionWords } from '../rules/WorkItem';
import { nowOf } from '../../ground/steps/clock';
import { writeSessionWords } from './sessionWords';
import type { Step } from '../../ground/steps/takeSteps';
import type { SessionChange } from './updateSession';
import { updateSession } from './updateSession';
import type { Work } from './Work';

type Change = SessionIntent & { readonly kind: 'move' | 'cancel' };

/**
 * The reason stays with the pair. It bears the moment of the intent, so that it is written once and found again by
 * whoever goes on.
 */
export async function writeReason(
  ports: Pick<GroundPorts, 'me' | 'sha256'> & Pick<SessionPorts, 'working'>,
  session: Session,
  intent: Change,
  why: string,
): Promise<SessionWords> {
  const reason = { at: intent.at, what: whatOf(intent), byName: ports.me.name, why };
  return writeSessionWords(ports, session, (before) =>
    hasReason(before, intent) ? before : { ...before, reasons: [...before.reasons, reason] },
  );
}

/**
 * Without its reason a session is not moved: whoever began it was told that it failed, and only they know the reason.
 */
export function moveSteps(
  ports: Pick<GroundPorts, 'now'> & Pick<SessionPorts, 'sessions'>,
  intent: SessionIntent & { readonly kind: 'move' },
): readonly Step<Work>[] {
  const { startsAt, endsAt } = intent;
  const changeOf = ({ session, context }: Work): SessionChange => ({
    status: 'booked',
    startsAt,
    endsAt,
    day: dayInZone(startsAt, context.zone),
    eventStatus: 'wanted',
    outlook: movedHere(session, { startsAt, endsAt }, intent.by, intent.at),
    news: withNews(session, { what: 'moved', byKey: intent.by, at: intent.at }),
  });
  return withReason(
    ports,
    intent,
    changeOf,
    ({ status, startsAt: start, endsAt: end }) =>
      !isChangeable({ status }) || endsAt <= nowOf(ports) || (start === startsAt && end === endsAt),
  );
}

/** An event may have been made without our hearing of it; so Outlook is asked even when the row knows of none. */
export function cancelSteps(
  ports: Pick<SessionPorts, 'sessions'>,
  intent: SessionIntent & { readonly kind: 'cancel' },
): readonly Step<Work>[] {
  return withReason(
    ports,
    intent,
    ({ session }) => ({
      status: 'cancelled',
      eventStatus: session.eventStatus === 'none' ? 'none' : 'wanted',
      news: withNews(session, { what: 'cancelled', byKey: intent.by, at: intent.at }),
    }),
    ({ status }) => !mayMove(status, 'cancelled'),
  );
}

function withReason(
  ports: Pick<SessionPorts, 'sessions'>,
  intent: Change,
  changeOf: (work: Work) => SessionChange,
  past: (session: Session) => boolean,
): readonly Step<Work>[] {
  return [
    { happened: ({ context }) => hasReason(context.words, intent), take: async (work) => ({ ...work, undone: true }) },
    {
      happened: ({ undone, session }) => undone || past(session),
      take: async (work) => {
        const session = await updateSession(ports, work.session, changeOf(work));
        return { ...work, session, sessions: [session], context: { ...work.context, session } };
      },
    },
  ];
}

const whatOf = ({ kind }: Change): 'moved' | 'cancelled' => (kind === 'move' ? 'moved' : 'cancelled');

function hasReason(words: Pick<SessionWords, 'reasons'> | undefined, intent: Change): boolean {
  return words?.reasons.some(({ at, what }) => at === intent.at && what === whatOf(intent)) === true;
}
