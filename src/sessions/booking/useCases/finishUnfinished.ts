import type { HomePorts } from '../../home/ports';
import type { OutlookPorts } from '../../outlook/ports';
import type { SessionPorts } from '../../ports';
import type { RecordPorts } from '../../../records/ports';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts } from '../../../ground/ports';
import { intentOf, mayTakeUp } from '../../rules/intent';
import type { SessionIntent } from '../../rules/intent';
import { isUnderWay } from '../../rules/isUnderWay';
import type { Session } from '../../rules/Session';
import { isServiceError } from '../../../ground/rules/ServiceError';
import { carryOut } from '../../useCases/carryOut';
import { nowOf } from '../../../ground/steps/clock';
import { eventContext } from '../../outlook/useCases/eventContext';
import { needsOutlook } from '../../outlook/useCases/needsOutlook';
import { judgeUnfinished } from '../../useCases/judgeUnfinished';
import type { FinishedWork, OpeningWork, WaitingWork } from '../BookingService';

/** How many writes of others one opening carries out in a calendar; with more than that the person is asked. */
export const mostOfOthers = 5;

/**
 * At an opening: goes on with what was cut off in these sessions, or takes back what cannot be finished: what this
 * person began, and what another began where judgeUnfinished lets it go. The rest waits for its beginner, or for this
 * person's word where it is their calendar. What another began a moment ago is left to them, and so is what fails again.
 */
export async function finishUnfinished(
  ports: Pick<GroundPorts, 'keys' | 'links' | 'me' | 'now' | 'sha256'> &
    Pick<PeoplePorts, 'pairs' | 'people'> &
    Pick<RecordPorts, 'seals'> &
    Pick<SessionPorts, 'sessions' | 'words' | 'working'> &
    Pick<OutlookPorts, 'outlook'> &
    Pick<HomePorts, 'home'>,
  sessions: readonly Session[],
): Promise<OpeningWork> {
  const done: FinishedWork[] = [];
  const waiting: WaitingWork[] = [];
  let outlook: boolean | undefined;
  let ofOthers = 0;
  for (const session of sessions) {
    const intent = intentOf(session);
    if (!isToTakeUp(ports, session, intent)) continue;
    // without consent every session waits for Outlook: one question tells, and costs SharePoint nothing
    if (intent === undefined) outlook ??= await answers(() => ports.outlook.findBySession(session.key));
    if (intent === undefined && outlook === false) continue;
    const became = await unlessItFails(async () => finishOne(ports, session, ofOthers < mostOfOthers));
    ofOthers += became?.forOther === true ? 1 : 0;
    if (became?.done !== undefined) done.push(became.done);
    if (became?.waiting !== undefined) waiting.push(became.waiting);
  }
  return { done, waiting };
}

function isToTakeUp(
  ports: Pick<GroundPorts, 'me' | 'now'>,
  session: Session,
  intent: SessionIntent | undefined,
): boolean {
  const now = nowOf(ports);
  return intent === undefined ? needsOutlook(session, now) : mayTakeUp(intent, { now, meKey: ports.me.key });
}

interface Became {
  readonly done?: FinishedWork | undefined;
  readonly waiting?: WaitingWork;
  readonly forOther?: boolean;
}

async function finishOne(
  ports: Pick<GroundPorts, 'keys' | 'links' | 'me' | 'now' | 'sha256'> &
    Pick<PeoplePorts, 'pairs' | 'people'> &
    Pick<RecordPorts, 'seals'> &
    Pick<SessionPorts, 'sessions' | 'words' | 'working'> &
    Pick<OutlookPorts, 'outlook'> &
    Pick<HomePorts, 'home'>,
  session: Session,
  moreOfOthers: boolean,
): Promise<Became> {
  const event = await eventContext(ports, session);
  const before = event.context.session;
  if (!isUnderWay(before)) return {};
  const { verdict, byName, plan, mine } = await judgeUnfinished(ports, event);
  const forOther = verdict.kind === 'go' && !mine && plan !== undefined;
  if (verdict.kind !== 'go' || (forOther && !moreOfOthers)) {
    const kind = intentOf(before)?.kind ?? 'outlook';
    return { waiting: { session: before, kind, byName, plan: verdict.kind === 'waits' ? undefined : plan } };
  }
  const { kind, undone, session: after } = await carryOut(ports, event);
  // nothing to tell of where the other's calendar is waited for, or an event that never was is known not to be
  const told =
    kind !== 'summary' &&
    (kind !== 'outlook' || (after.eventStatus !== 'wanted' && before.eventId + after.eventId !== ''));
  return { forOther, done: told ? { session: after, kind, undone } : undefined };
}

async function answers(question: () => Promise<unknown>): Promise<boolean> {
  return (
    (await unlessItFails(async () => {
      await question();
      return true;
    })) ?? false
  );
}

/** It stays recorded, and the next opening tries again. */
async function unlessItFails<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (isServiceError(error)) return undefined;
    throw error;
  }
}
