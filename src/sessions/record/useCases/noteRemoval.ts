import type { HomePorts } from '../../home/ports';
import type { SessionPorts } from '../../ports';
import type { RecordPorts } from '../../../records/ports';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts } from '../../../ground/ports';
import type { Outcome } from '../../../ground/rules/Issue';
import { ServiceError } from '../../../ground/rules/ServiceError';
import { removedIn } from '../../../records/rules/chain';
import type { RemovedRecord } from '../../../records/rules/SealedRecord';
import { findSession } from '../../useCases/findSession';
import type { SessionTarget } from '../../rules/SessionRef';
import type { RemovalNote } from '../RecordService';
import { readSeal } from './readSeal';
import { textsBeside } from '../../../records/useCases/textOrder';
import { sessionSubject } from '../rules/sessionSubject';

/**
 * Notes a complete record's fingerprint and its place in the order of records, before an administrator removes its items:
 * the records after it go on naming something that is known. For record keepers: a note of anybody else stands in for
 * nothing. Safe to repeat.
 */
export async function noteRemoval(
  ports: Pick<GroundPorts, 'keys' | 'me' | 'sha256' | 'now'> &
    Pick<PeoplePorts, 'pairs' | 'people'> &
    Pick<RecordPorts, 'seals'> &
    Pick<SessionPorts, 'sessions'> &
    Pick<HomePorts, 'home'>,
  target: SessionTarget,
): Promise<Outcome<RemovalNote>> {
  if (!(await ports.home.keeps())) throw new ServiceError('forbidden');
  const found = await findSession(ports, target);
  const { shard, pairKey, key: sessionKey } = found.session;
  const read = await readSeal(ports, found);
  const record = textsBeside(sessionSubject(found), read).find((one) => one.sessionKey === sessionKey);
  if (record === undefined) return { ok: false, issues: [{ code: 'stillSigning', field: '' }] };
  const { text, content, completedBy, completedAt } = record;
  const noted = removedIn(read.folder).some(
    ({ textItemId, textHash }) => textItemId === text.itemId && textHash === text.hash,
  );
  if (!noted)
    await ports.seals.add<RemovedRecord>(shard, pairKey, {
      kind: 'removed',
      key: ports.keys.newKey(),
      sessionKey,
      textHash: text.hash,
      textItemId: text.itemId,
      completedBy,
      completedAt,
      startsAt: content.startsAt,
    });
  const items = read.items.filter(({ kind }) => kind !== 'removed').map(({ itemId }) => itemId);
  return { ok: true, value: { shard, folder: pairKey, items } };
}
