import type { HomePorts } from '../../home/ports';
import type { SessionPorts } from '../../ports';
import type { RecordPorts } from '../../../records/ports';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts } from '../../../ground/ports';
import type { Outcome } from '../../../ground/rules/Issue';
import type { Addendum } from '../../../records/rules/SealedRecord';
import { addOwn } from '../../../records/useCases/addOwn';
import { findRecord } from './findRecord';
import { openRecord } from './openRecord';
import { readSeal } from './readSeal';
import { tellOthers } from './tellOthers';
import type { RecordView } from '../RecordService';

const longestAddendum = 20_000;

/**
 * Later words stand beside a sealed record with their own author and date. The same words by the same person are added
 * once.
 */
export async function addToRecord(
  ports: Pick<GroundPorts, 'keys' | 'me' | 'now' | 'sha256'> &
    Pick<PeoplePorts, 'pairs' | 'people'> &
    Pick<RecordPorts, 'seals' | 'looks'> &
    Pick<SessionPorts, 'sessions' | 'working'> &
    Pick<HomePorts, 'home'>,
  record: RecordView,
  text: string,
): Promise<Outcome<RecordView>> {
  const words = text.trim();
  if (words === '') return { ok: false, issues: [{ code: 'required', field: 'text' }] };
  if (words.length > longestAddendum)
    return { ok: false, issues: [{ code: 'tooLong', field: 'text', facts: { max: longestAddendum } }] };
  const found = await findRecord(ports, record);
  if (found.myRole === 'keeper') return { ok: false, issues: [{ code: 'notYourRecord', field: '' }] };
  const { reading, addenda } = await readSeal(ports, found);
  // also beside a record that differs: a remark stands beside it and changes nothing in it
  if (reading.state === 'none' || reading.state === 'signing')
    return { ok: false, issues: [{ code: 'stillSigning', field: '' }] };
  const hash = await ports.sha256(words);
  await addOwn<Addendum>(
    ports,
    record,
    { kind: 'addendum', sessionKey: record.sessionKey, text: words, hash },
    addenda,
  );
  await tellOthers(ports, found.session, 'addition');
  return { ok: true, value: await openRecord(ports, record) };
}
