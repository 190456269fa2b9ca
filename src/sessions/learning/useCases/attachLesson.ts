import type { GroundPorts, New } from '../../../ground/ports';
import { factOnlyAmong } from '../../../ground/rules/isFactOnly';
import { refused } from '../../../ground/rules/Issue';
import type { Outcome } from '../../../ground/rules/Issue';
import type { PeoplePorts } from '../../../people/ports';
import type { RecordPorts } from '../../../records/ports';
import type { HomePorts } from '../../home/ports';
import type { SessionPorts } from '../../ports';
import type { SessionRef } from '../../rules/SessionRef';
import type { AgendaAddition } from '../../rules/WorkItem';
import { refreshSummary } from '../../useCases/refreshSummary';
import type { LearningPorts } from '../ports';

export type LearningCasePorts = Pick<GroundPorts, 'me' | 'now'> &
  Pick<PeoplePorts, 'pairs'> &
  Pick<RecordPorts, 'seals'> &
  Pick<SessionPorts, 'sessions' | 'working'> &
  HomePorts &
  LearningPorts;

/** Only what the trust's own list has; a debrief has no agenda. */
export async function attachLesson(
  ports: LearningCasePorts,
  { shard, pairKey, sessionKey }: SessionRef,
  lessonKey: string,
  key: string,
): Promise<Outcome<AgendaAddition>> {
  const [session, { offers }, { lessons }] = await Promise.all([
    ports.sessions.findByKey(shard, pairKey, sessionKey),
    ports.home.reference(),
    ports.learning.published(),
  ]);
  if (session !== undefined && factOnlyAmong(offers)(session)) return refused({ code: 'factOnly', field: '' });
  const lesson = lessons.find((one) => one.key === lessonKey);
  if (lesson === undefined) return refused({ code: 'notFound', field: 'lessonKey' });
  const item: New<AgendaAddition> = {
    kind: 'agenda',
    key,
    pairKey,
    shard,
    sessionKey,
    text: lesson.title,
    byKey: ports.me.key,
    lessonKey,
  };
  const added = await ports.working.add<AgendaAddition>(item);
  await refreshSummary(ports, pairKey);
  return { ok: true, value: added };
}
