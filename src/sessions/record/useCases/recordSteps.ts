import type { SessionPorts } from '../../ports';
import type { RecordPorts } from '../../../records/ports';
import type { GroundPorts } from '../../../ground/ports';
import type { SessionIntent } from '../../rules/intent';
import type { SessionStatus } from '../../rules/Session';
import type { ReturnedComment, WorkItem } from '../../rules/WorkItem';
import { readSeal } from './readSeal';
import type { Step } from '../../../ground/steps/takeSteps';
import type { NewsKind } from '../../rules/NewsItem';
import { withNews } from '../../rules/withNews';
import { moveOn, updateSession } from '../../useCases/updateSession';
import type { Work } from '../../useCases/Work';

/**
 * Sent to sign: the supervisor's signature decides. With it the rest follows, whoever does it; without it the session
 * is as it was before
 * and is sent anew, because nobody signs for anybody, not even for themselves while they are not looking.
 */
export function finishSteps(
  ports: Pick<GroundPorts, 'sha256'> & Pick<RecordPorts, 'seals'> & Pick<SessionPorts, 'sessions' | 'working'>,
  intent: SessionIntent & { readonly kind: 'finish' },
): readonly Step<Work>[] {
  return [
    whole(async (work) => {
      const { reading } = await readSeal(ports, work.found);
      const signed =
        reading.text?.hash === intent.hash && reading.signatures.some(({ signerKey }) => signerKey === intent.by);
      if (!signed) return { ...work, undone: true };
      for (const comment of (await ofSession(ports, work)).filter(isUnanswered))
        await ports.working.update<ReturnedComment>({ ...comment, answered: true });
      return moved(ports, work, work.session.status === 'signing' ? [] : ['running', 'signing']);
    }),
  ];
}

/**
 * The register follows what was signed: sealed when every signature is there and every hash is right, and never before.
 */
export function signSteps(
  ports: Pick<GroundPorts, 'sha256'> & Pick<RecordPorts, 'seals'> & Pick<SessionPorts, 'sessions'>,
  intent: SessionIntent & { readonly kind: 'sign' },
): readonly Step<Work>[] {
  return [
    whole(async (work) => {
      const { reading } = await readSeal(ports, work.found);
      const mine =
        reading.text?.hash === intent.hash && reading.signatures.find(({ signerKey }) => signerKey === intent.by);
      const signed = await moved(
        ports,
        { ...work, undone: !mine },
        reading.state === 'sealed' && work.session.status === 'signing' ? ['sealed'] : [],
      );
      return mine && mine.comment !== '' ? told(ports, signed, intent, 'comment') : signed;
    }),
  ];
}

/** Sent back: the words decide. */
export function sendBackSteps(
  ports: Pick<SessionPorts, 'sessions' | 'working'>,
  intent: SessionIntent,
): readonly Step<Work>[] {
  return [
    whole(async (work) => {
      const written = (await ofSession(ports, work)).some((item) => isUnanswered(item) && item.byKey === intent.by);
      if (!written) return { ...work, undone: true };
      const back = await moved(ports, work, work.session.status === 'signing' ? ['running'] : []);
      return told(ports, back, intent, 'sentBack');
    }),
  ];
}

const whole = (take: Step<Work>['take']): Step<Work> => ({ happened: () => false, take });

async function ofSession(ports: Pick<SessionPorts, 'working'>, { session }: Work): Promise<readonly WorkItem[]> {
  return ports.working.ofSession(session.shard, session.pairKey, session.key);
}

const isUnanswered = (item: WorkItem): item is ReturnedComment => item.kind === 'comment' && !item.answered;

/** With the same moment whoever tells it, so that it is told once. */
async function told(
  ports: Pick<SessionPorts, 'sessions'>,
  work: Work,
  { by, at }: SessionIntent,
  what: NewsKind,
): Promise<Work> {
  const session = await updateSession(ports, work.session, { news: withNews(work.session, { what, byKey: by, at }) });
  return { ...work, session, sessions: [session], context: { ...work.context, session } };
}

async function moved(
  ports: Pick<SessionPorts, 'sessions'>,
  work: Work,
  through: readonly SessionStatus[],
): Promise<Work> {
  let { session } = work;
  for (const status of through) session = await moveOn(ports, session, status);
  return { ...work, session, sessions: [session], context: { ...work.context, session } };
}
