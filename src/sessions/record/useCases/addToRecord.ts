import type { HomePorts } from '../../home/ports';
import type { SessionPorts } from '../../ports';
import type { RecordPorts } from '../../../records/ports';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts, New } from '../../../ground/ports';
import type { Outcome } from '../../../ground/rules/Issue';
import type { Addendum } from '../../../records/rules/SealedRecord';
import { derivedKey } from '../../../ground/steps/derivedKey';
import { findSession } from '../../useCases/findSession';
import { openRecord } from './openRecord';
import { readSeal } from './readSeal';
import type { RecordView } from '../RecordService';

const longestAddendum = 20_000;

/**
 * Later words stand beside a sealed record with their own author and date. The same words by the same person are added
 * once.
 */
export async function addToRecord(
  ports: Pick<GroundPorts, 'me' | 'now' | 'sha256'> &
    Pick<PeoplePorts, 'pairs' | 'people'> &
    Pick<RecordPorts, 'seals'> &
    Pick<SessionPorts, 'sessions' | 'working'> &
    Pick<HomePorts, 'home'>,
  record: RecordView,
  text: string,
): Promise<Outcome<RecordView>> {
  const words = text.trim();
  if (words === '') return { ok: false, issues: [{ code: 'required', field: 'text' }] };
  if (words.length > longestAddendum)
    return { ok: false, issues: [{ code: 'tooLong', field: 'text', facts: { max: longestAddendum } }] };
  const found = await findSession(ports, record);
  if (found.myRole === 'keeper') return { ok: false, issues: [{ code: 'notYourRecord', field: '' }] };
  const { reading } = await readSeal(ports, found);
  if (reading.state !== 'sealed')
    return {
      ok: false,
      issues: [{ code: reading.state === 'broken' ? 'changedSinceSent' : 'stillSigning', field: '' }],
    };
  const hash = await ports.sha256(words);
  const addendum: New<Addendum> = {
    kind: 'addendum',
    key: await derivedKey(ports, record.sessionKey, 'addendum', ports.me.key, hash),
    sessionKey: record.sessionKey,
    text: words,
    hash,
  };
  await ports.seals.add<Addendum>(record.shard, record.pairKey, addendum);
  return { ok: true, value: await openRecord(ports, record) };
}
