import type { HomePorts } from '../../home/ports';
import type { SessionPorts } from '../../ports';
import type { RecordPorts } from '../../../records/ports';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts } from '../../../ground/ports';
import { academicYearOf } from '../../../ground/rules/academicYear';
import type { Party } from '../../../records/rules/Party';
import { removedRecordOf } from '../../../records/rules/chain';
import { disputesOf } from '../rules/disputesOf';
import { comparedBy } from '../../../records/rules/comparedBy';
import { closableFrom, isRegisterOnly } from '../rules/recordFacts';
import { dayInZone } from '../../../ground/rules/days';
import { countsFor } from '../../rules/summary';
import { changedAfterSigning, voidedSignatures } from './changedAfterSigning';
import { countedMove } from '../../useCases/countedMove';
import type { FoundSession } from '../../useCases/findSession';
import { demandLook } from './demandLook';
import { findRecord } from './findRecord';
import { meantSession, refuseStrangers } from '../../useCases/findSession';
import { latestAccess, returnedComment } from '../../room/useCases/openSession';
import { isAction } from '../../useCases/pairWork';
import type { RemovedRecord } from '../../../records/rules/SealedRecord';
import { sealIn } from './readSeal';
import { daysLate } from '../../rules/lateSigning';
import { meterOfPair } from '../../useCases/superviseeRow';
import { pairFolders } from '../../useCases/pairFolders';
import { updateSession } from '../../useCases/updateSession';
import type { SessionTarget } from '../../rules/SessionRef';
import type { RecordView } from '../RecordService';

/**
 * The record as it stands signed. A seal that was completed but cut off before the register knew is told to the
 * register here.
 */
export async function openRecord(
  ports: Pick<GroundPorts, 'me' | 'now' | 'sha256'> &
    Pick<PeoplePorts, 'pairs' | 'people'> &
    Pick<RecordPorts, 'seals' | 'looks'> &
    Pick<SessionPorts, 'sessions' | 'working'> &
    Pick<HomePorts, 'home'>,
  target: SessionTarget,
): Promise<RecordView> {
  const folders = pairFolders(ports);
  const meant = await meantSession(ports, target);
  const [found] = await Promise.all([
    findRecord(ports, meant),
    folders.ahead(meant, 'record'),
    folders.looks(meant.shard, meant.pairKey),
  ]);
  const { shard, pairKey, key: sessionKey } = found.session;
  const [seals, all, allLooks] = await Promise.all([
    folders.seals(shard, pairKey),
    folders.workOf(shard, pairKey),
    folders.looks(shard, pairKey),
  ]);
  const looks = allLooks?.filter((look) => look.sessionKey === sessionKey);
  const read = await sealIn(ports, found, seals);
  const work = all.filter((item) => item.sessionKey === sessionKey);
  await refuseStrangers(ports, found, [...work, ...read.folder]);
  await demandLook(ports, found, looks);
  const { reading, addenda } = read;
  const changedAt = changedAfterSigning(found, reading, work);
  const voided = voidedSignatures(ports, found, reading, changedAt);
  const standing = { sealed: reading.state === 'sealed', changed: changedAt !== '', voided };
  // a record that was found without its row has none to tell
  const settled = found.session.status === 'unknown' ? found : await settle(ports, found, standing);
  const { session, pair, catalogue, myRole } = settled;
  // what was signed is not what is written: void means that nothing shows as signed
  const signatures = changedAt === '' ? reading.signatures : [];
  return {
    shard,
    pairKey,
    sessionKey,
    session,
    pair,
    addenda,
    disputes: disputesOf(found, read),
    looks: looks ?? [],
    myRole,
    zone: catalogue.settings.zone,
    state: reading.state,
    registerOnly: isRegisterOnly(session, reading),
    removed: removalOf(removedRecordOf(read.folder, sessionKey)),
    older: reading.content?.version === 1,
    without: reading.without.map(({ name }) => name),
    notNamed: reading.notNamed.map(({ name }) => name),
    notBelonging: reading.notBelonging.map(({ name }) => name),
    compared: comparedBy(reading, read.acknowledgements),
    daysLate:
      reading.state === 'signing'
        ? daysLate(session.day, { days: catalogue.settings.closeWithoutDays, today: settled.today })
        : 0,
    closableFrom: closableFrom(reading, catalogue.settings.closeWithoutDays),
    content: reading.content,
    text: reading.text?.text ?? '',
    textHash: reading.text?.hash ?? '',
    signatures,
    changedAt,
    voided,
    seal: reading.seal,
    sealedAt: reading.sealedAt,
    iHaveSigned: signatures.some((signature) => signature.signerKey === ports.me.key),
    waitsFor: inOrder(found, reading.parties)
      .filter(({ key }) => changedAt !== '' || reading.waitsFor.includes(key))
      .map(({ name }) => name),
    returned: returnedComment(work)?.text ?? '',
    access: latestAccess(read.folder),
    keepers: catalogue.settings.keepers,
    administrators: catalogue.settings.administrators,
    nextMeterText: meterWith(settled),
    myActions: work.filter(isAction).filter((action) => action.ownerKey === ports.me.key && action.status === 'open')
      .length,
  };
}

const removalOf = (note: RemovedRecord | undefined): RecordView['removed'] =>
  note && { by: note.authorName, notedAt: note.createdAt, completedAt: note.completedAt };

/** As they stand in the register: the supervisor first. */
function inOrder({ supervisor, supervisees }: FoundSession, parties: readonly Party[]): readonly Party[] {
  const keys = [supervisor, ...supervisees].map(({ key }) => key);
  const position = ({ key }: Party): number => (keys.includes(key) ? keys.indexOf(key) : keys.length);
  return [...parties].sort((a, b) => position(a) - position(b));
}

/**
 * The year's meter with this session in it, whether or not the register counts it already; undefined where it adds
 * nothing to this year.
 */
function meterWith({ session, pair, catalogue, today }: FoundSession): RecordView['nextMeterText'] {
  if (academicYearOf(session.day) !== academicYearOf(today) || !countsFor(pair, session, catalogue.offers))
    return undefined;
  const heldDays = [...new Set([...pair.summary.heldDays, session.day])].sort((a, b) => a - b);
  const { held, total } = meterOfPair({ ...pair, summary: { ...pair.summary, heldDays } }, { catalogue, today });
  return total === 0 ? undefined : { held, total };
}

interface Standing {
  readonly sealed: boolean;
  readonly changed: boolean;
  readonly voided: RecordView['voided'];
}

/**
 * Tells the register what the seals say: sealed, or changed after a signature, so that it runs until it is finished
 * anew. Left alone while
 * a write is under way.
 */
async function settle(
  ports: Pick<GroundPorts, 'me' | 'now'> &
    Pick<PeoplePorts, 'pairs'> &
    Pick<RecordPorts, 'seals'> &
    Pick<SessionPorts, 'sessions' | 'working'> &
    Pick<HomePorts, 'home'>,
  found: FoundSession,
  { sealed, changed, voided }: Standing,
): Promise<FoundSession> {
  const { session, myRole, catalogue } = found;
  if (myRole === 'keeper' || (session.intent ?? '') !== '') return found;
  const changedAt = sealed
    ? ''
    : (voided
        .map((one) => one.changedAt)
        .sort()
        .pop() ?? '');
  const voidedDay = changedAt === '' ? 0 : dayInZone(changedAt, catalogue.settings.zone);
  const told =
    voidedDay === (session.voidedDay ?? 0) || session.status === 'sealed'
      ? session
      : await updateSession(ports, session, { voidedDay });
  const next = sealed ? 'sealed' : 'running';
  if (told.status !== 'signing' || !(sealed || changed)) return { ...found, session: told };
  const { session: moved, rows } = await countedMove(ports, told, next);
  return { ...found, session: moved, pair: rows.find((row) => row.key === found.pair.key) ?? found.pair };
}
