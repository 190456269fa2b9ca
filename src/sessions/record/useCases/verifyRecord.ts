import type { HomePorts } from '../../home/ports';
import type { SessionPorts } from '../../ports';
import type { RecordPorts } from '../../../records/ports';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts } from '../../../ground/ports';
import { placeOf, removedIn } from '../../../records/rules/chain';
import type { PlaceFinding } from '../../../records/rules/chain';
import { nowOf } from '../../../ground/steps/clock';
import type { FoundSession } from '../../useCases/findSession';
import { findRecord } from './findRecord';
import { comparedBy } from '../rules/recordFacts';
import { checkPartsOf, outcomeOf } from '../rules/Verification';
import type { CheckOutcome, CheckParts, CouldHave, Verification } from '../rules/Verification';
import type { SessionTarget } from '../../rules/SessionRef';
import { ownReceipt } from './keepReceipt';
import type { OwnReceipt } from './keepReceipt';
import { readSeal } from './readSeal';
import type { ReadSeal } from './readSeal';
import { recordsBeside, recordsOfYear, earlierYears } from './sealBefore';
import { wordsOfThen } from './wordsOfThen';

type Ports = Pick<GroundPorts, 'keys' | 'me' | 'now' | 'sha256'> &
  Pick<PeoplePorts, 'pairs' | 'people'> &
  Pick<RecordPorts, 'seals' | 'receipts'> &
  Pick<SessionPorts, 'sessions'> &
  Pick<HomePorts, 'home'>;

/**
 * Reads the record again from SharePoint, recomputes every hash, and compares it with its place among the folder's
 * records, the reader's own receipt and its later additions. What differs is read a second time before it is said.
 */
export async function verifyRecord(ports: Ports, target: SessionTarget): Promise<Verification> {
  const found = await findRecord(ports, target);
  const checkedAt = nowOf(ports);
  const first = await look(ports, found);
  if (first.outcome !== 'differs') return answer(first, { checkedAt, againAt: '' });
  const again = await look(ports, found);
  const againAt = nowOf(ports);
  if (again.outcome !== 'differs') return answer(again, { checkedAt: againAt, againAt: '' });
  const [then, couldHave] = await Promise.all([
    wordsOfThen(ports, found, again.read, again.own?.finding),
    whoCouldHave(ports, found),
  ]);
  return { ...answer(again, { checkedAt, againAt }), then, couldHave };
}

interface Look {
  readonly read: ReadSeal;
  readonly own: OwnReceipt | undefined;
  readonly parts: CheckParts;
  readonly outcome: CheckOutcome;
}

async function look(ports: Ports, found: FoundSession): Promise<Look> {
  const read = await readSeal(ports, found);
  const { reading, addenda, changedAddenda, acknowledgements } = read;
  const [own, place] = await Promise.all([
    found.myRole === 'keeper' ? undefined : ownReceipt(ports, found, read),
    placeIn(ports, found, read),
  ]);
  const mine = reading.parties.find(({ key }) => key === ports.me.key)?.name;
  const others = comparedBy(reading, acknowledgements).filter(({ name }) => name !== mine);
  const parts = checkPartsOf({ reading, addenda, changedAddenda, place, own, others });
  return { read, own, parts, outcome: outcomeOf(parts, reading) };
}

async function placeIn(ports: Ports, found: FoundSession, read: ReadSeal): Promise<PlaceFinding> {
  const { reading } = read;
  const year = found.session.shard;
  const records = recordsBeside(found, read);
  const named = reading.content?.before?.year;
  const firstOfYear = named === undefined && reading.content?.version === 2;
  const asked = named === undefined || named === year ? undefined : named;
  const last = firstOfYear ? earlierYears(found)[0] : undefined;
  const other = asked ?? last;
  const earlier = other === undefined ? undefined : await recordsOfYear(ports, found, other);
  return placeOf({
    reading,
    year,
    records,
    earlier: earlier?.records,
    removed: removedIn(read.folder),
    removedEarlier: earlier?.removed ?? [],
  });
}

function answer(
  { read: { reading, changedAddenda }, parts, outcome }: Look,
  at: Pick<Verification, 'checkedAt' | 'againAt'>,
): Verification {
  const kinds = reading.problems.map(({ kind }) => kind);
  return {
    ...at,
    outcome,
    ok: outcome !== 'differs' && outcome !== 'incomplete',
    seal: reading.seal,
    textHash: reading.text?.hash ?? '',
    problems: [...new Set([...kinds, ...(changedAddenda.length > 0 ? ['textChanged' as const] : [])])],
    items: reading.problems,
    parts,
    then: undefined,
    couldHave: undefined,
  };
}

/** From today's rights: the reader's own as SharePoint says them, everybody else's as the Hub gives them. */
async function whoCouldHave(ports: Ports, found: FoundSession): Promise<CouldHave> {
  const { session, supervisor, supervisees, catalogue } = found;
  return {
    keepers: catalogue.settings.keepers,
    administrators: catalogue.settings.administrators,
    reader: await ports.seals.mayChange(session.shard, session.pairKey),
    others: [supervisor, ...supervisees].filter(({ key }) => key !== ports.me.key).map(({ name }) => name),
    readAt: nowOf(ports),
  };
}
