import type { HomePorts } from '../../home/ports';
import type { OutlookPorts } from '../../outlook/ports';
import type { SessionPorts } from '../../ports';
import type { RecordPorts } from '../../../records/ports';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts } from '../../../ground/ports';
import { refused } from '../../../ground/rules/Issue';
import type { Issue, Outcome } from '../../../ground/rules/Issue';
import type { ReturnedComment, WorkItem } from '../../rules/WorkItem';
import { beginIntent } from '../../useCases/beginIntent';
import { carryOut } from '../../useCases/carryOut';
import { changedAfterSigning } from './changedAfterSigning';
import { ServiceError } from '../../../ground/rules/ServiceError';
import { keepSigningReceipt, ownReceipt } from '../../../records/useCases/keepReceipt';
import { nowOf } from '../../../ground/steps/clock';
import { contextOf } from '../../outlook/useCases/eventContext';
import type { FoundSession } from '../../useCases/findSession';
import { findSession } from '../../useCases/findSession';
import { openRecord } from './openRecord';
import type { ReadSeal } from './readSeal';
import { readSeal } from './readSeal';
import { signText } from '../../../records/useCases/signText';
import type { RecordView } from '../RecordService';

const longestComment = 4000;

/**
 * Signs exactly the text that was on the screen: reads it again just before, and refuses when it is another one or is not
 * as it was written; and just after, because a newer text that came in between leaves the signature without effect.
 */
export async function signRecord(
  ports: Pick<GroundPorts, 'keys' | 'links' | 'me' | 'now' | 'sha256'> &
    Pick<PeoplePorts, 'pairs' | 'people'> &
    Pick<RecordPorts, 'seals' | 'looks' | 'receipts'> &
    Pick<SessionPorts, 'sessions' | 'words' | 'working'> &
    Pick<OutlookPorts, 'outlook'> &
    Pick<HomePorts, 'home'>,
  record: RecordView,
  comment: string,
): Promise<Outcome<RecordView>> {
  const found = await findSession(ports, record);
  const [read, work] = await Promise.all([
    readSeal(ports, found),
    ports.working.ofSession(record.shard, record.pairKey, record.sessionKey),
  ]);
  const changed: Issue | undefined =
    changedAfterSigning(found, read.reading, work) === '' ? undefined : { code: 'changedSinceSent', field: '' };
  const signer = [found.supervisor, ...found.supervisees].find((person) => person.key === ports.me.key);
  const issue =
    readIssue(ports, record, found, read) ??
    changed ??
    (comment.length > longestComment
      ? { code: 'tooLong' as const, field: 'comment', facts: { max: longestComment } }
      : undefined);
  if (issue !== undefined || signer === undefined || found.myRole === 'keeper')
    return { ok: false, issues: [issue ?? { code: 'notYourRecord', field: '' }] };
  const session = await beginIntent(ports, found.session, {
    kind: 'sign',
    by: ports.me.key,
    at: nowOf(ports),
    hash: record.textHash,
  });
  const before = await readSeal(ports, found);
  const late = readIssue(ports, record, found, before);
  if (late !== undefined) {
    await carryOut(ports, { found, context: { ...contextOf(found), session } });
    return { ok: false, issues: [late] };
  }
  await keepSigningReceipt(ports, found.session, before.reading);
  const there = before.reading.signatures;
  const said = { textHash: record.textHash, comment: comment.trim() };
  await signText(ports, { place: session, signer, role: found.myRole, ...said, there });
  const after = await readSeal(ports, found);
  await carryOut(ports, { found, context: { ...contextOf(found), session } });
  if (!after.reading.signatures.some(({ signerKey }) => signerKey === ports.me.key))
    return refused({ code: 'changedSinceSent', field: '' });
  await ownReceipt(ports, found.session, after);
  return { ok: true, value: await openRecord(ports, record) };
}

/** "Not quite": the words go to the pair's working list, and the session runs again until it is finished anew. */
export async function sendBack(
  ports: Pick<GroundPorts, 'keys' | 'links' | 'me' | 'now' | 'sha256'> &
    Pick<PeoplePorts, 'pairs' | 'people'> &
    Pick<RecordPorts, 'seals' | 'looks'> &
    Pick<SessionPorts, 'sessions' | 'words' | 'working'> &
    Pick<OutlookPorts, 'outlook'> &
    Pick<HomePorts, 'home'>,
  record: RecordView,
  comment: string,
): Promise<Outcome<RecordView>> {
  if (comment.trim() === '') return refused({ code: 'commentMissing', field: 'comment' });
  const found = await findSession(ports, record);
  const { session } = found;
  if (found.myRole !== 'supervisee') return refused({ code: 'notYourRecord', field: '' });
  const issue = readIssue(ports, record, found, await readSeal(ports, found));
  if (issue !== undefined) return { ok: false, issues: [issue] };
  const begun = await beginIntent(ports, session, { kind: 'sendBack', by: ports.me.key, at: nowOf(ports) });
  await addComment(ports, found, comment.trim());
  await carryOut(ports, { found, context: { ...contextOf(found), session: begun } });
  return { ok: true, value: await openRecord(ports, record) };
}

/** Under a random key; of a press repeated after a cut connection once. */
async function addComment(
  ports: Pick<GroundPorts, 'keys' | 'me'> & Pick<SessionPorts, 'working'>,
  { session }: FoundSession,
  text: string,
): Promise<void> {
  const isOurs = (item: WorkItem): boolean =>
    item.kind === 'comment' && item.authorKey === ports.me.key && item.text === text && !item.answered;
  const there = await ports.working.ofSession(session.shard, session.pairKey, session.key);
  if (there.some(isOurs)) return;
  const written = await ports.working.add<ReturnedComment>({
    kind: 'comment',
    key: ports.keys.newKey(),
    pairKey: session.pairKey,
    shard: session.shard,
    sessionKey: session.key,
    text,
    byKey: ports.me.key,
    answered: false,
  });
  if (!isOurs(written)) throw new ServiceError('conflict');
}

function readIssue(
  ports: Pick<GroundPorts, 'me'>,
  record: RecordView,
  { session, myRole }: FoundSession,
  { reading }: ReadSeal,
): Issue | undefined {
  if (myRole === 'keeper') return { code: 'notYourRecord', field: '' };
  if (reading.completedBy !== undefined) return { code: 'alreadySealed', field: '' };
  if (reading.signatures.some((signature) => signature.signerKey === ports.me.key))
    return { code: 'alreadySigned', field: '' };
  if (reading.state === 'broken' || reading.text?.hash !== record.textHash || session.status !== 'signing')
    return { code: 'changedSinceSent', field: '' };
  return undefined;
}
