import type { GroundPorts } from '../../../ground/ports';
import type { AcademicYear } from '../../../ground/rules/School';
import { ServiceError } from '../../../ground/rules/ServiceError';
import { nowOf } from '../../../ground/steps/clock';
import type { PeoplePorts } from '../../../people/ports';
import type { RecordPorts } from '../../../records/ports';
import type { HomePorts } from '../../home/ports';
import type { SessionPorts } from '../../ports';
import type { Session } from '../../rules/Session';
import { wasHeld } from '../../rules/summary';
import { keepsRecords } from '../../useCases/findSession';
import type { EverySeal, SealFinding, SealsRun } from '../RecordService';
import { readSeals } from './checkSeals';

type Ports = Pick<GroundPorts, 'me' | 'now' | 'sha256'> &
  Pick<PeoplePorts, 'pairs' | 'people'> &
  Pick<RecordPorts, 'seals'> &
  Pick<SessionPorts, 'sessions'> &
  Pick<HomePorts, 'home'>;

/** Records are read in so many at once, so that it can be stopped. */
const together = 50;
const differs: readonly SealFinding[] = ['broken', 'registerOnly'];
const isComplete: readonly SealFinding[] = ['sealed', 'partial', ...differs];

export async function readEverySeal(ports: Ports, { onProgress, signal }: SealsRun): Promise<EverySeal> {
  if (!(await keepsRecords(ports))) throw new ServiceError('forbidden');
  const counts = { sealed: 0, older: 0, unread: 0 };
  const differing: Session[] = [];
  for await (const some of signedSessions(ports, await ports.sessions.years())) {
    if (signal.aborted) return { asOf: nowOf(ports), ...counts, differing, stopped: true };
    const found = await readSeals(ports, some);
    for (const session of some) {
      const { finding, older } = found.get(session.key) ?? { finding: 'unread' as const, older: false };
      if (finding === 'unread') counts.unread += 1;
      if (!isComplete.includes(finding)) continue;
      counts.sealed += 1;
      if (differs.includes(finding)) differing.push(session);
      else if (older) counts.older += 1;
    }
    onProgress(counts.sealed);
  }
  return { asOf: nowOf(ports), ...counts, differing, stopped: false };
}

/** Year by year, the newest first. */
async function* signedSessions(
  { sessions }: Pick<SessionPorts, 'sessions'>,
  years: readonly AcademicYear[],
): AsyncIterable<readonly Session[]> {
  for (const year of years) {
    let before: number | undefined;
    do {
      const page = await sessions.newest(year, before);
      const held = page.sessions.filter(wasHeld);
      for (let at = 0; at < held.length; at += together) yield held.slice(at, at + together);
      before = page.last;
    } while (before !== undefined);
  }
}
