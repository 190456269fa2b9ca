import type { GroundPorts } from '../../../ground/ports';
import { dayInZone } from '../../../ground/rules/days';
import type { Outcome } from '../../../ground/rules/Issue';
import { ServiceError } from '../../../ground/rules/ServiceError';
import { nowOf } from '../../../ground/steps/clock';
import type { PeoplePorts } from '../../../people/ports';
import type { RecordPorts } from '../../../records/ports';
import type { RecordLook, NewLook } from '../../../records/rules/RecordLook';
import type { HomePorts } from '../../home/ports';
import type { SessionPorts } from '../../ports';
import type { SessionTarget } from '../../rules/SessionRef';
import { keepsRecords } from '../../useCases/findSession';
import { offerOf } from '../../useCases/offerOf';
import type { BeforeLook } from '../RecordService';
import { lookIssues } from '../rules/lookIssues';
import { seedOf } from '../rules/sample';
import { looksAt } from './demandLook';
import { findRecord } from './findRecord';

type Ports = Pick<GroundPorts, 'me' | 'now'> &
  Pick<PeoplePorts, 'pairs' | 'people'> &
  Pick<RecordPorts, 'seals' | 'looks'> &
  Pick<SessionPorts, 'sessions'> &
  Pick<HomePorts, 'home'>;

/** What a record keeper is told before a record opens: whose it is and who opened it before. None of its words. */
export async function beforeLook(ports: Ports, target: SessionTarget): Promise<BeforeLook> {
  if (!(await keepsRecords(ports))) throw new ServiceError('forbidden');
  const found = await findRecord(ports, target);
  const { session, catalogue, supervisor, supervisees } = found;
  return {
    shard: session.shard,
    pairKey: session.pairKey,
    sessionKey: session.key,
    day: session.day,
    status: session.status,
    offerTitle: offerOf(catalogue, session.offerKey).title,
    names: [...supervisees, supervisor].map(({ name }) => name),
    myName: ports.me.name,
    now: nowOf(ports),
    zone: catalogue.settings.zone,
    looks: (await looksAt(ports, found)) ?? [],
  };
}

/** Writes down, for the pair, that a record keeper opens their record, and why. Safe to repeat with the same key. */
export async function lookAtRecord(
  ports: Ports,
  target: SessionTarget,
  { key, reason, words, sample = '' }: Omit<NewLook, 'sessionKey'>,
): Promise<Outcome<RecordLook>> {
  const said = words.trim();
  const issues = lookIssues({ reason, sample }, said);
  if (issues.length > 0) return { ok: false, issues };
  if (!(await keepsRecords(ports))) throw new ServiceError('forbidden');
  const { session, catalogue } = await findRecord(ports, target);
  const { shard, pairKey, key: sessionKey } = session;
  const day = dayInZone(nowOf(ports), catalogue.settings.zone);
  return {
    ok: true,
    value: await ports.looks.add(
      { shard, pairKey, day },
      {
        ...{ key, sessionKey, reason, words: said },
        ...(reason === 'sample' ? { sample: seedOf(sample) } : {}),
      },
    ),
  };
}
