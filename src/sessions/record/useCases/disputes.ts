import type { HomePorts } from '../../home/ports';
import type { SessionPorts } from '../../ports';
import type { RecordPorts } from '../../../records/ports';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts } from '../../../ground/ports';
import { academicYearOf, previousYear } from '../../../ground/rules/academicYear';
import { refused } from '../../../ground/rules/Issue';
import type { Issue, Outcome } from '../../../ground/rules/Issue';
import { ServiceError } from '../../../ground/rules/ServiceError';
import { todayOf } from '../../../ground/steps/clock';
import type { Dispute, Settlement } from '../../../records/rules/SealedRecord';
import { addOwn } from '../../../records/useCases/addOwn';
import { isDispute, isSettlement } from '../rules/disputesOf';
import type { OpenDispute, RecordView } from '../RecordService';
import { findRecord } from './findRecord';
import { openRecord } from './openRecord';
import { readSeal } from './readSeal';
import { tellOthers } from './tellOthers';

const longestWords = 20_000;

type RecordWriter = Pick<GroundPorts, 'keys' | 'me' | 'now' | 'sha256'> &
  Pick<PeoplePorts, 'pairs' | 'people'> &
  Pick<RecordPorts, 'looks' | 'seals'> &
  Pick<SessionPorts, 'sessions' | 'working'> &
  Pick<HomePorts, 'home'>;

/** Who belongs to the record says that they see it otherwise: before they sign, instead of signing, or later. */
export async function disputeRecord(
  ports: RecordWriter,
  record: RecordView,
  text: string,
): Promise<Outcome<RecordView>> {
  const words = text.trim();
  const issue = wordsIssue(words);
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
  const issue = wordsIssue(words);
  if (issue !== undefined) return refused(issue);
  const found = await findRecord(ports, record);
  if (found.myRole !== 'keeper') return refused({ code: 'notYourRecord', field: '' });
  const { items } = await readSeal(ports, found);
  if (!items.some((item) => isDispute(item) && item.key === disputeKey))
    return refused({ code: 'notFound', field: '' });
  if (!items.some((item) => isSettlement(item) && item.disputeKey === disputeKey))
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
      items,
    );
  await tellOthers(ports, found.session, 'settled');
  return { ok: true, value: await openRecord(ports, record) };
}

function wordsIssue(words: string): Issue | undefined {
  if (words === '') return { code: 'required', field: 'text' };
  return words.length > longestWords ? { code: 'tooLong', field: 'text', facts: { max: longestWords } } : undefined;
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
