import type { HomePorts } from '../home/ports';
import type { OutlookPorts } from '../outlook/ports';
import type { SessionPorts } from '../ports';
import type { RecordPorts } from '../../records/ports';
import type { PeoplePorts } from '../../people/ports';
import type { GroundPorts } from '../../ground/ports';
import type { IntentKind, SessionIntent } from '../rules/intent';
import { intentOf } from '../rules/intent';
import type { Session } from '../rules/Session';
import { nowOf } from '../../ground/steps/clock';
import { bookSteps } from '../booking/useCases/bookSteps';
import { cancelSteps, moveSteps } from './changeSteps';
import type { FoundEvent } from '../outlook/useCases/eventContext';
import { needsOutlook } from '../outlook/useCases/needsOutlook';
import { organises } from '../outlook/useCases/organises';
import { finishSteps, sendBackSteps, signSteps } from '../record/useCases/recordSteps';
import { refreshSummary } from './refreshSummary';
import { syncEvent } from '../outlook/useCases/syncEvent';
import type { Step } from '../../ground/steps/takeSteps';
import { takeSteps } from '../../ground/steps/takeSteps';
import { updateSession } from './updateSession';
import type { Work } from './Work';

export interface CarriedOut {
  readonly session: Session;
  readonly sessions: readonly Session[];
  /** `outlook`: no intent was left, only Outlook had to be told. */
  readonly kind: IntentKind | 'outlook';
  readonly undone: boolean;
  /** False where Outlook could not be written. */
  readonly invited: boolean;
  /** Of one at least Outlook made no Teams meeting although it was asked to. */
  readonly noMeeting: boolean;
}

/**
 * Does everything that is left of a write, whoever began it: the register's rows and words by the intent's own steps,
 * then the pair's
 * summary, then Outlook, and with its last write to the row takes the intent out. The first attempt comes this way too.
 */
export async function carryOut(
  ports: Pick<GroundPorts, 'keys' | 'links' | 'me' | 'now' | 'sha256'> &
    Pick<PeoplePorts, 'pairs'> &
    Pick<RecordPorts, 'seals'> &
    Pick<SessionPorts, 'sessions' | 'words' | 'working'> &
    Pick<OutlookPorts, 'outlook'> &
    Pick<HomePorts, 'home'>,
  found: FoundEvent,
): Promise<CarriedOut> {
  const { session } = found.context;
  const intent = intentOf(session);
  const begun: Work = { ...found, session, intent, sessions: [session], undone: false };
  const work = await takeSteps(begun, stepsOf(ports, intent));
  if (intent !== undefined && !work.undone) await refreshSummary(ports, session.pairKey);
  const sessions: Session[] = [];
  let invited = true;
  let noMeeting = false;
  for (const one of work.sessions) {
    const ended = one.key === session.key ? { intent: '' } : {};
    const theirs = one.key !== session.key && (one.intent ?? '') !== '';
    const wanted = !theirs && needsOutlook(one, nowOf(ports));
    const synced =
      wanted && organises(ports.me.key, one, work.context.supervisor)
        ? await syncEvent(ports, { ...work.context, session: one }, ended)
        : { session: one, invited: !wanted };
    invited = invited && synced.invited;
    noMeeting ||= synced.noMeeting === true;
    sessions.push(await updateSession(ports, synced.session, ended));
  }
  return {
    session: sessions[0] ?? work.session,
    sessions,
    kind: intent?.kind ?? 'outlook',
    undone: work.undone,
    invited,
    noMeeting,
  };
}

function stepsOf(
  ports: Pick<GroundPorts, 'keys' | 'now' | 'sha256'> &
    Pick<RecordPorts, 'seals'> &
    Pick<SessionPorts, 'sessions' | 'working'>,
  intent: SessionIntent | undefined,
): readonly Step<Work>[] {
  switch (intent?.kind) {
    case 'book':
      return bookSteps(ports, intent);
    case 'move':
      return moveSteps(ports, intent);
    case 'cancel':
      return cancelSteps(ports, intent);
    case 'finish':
      return finishSteps(ports, intent);
    case 'sign':
      return signSteps(ports, intent);
    case 'sendBack':
      return sendBackSteps(ports, intent);
    case 'summary':
    case undefined:
      return [];
  }
}
