import { nowOf } from '../../ground/steps/clock';
import type { GroundPorts } from '../../ground/ports';
import type { RecordPorts } from '../ports';
import { placeOf } from '../rules/chain';
import type { PlaceFinding } from '../rules/chain';
import { comparedBy } from '../rules/comparedBy';
import type { SealedContent } from '../rules/SealedRecord';
import { checkPartsOf, outcomeOf } from '../rules/Verification';
import type { CheckOutcome, CheckParts, CouldHave, Verification } from '../rules/Verification';
import type { SealSubject } from '../rules/SealSubject';
import { ownReceipt } from './keepReceipt';
import type { OwnReceipt } from './keepReceipt';
import { readText } from './readText';
import type { ReadText } from './readText';
import { earlierYears, removedOf, textsBeside, textsOfYear } from './textOrder';
import { wordsOfThen } from './wordsOfThen';

type Ports = Pick<GroundPorts, 'keys' | 'me' | 'now' | 'sha256'> & Pick<RecordPorts, 'seals' | 'receipts'>;

export interface Checked<C extends SealedContent> {
  readonly subject: SealSubject<C>;
  /** Names, as the trust keeps them. */
  readonly keepers: readonly string[];
  readonly administrators: readonly string[];
}

/**
 * Reads a text again from SharePoint, recomputes every hash, and compares it with its place among the folder's texts of
 * its kind, the reader's own receipt and its later additions. What differs is read a second time before it is said.
 */
export async function verifyText<C extends SealedContent>(ports: Ports, checked: Checked<C>): Promise<Verification> {
  const { subject } = checked;
  const checkedAt = nowOf(ports);
  const first = await look(ports, subject);
  if (first.outcome !== 'differs') return answer(first, { checkedAt, againAt: '' });
  const again = await look(ports, subject);
  const againAt = nowOf(ports);
  if (again.outcome !== 'differs') return answer(again, { checkedAt: againAt, againAt: '' });
  const [then, couldHave] = await Promise.all([
    wordsOfThen(ports, subject, again.read, again.own?.finding),
    whoCouldHave(ports, checked),
  ]);
  return { ...answer(again, { checkedAt, againAt }), then, couldHave };
}

interface Look<C extends SealedContent> {
  readonly read: ReadText<C>;
  readonly own: OwnReceipt | undefined;
  readonly parts: CheckParts;
  readonly outcome: CheckOutcome;
}

async function look<C extends SealedContent>(ports: Ports, subject: SealSubject<C>): Promise<Look<C>> {
  const read = await readText(ports, subject);
  const { reading, addenda, changedAddenda, acknowledgements } = read;
  const isParty = subject.expected.some(({ key }) => key === ports.me.key);
  const [own, place] = await Promise.all([
    isParty ? ownReceipt(ports, subject, read) : undefined,
    placeIn(ports, subject, read),
  ]);
  const mine = reading.parties.find(({ key }) => key === ports.me.key)?.name;
  const others = comparedBy(reading, acknowledgements).filter(({ name }) => name !== mine);
  const textParts = reading.content === undefined ? [] : subject.kind.parts(reading.content);
  const parts = checkPartsOf({ textParts, reading, addenda, changedAddenda, place, own, others });
  return { read, own, parts, outcome: outcomeOf(parts, reading) };
}

async function placeIn<C extends SealedContent>(
  ports: Ports,
  subject: SealSubject<C>,
  read: ReadText<C>,
): Promise<PlaceFinding> {
  const { reading } = read;
  const year = subject.shard;
  const named = reading.content?.before?.year;
  const firstOfYear = named === undefined && reading.content?.version === 2;
  const asked = named === undefined || named === year ? undefined : named;
  const last = firstOfYear ? earlierYears(subject)[0] : undefined;
  const other = asked ?? last;
  const earlier = other === undefined ? undefined : await textsOfYear(ports, subject, other);
  return placeOf({
    reading,
    year,
    records: textsBeside(subject, read),
    earlier: earlier?.texts,
    removed: removedOf(subject.kind, read.folder),
    removedEarlier: earlier?.removed ?? [],
  });
}

function answer<C extends SealedContent>(
  { read: { reading, changedAddenda }, parts, outcome }: Look<C>,
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
async function whoCouldHave<C extends SealedContent>(
  ports: Ports,
  { subject, keepers, administrators }: Checked<C>,
): Promise<CouldHave> {
  return {
    keepers,
    administrators,
    reader: await ports.seals.mayChange(subject.shard, subject.pairKey),
    others: subject.expected.filter(({ key }) => key !== ports.me.key).map(({ name }) => name),
    readAt: nowOf(ports),
  };
}
