import type { HomePorts } from '../../home/ports';
import type { OutlookPorts } from '../../outlook/ports';
import type { SessionPorts } from '../../ports';
import type { RecordPorts } from '../../../records/ports';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts } from '../../../ground/ports';
import { canonicalText } from '../../../records/rules/canonicalText';
import { carriedInto } from '../../rules/carriedInto';
import { composeRecord } from '../../record/rules/composeRecord';
import { isFactOnly } from '../../../ground/rules/isFactOnly';
import { groupForRecord } from './groupForRecord';
import { checkFinish } from '../rules/finishing';
import type { Issue, Outcome } from '../../../ground/rules/Issue';
import type { SealedText } from '../../../records/rules/SealedRecord';
import { addOwn } from '../../../records/useCases/addOwn';
import { keepSigningReceipt } from '../../../records/useCases/keepReceipt';
import type { ReadSeal } from '../../record/useCases/readSeal';
import { readSeal } from '../../record/useCases/readSeal';
import { isRaised } from '../../rules/raised';
import { carriedOn, raisedFor } from '../../rules/raisedFor';
import { sessionSubject } from '../../record/rules/sessionSubject';
import { textBeforeNow } from '../../../records/useCases/textOrder';
import type { Action, AgendaAddition, WorkItem } from '../../rules/WorkItem';
import type { FinishInput } from '../RoomService';
import type { RecordView } from '../../record/RecordService';
import { onConflict } from '../../../ground/steps/onConflict';
import { beginIntent } from '../../useCases/beginIntent';
import { bookSession } from '../../booking/useCases/bookSession';
import { endRequests } from '../../useCases/endRequests';
import { carryOut } from '../../useCases/carryOut';
import { nowOf } from '../../../ground/steps/clock';
import { contextOf } from '../../outlook/useCases/eventContext';
import type { FoundSession } from '../../useCases/findSession';
import { findSession } from '../../useCases/findSession';
import { offerOf } from '../../useCases/offerOf';
import { openRecord } from '../../record/useCases/openRecord';
import { isAction, isAddition, isCase, isNote, isSessionWords } from '../../useCases/pairWork';
import { readWork } from '../../useCases/liveWork';
import { bookedAfter, pairSessions } from '../../useCases/pairSessions';
import { signText } from '../../../records/useCases/signText';
import { updateSession } from '../../useCases/updateSession';

/**
 * Sends the record to sign: books the next session, marks what is carried on, writes the canonical text and the
 * supervisor's signature.
 * What was written is read again first, so the other person's last words are in it. The register says before the first
 * step which text is
 * being signed; cut off before the signature, pressing again goes on, and after it anybody's next opening does (see
 * finishSteps).
 */
export async function finishSession(
  ports: Pick<GroundPorts, 'keys' | 'links' | 'me' | 'now' | 'sha256'> &
    Pick<PeoplePorts, 'pairs' | 'people'> &
    Pick<RecordPorts, 'seals' | 'looks' | 'receipts'> &
    Pick<SessionPorts, 'sessions' | 'words' | 'working'> &
    Pick<OutlookPorts, 'outlook'> &
    Pick<HomePorts, 'home'>,
  input: FinishInput,
): Promise<Outcome<RecordView>> {
  const target = { shard: input.room.shard, pairKey: input.room.pairKey, sessionKey: input.room.sessionKey };
  const found = await findSession(ports, target);
  const { session, pair, today, catalogue } = found;
  const [work, sessions] = await Promise.all([readWork(ports, pair, today), pairSessions(ports, found)]);
  const existing = bookedAfter(ports, sessions, session, catalogue.offers);
  const here = work.filter((item) => item.sessionKey === session.key);
  const words = here.find(isSessionWords);
  const written = { notes: here.filter(isNote), cases: here.filter(isCase), actions: here.filter(isAction) };
  const nextStartsAt = existing?.startsAt ?? input.nextStartsAt;
  const people = [found.supervisor, ...found.supervisees];
  const group = groupForRecord(found, here, ports.words);
  const issues = [
    ...group.issues,
    ...checkFinish({ session, ...written, nextStartsAt }, { now: nowOf(ports), meKey: ports.me.key }),
    ...noRecordOf(found, here),
  ];
  if (issues.length > 0) return { ok: false, issues };

  const read = await readSeal(ports, found);
  if (read.reading.completedBy !== undefined) return { ok: false, issues: [{ code: 'alreadySealed', field: '' }] };
  const content = composeRecord({
    session,
    ...written,
    siteIds: await ports.seals.siteIds(people),
    absent: input.absent ?? group.absent,
    before: await textBeforeNow(ports, sessionSubject(found), read),
    offer: offerOf(catalogue, session.offerKey),
    people,
    schools: (await ports.home.catalogue(people.map(({ schoolKey }) => schoolKey))).schools,
    agenda: group.agenda,
    blocks: group.blocks,
    groupRow: group.row,
    nextStartsAt,
    room: words?.room ?? '',
    zone: catalogue.settings.zone,
  });
  const text = canonicalText(content);
  const hash = await ports.sha256(text);
  const begun = await beginIntent(ports, session, { kind: 'finish', by: ports.me.key, at: nowOf(ports), hash });
  if (existing === undefined) {
    const booked = await bookNext(ports, found, input, words?.room ?? '');
    if (booked.length > 0) {
      await updateSession(ports, begun, { intent: '' });
      return { ok: false, issues: booked };
    }
  }
  await markCarried(ports, work.filter(isAction), session.key);
  const raised = raisedFor(session, work.filter(isAddition), sessions);
  await carryRaised(ports, carriedOn(raised, session.key, existing?.key ?? input.nextKey));
  if (!(await sendToSign(ports, found, read, { text, hash })))
    return { ok: false, issues: [{ code: 'changedSinceSent', field: '' }] };
  await carryOut(ports, { found, context: { ...contextOf(found), session: begun } });
  await endRequests(ports, found, catalogue.offers);
  return { ok: true, value: await openRecord(ports, target) };
}

/** What stands in the way whatever was written. */
function noRecordOf({ session, catalogue }: FoundSession, here: readonly WorkItem[]): readonly Issue[] {
  const issues: Issue[] = [];
  if (isFactOnly(offerOf(catalogue, session.offerKey))) issues.push({ code: 'factOnly', field: '' });
  if (session.status === 'cancelled') issues.push({ code: 'notFound', field: '' });
  // a record is not signed without what a newer version wrote in it; what no version wrote stops nobody
  if (here.some((item) => item.kind === 'unknown' && item.newer)) issues.push({ code: 'writtenByNewer', field: '' });
  return issues;
}

/** Text, receipt, signature. False where another window sent another text meanwhile. */
async function sendToSign(
  ports: Pick<GroundPorts, 'keys' | 'me' | 'sha256'> & Pick<RecordPorts, 'seals' | 'receipts'>,
  found: FoundSession,
  before: ReadSeal,
  { text, hash }: { readonly text: string; readonly hash: string },
): Promise<boolean> {
  const { session, supervisor: signer } = found;
  const newest = before.reading.text ? [before.reading.text] : [];
  await addOwn<SealedText>(ports, session, { kind: 'text', sessionKey: session.key, text, hash }, newest);
  const { reading } = await readSeal(ports, found);
  if (reading.text?.hash !== hash) return false;
  await keepSigningReceipt(ports, session, reading);
  const there = reading.signatures;
  await signText(ports, { place: session, signer, role: 'supervisor', textHash: hash, comment: '', there });
  return true;
}

async function bookNext(
  ports: Pick<GroundPorts, 'keys' | 'links' | 'me' | 'now' | 'sha256'> &
    Pick<PeoplePorts, 'pairs' | 'people'> &
    Pick<RecordPorts, 'seals'> &
    Pick<SessionPorts, 'sessions' | 'words' | 'working'> &
    Pick<OutlookPorts, 'outlook'> &
    Pick<HomePorts, 'home'>,
  { session }: FoundSession,
  { nextStartsAt, nextKey }: FinishInput,
  room: string,
): Promise<readonly Issue[]> {
  const endsAt = new Date(
    Date.parse(nextStartsAt) + Date.parse(session.endsAt) - Date.parse(session.startsAt),
  ).toISOString();
  const outcome = await bookSession(ports, {
    pairKey: session.pairKey,
    offerKey: session.offerKey,
    superviseeKey: session.superviseeKey,
    alongKeys: [],
    place: session.place,
    room,
    sessions: [{ key: nextKey, startsAt: new Date(Date.parse(nextStartsAt)).toISOString(), endsAt }],
  });
  return outcome.ok
    ? []
    : outcome.issues.map((issue) => (issue.field === 'sessions' ? { ...issue, field: 'nextStartsAt' } : issue));
}

/** What was not talked about; a change made meanwhile by the other person wins, and is carried at the next finish. */
async function carryRaised(ports: Pick<SessionPorts, 'working'>, raised: readonly AgendaAddition[]): Promise<void> {
  for (const addition of raised)
    await onConflict<AgendaAddition | undefined, void>(addition, {
      most: 2,
      write: async (one) => {
        if (one !== undefined) await ports.working.update<AgendaAddition>(one);
      },
      readAgain: async () => {
        const fresh = await ports.working.find(addition.shard, addition.pairKey, addition.key);
        return fresh !== undefined && isAddition(fresh) && isRaised(fresh)
          ? { ...fresh, sessionKey: addition.sessionKey, carried: addition.carried ?? [] }
          : undefined;
      },
    });
}

/** One carried further for each open action; a change made meanwhile wins, and the mark is put on it. */
async function markCarried(
  ports: Pick<SessionPorts, 'working'>,
  actions: readonly Action[],
  sessionKey: string,
): Promise<void> {
  for (const action of carriedInto(actions, sessionKey)) {
    await onConflict<readonly Action[], void>([action], {
      most: 2,
      write: async (marked) => {
        for (const one of marked) await ports.working.update<Action>(one);
      },
      // nothing is marked where it is not open any more
      readAgain: async () => {
        const fresh = await ports.working.find(action.shard, action.pairKey, action.key);
        return carriedInto(fresh !== undefined && isAction(fresh) ? [fresh] : [], sessionKey);
      },
    });
  }
}
