import type { PlaceFinding } from './chain';
import type { ReceiptDifference, ReceiptFinding } from './Receipt';
import type { SealProblem, SealProblemKind, SealRemark } from './sealRemarks';
import type { SealReading } from './sealing';
import type { TextPart } from './TextKind';
import type { Addendum, SealedContent } from './SealedRecord';

/** same: compared, and equal. differs: compared, and not. none: there is nothing to compare. */
type Compared = 'same' | 'differs' | 'none';

/** The person's own receipt. notTheirs: a record keeper has none. */
export type OwnReceiptPart =
  | { readonly kind: 'none' | 'notTheirs' }
  /** made: it was made at this look, and so compares with nothing yet. */
  | { readonly kind: 'same'; readonly stage: 'signed' | 'sealed'; readonly madeAt: string }
  | { readonly kind: 'made' }
  | { readonly kind: 'differs'; readonly madeAt: string; readonly in: readonly ReceiptDifference[] };

/** The six parts of a check: what each was compared with, and how it came out. */
export interface CheckParts {
  readonly words: { readonly outcome: Compared; readonly items: number; readonly actions: number };
  readonly signatures: {
    readonly outcome: Compared;
    readonly signed: readonly { readonly name: string; readonly at: string }[];
    /** Names. */
    readonly waitsFor: readonly string[];
    readonly without: readonly string[];
    readonly notNamed: readonly string[];
    readonly notBelonging: readonly string[];
  };
  readonly place: PlaceFinding;
  readonly own: OwnReceiptPart;
  /** The other parties, and when (ISO) their own Hub compared it; empty for not yet. Only they can read their receipts. */
  readonly others: readonly { readonly name: string; readonly at: string }[];
  readonly additions: {
    /** ISO, UTC. */
    readonly at: readonly string[];
    readonly changed: number;
    readonly remarks: readonly SealRemark[];
  };
}

/** The words of one item as they were signed and as they are now. */
export interface ChangedRow {
  readonly number: number;
  readonly title: string;
  readonly then: string;
  readonly now: string;
}

/**
 * The signed words, out of SharePoint's own history. kept: they fit the receipt. notFitting: what is kept does not.
 * gone: nothing is kept. hidden: the reader may not see versions.
 */
export type WordsOfThen =
  | { readonly kind: 'kept'; readonly createdAt: string; readonly rows: readonly ChangedRow[] }
  | { readonly kind: 'gone' | 'hidden' | 'notFitting' };

/** Who could have changed it, from today's rights: no proof that anybody did. */
export interface CouldHave {
  /** Names. */
  readonly keepers: readonly string[];
  readonly administrators: readonly string[];
  /** Of the reader, as SharePoint says of their own rights in this folder; undefined where it does not say. */
  readonly reader: boolean | undefined;
  /** The other parties, by name: only a record keeper sees their rights. */
  readonly others: readonly string[];
  /** ISO, UTC. */
  readonly readAt: string;
}

/**
 * agrees: everything that could be compared is the same. older: so is everything its older seal reaches. unvouched: the
 * same, without a receipt of the reader. differs: something is not. incomplete: not everybody has signed, or it does not
 * name everybody.
 */
export type CheckOutcome = 'agrees' | 'older' | 'unvouched' | 'differs' | 'incomplete';

export interface Verification {
  /** ISO, UTC. */
  readonly checkedAt: string;
  /** Of the second reading; empty where nothing differed. */
  readonly againAt: string;
  readonly outcome: CheckOutcome;
  /** Nothing differs, of a complete record. */
  readonly ok: boolean;
  readonly seal: string;
  readonly textHash: string;
  readonly problems: readonly SealProblemKind[];
  /** Each item that is not as it was written. */
  readonly items: readonly SealProblem[];
  readonly parts: CheckParts;
  /** Only where something differs. */
  readonly then: WordsOfThen | undefined;
  readonly couldHave: CouldHave | undefined;
}

export interface LookedAt {
  /** Of the text's words, as its kind cuts them. */
  readonly textParts: readonly TextPart[];
  readonly reading: SealReading<SealedContent>;
  readonly addenda: readonly Addendum[];
  readonly changedAddenda: readonly Addendum[];
  readonly place: PlaceFinding;
  /** Undefined for a record keeper. */
  readonly own: { readonly finding: ReceiptFinding; readonly made: boolean } | undefined;
  readonly others: CheckParts['others'];
}

export function checkPartsOf(look: LookedAt): CheckParts {
  const { textParts, reading, addenda, changedAddenda, place, own, others } = look;
  const { problems, signatures, parties } = reading;
  const names = (people: readonly { readonly name: string }[]): readonly string[] => people.map(({ name }) => name);
  const outcome = (kinds: (item: SealProblem) => boolean): Compared => {
    if (problems.some(kinds)) return 'differs';
    return reading.completedBy === undefined ? 'none' : 'same';
  };
  return {
    words: {
      outcome: outcome(({ item }) => item === 'text'),
      items: textParts.length,
      actions: textParts.reduce((sum, { actions }) => sum + actions, 0),
    },
    signatures: {
      outcome: outcome(({ item }) => item !== 'text'),
      signed: signatures.map((one) => ({
        name: parties.find(({ key }) => key === one.signerKey)?.name ?? one.authorName,
        at: one.createdAt,
      })),
      waitsFor: names(parties.filter(({ key }) => reading.waitsFor.includes(key))),
      without: names(reading.without),
      notNamed: names(reading.notNamed),
      notBelonging: names(reading.notBelonging),
    },
    place,
    own: ownPartOf(own),
    others,
    additions: {
      at: addenda.map(({ createdAt }) => createdAt),
      changed: changedAddenda.length,
      remarks: reading.remarks,
    },
  };
}

function ownPartOf(own: LookedAt['own']): OwnReceiptPart {
  if (own === undefined) return { kind: 'notTheirs' };
  const { finding, made } = own;
  switch (finding.kind) {
    case 'none':
      return { kind: made ? 'made' : 'none' };
    case 'same':
      return { kind: 'same', stage: finding.receipt.stage, madeAt: finding.receipt.madeAt };
    case 'differs':
      return { kind: 'differs', madeAt: finding.receipt.madeAt, in: finding.in };
  }
}

const misplaced: readonly PlaceFinding['kind'][] = ['beforeMissing', 'beforeUnnamed', 'namedOtherwise'];

export function outcomeOf(
  { words, signatures, place, own, additions }: CheckParts,
  reading: SealReading<SealedContent>,
): CheckOutcome {
  const differs =
    words.outcome === 'differs' ||
    signatures.outcome === 'differs' ||
    misplaced.includes(place.kind) ||
    own.kind === 'differs' ||
    additions.changed > 0;
  if (differs) return 'differs';
  if (reading.state !== 'sealed') return 'incomplete';
  if (reading.content?.version === 1) return 'older';
  return own.kind === 'same' ? 'agrees' : 'unvouched';
}
