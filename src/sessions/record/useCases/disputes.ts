import type { HomePorts } from '../../home/ports';
import type { RecordPorts } from '../../../records/ports';
import type { GroundPorts } from '../../../ground/ports';
import { academicYearOf, previousYear } from '../../../ground/rules/academicYear';
import { refused } from '../../../ground/rules/Issue';
import type { Outcome } from '../../../ground/rules/Issue';
import { ServiceError } from '../../../ground/rules/ServiceError';
import { todayOf } from '../../../ground/steps/clock';
import type { Dispute, Settlement } from '../../../records/rules/SealedRecord';
import { addOwn } from '../../../records/useCases/addOwn';
import { disputesOf, isDispute, isSettlement } from '../rules/disputesOf';
import type { OpenDispute, RecordView } from '../RecordService';
import { findRecord } from './findRecord';
import { openRecord } from './openRecord';
import { readSeal } from './readSeal';
import { tellOthers } from './tellOthers';
import { issueOfWords } from './wordsBeside';
import type { RecordWriter } from './wordsBeside';

/** Who belongs to the record says that they see it otherwise: before they sign, instead of signing, or later. */
export async function disputeRecord(
  ports: RecordWriter,
  record: RecordView,
  text: string,
): Promise<Outcome<RecordView>> {
  const words = text.trim();
  const issue = issueOfWords(words);
  if (issue !== undefined) return refused(issue);
  const found = await findRecord(ports, record);
  if (found.myRole === 'keeper') return refused({ code: 'notYourRecord', field: '' });
  const { reading, items } = await readSeal(ports, found);
  if (reading.text === undefined || reading.text.hash !== record.textHash)
    return refused({ code: 'changedSinceSent', field: '' });
  const said = { textHash: record.textHash, text: words, hash: await ports.sha256(words) };
  await addOwn<Dispute>(ports, record, { kind: 'dispute', sessionKey: record.sessionKey, ...said }, items);
  await tellOthers(ports, found.session, 'dispute');
  return { ok: true, value: await openRecord(ports, record) };
}

/** A record keeper who is one of its people leaves it to another. */
export async function settleDispute(
  ports: RecordWriter,
  record: RecordView,
  disputeKey: string,
  text: string,
): Promise<Outcome<RecordView>> {
  if (!(await ports.home.keeps())) throw new ServiceError('forbidden');
  const words = text.trim();
  const issue = issueOfWords(words);
  if (issue !== undefined) return refused(issue);
  const found = await findRecord(ports, record);
  if (found.myRole !== 'keeper') return refused({ code: 'notYourRecord', field: '' });
  const read = await readSeal(ports, found);
  const dispute = disputesOf(found, read).find(({ key }) => key === disputeKey);
  if (dispute === undefined) return refused({ code: 'notFound', field: '' });
  if (dispute.settled === undefined)
    await addOwn<Settlement>(
      ports,
      record,
      {
        kind: 'settlement',
        sessionKey: record.sessionKey,
        disputeKey,
        text: words,
        hash: await ports.sha256(words),
      },
      read.items,
    );
  await tellOthers(ports, found.session, 'settled');
  return { ok: true, value: await openRecord(ports, record) };
}

/** Counted by where it lies; whether its writer is a party shows the record itself. */
export async function openDisputes(
  ports: Pick<GroundPorts, 'now'> & Pick<RecordPorts, 'seals'> & Pick<HomePorts, 'home'>,
): Promise<readonly OpenDispute[]> {
  const today = todayOf(ports, await ports.home.reference());
  const year = academicYearOf(today);
  const found = await ports.seals.disputes([previousYear(year), year]);
  const settled = new Set(
    found.flatMap(({ pairKey, item }) => (isSettlement(item) ? [`${pairKey} ${item.disputeKey}`] : [])),
  );
  const open = new Map<string, OpenDispute>();
  for (const { shard, pairKey, item } of found) {
    if (!isDispute(item) || settled.has(`${pairKey} ${item.key}`)) continue;
    const at = `${pairKey} ${item.sessionKey}`;
    const since = open.get(at)?.since ?? item.createdAt;
    const earlier = since < item.createdAt ? since : item.createdAt;
    open.set(at, { shard, pairKey, sessionKey: item.sessionKey, since: earlier });
  }
  return [...open.values()].sort((a, b) => a.since.localeCompare(b.since));
}
