import { academicYearOf } from '../../domain/academicYear';
import { recordContentOf } from '../../domain/canonicalText';
import { countsFor } from '../../domain/summary';
import type { RecordView, SessionTarget } from '../HubServices';
import type { Ports } from '../ports';
import { countedMove } from './countedMove';
import type { FoundSession } from './findSession';
import { findSession, refuseStrangers } from './findSession';
import { latestAccess, returnedComment } from './openSession';
import { isAction } from './pairWork';
import { readSeal } from './readSeal';
import { meterOfPair } from './superviseeRow';

/** The record as it stands signed. A seal that was completed but cut off before the register knew is told to the register here. */
export async function openRecord(ports: Ports, target: SessionTarget): Promise<RecordView> {
  const found = await findSession(ports, target);
  const { shard, pairKey, key: sessionKey } = found.session;
  const [read, work, pairSeals] = await Promise.all([
    readSeal(ports, found), ports.working.ofSession(shard, pairKey, sessionKey), ports.seals.ofPair(shard, pairKey),
  ]);
  refuseStrangers(ports, found, [...work, ...pairSeals]);
  const { reading, addenda } = read;
  const settled = await settle(ports, found, reading.state === 'sealed');
  const { session, pair, catalogue, supervisor, supervisees, myRole } = settled;
  return {
    shard, pairKey, sessionKey, session, pair, addenda, myRole,
    zone: catalogue.settings.zone,
    state: reading.state,
    content: reading.text === undefined ? undefined : recordContentOf(reading.text.text),
    text: reading.text?.text ?? '',
    textHash: reading.text?.hash ?? '',
    signatures: reading.signatures,
    seal: reading.seal,
    sealedAt: reading.sealedAt,
    iHaveSigned: reading.signatures.some((signature) => signature.signerKey === ports.me.key),
    waitsFor: reading.waitsFor.map((key) => [supervisor, ...supervisees].find((person) => person.key === key)?.name ?? ''),
    returned: returnedComment(work)?.text ?? '',
    access: latestAccess(pairSeals),
    keepers: catalogue.settings.keepers,
    administrators: catalogue.settings.administrators,
    nextMeterText: meterWith(settled),
    myActions: work.filter(isAction).filter((action) => action.ownerKey === ports.me.key && action.status === 'open').length,
  };
}

/** The year's meter with this session in it, whether or not the register counts it already; undefined where it adds nothing to this year. */
function meterWith({ session, pair, catalogue, today }: FoundSession): RecordView['nextMeterText'] {
  if (academicYearOf(session.day) !== academicYearOf(today) || !countsFor(pair, session, catalogue.offers)) return undefined;
  const heldDays = [...new Set([...pair.summary.heldDays, session.day])].sort((a, b) => a - b);
  const { held, total } = meterOfPair({ ...pair, summary: { ...pair.summary, heldDays } }, { catalogue, today });
  return total === 0 ? undefined : { held, total };
}

async function settle(ports: Ports, found: FoundSession, sealed: boolean): Promise<FoundSession> {
  if (!sealed || found.session.status !== 'signing' || found.myRole === 'keeper') return found;
  const { session, rows } = await countedMove(ports, found.session, 'sealed');
  return { ...found, session, pair: rows.find((row) => row.key === found.pair.key) ?? found.pair };
}
