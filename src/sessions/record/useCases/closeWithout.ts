import type { HomePorts } from '../../home/ports';
import type { SessionPorts } from '../../ports';
import type { RecordPorts } from '../../../records/ports';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts } from '../../../ground/ports';
import { refused } from '../../../ground/rules/Issue';
import type { Outcome } from '../../../ground/rules/Issue';
import { closingStatement } from '../../../records/rules/canonicalText';
import type { ClosedWithout } from '../../../records/rules/SealedRecord';
import { nowOf } from '../../../ground/steps/clock';
import { closableFrom } from '../rules/recordFacts';
import { findSession } from '../../useCases/findSession';
import { addOwn } from '../../../records/useCases/addOwn';
import { openRecord } from './openRecord';
import { readSeal } from './readSeal';
import type { RecordView } from '../RecordService';

/**
 * Closes a group's record without those who have not signed it after the trust's days. They are named in what closes it;
 * what they sign later stands beside it.
 */
export async function closeWithout(
  ports: Pick<GroundPorts, 'keys' | 'me' | 'now' | 'sha256'> &
    Pick<PeoplePorts, 'pairs' | 'people'> &
    Pick<RecordPorts, 'seals' | 'looks'> &
    Pick<SessionPorts, 'sessions' | 'working'> &
    Pick<HomePorts, 'home'>,
  record: RecordView,
): Promise<Outcome<RecordView>> {
  const found = await findSession(ports, record);
  if (found.myRole !== 'supervisor') return refused({ code: 'notYourRecord', field: '' });
  const { reading, items } = await readSeal(ports, found);
  const { text } = reading;
  if (text === undefined || text.hash !== record.textHash) return refused({ code: 'changedSinceSent', field: '' });
  // pressed again after a press whose answer was lost: it stands already
  if (reading.without.length > 0) return { ok: true, value: await openRecord(ports, record) };
  const from = closableFrom(reading, found.catalogue.settings.closeWithoutDays);
  if (from === '' || nowOf(ports) < from) return refused({ code: 'stillSigning', field: '' });
  const said = { textHash: text.hash, without: [...reading.waitsFor].sort() };
  await addOwn<ClosedWithout>(
    ports,
    record,
    { kind: 'closedWithout', sessionKey: record.sessionKey, ...said, hash: await ports.sha256(closingStatement(said)) },
    items,
  );
  return { ok: true, value: await openRecord(ports, record) };
}
