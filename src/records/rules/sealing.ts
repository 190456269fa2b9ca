import { sealOf } from './canonicalText';
import { candidatesIn, completionOf, counts } from './completion';
import type { Candidate, Completion, CompletionInput } from './completion';
import { lowestOfEachKey } from '../../ground/rules/lowestOfEachKey';
import type { PersonKey } from '../../ground/rules/Person';
import { isBy } from './Party';
import type { Party } from './Party';
import { isFirstVersion, isStampedBack, problemOf, remarkOf } from './sealRemarks';
import type { SealProblem, SealRemark } from './sealRemarks';
import type {
  RecordContent,
  SealedContent,
  SealedText,
  SealItem,
  SealStamps,
  SealState,
  Signature,
} from './SealedRecord';
import { sessionRecord } from './TextKind';
import type { TextKind } from './TextKind';

export interface SealInput {
  /** All items of one session out of its own folder; other kinds are passed over. */
  readonly items: readonly SealItem[];
  /** Who belonged on the session's day. */
  readonly expected: readonly Party[];
  /** Recomputed just now, by item id: of a text its text, of a signature or a closing its statement. */
  readonly hashes: ReadonlyMap<number, string>;
  /** Everything in the folder, by which an item stamped back shows; the session's own items where it is left out. */
  readonly folder?: readonly SealStamps[];
}

export interface SealReading<C extends SealedContent = RecordContent> {
  readonly state: SealState;
  /** The record: the text that was completed first, else the newest. */
  readonly text: SealedText | undefined;
  readonly content: C | undefined;
  /** Those who have to sign it. */
  readonly parties: readonly Party[];
  /** Those that count, one per party. */
  readonly signatures: readonly Signature[];
  readonly waitsFor: readonly PersonKey[];
  /** Parties it was closed without. */
  readonly without: readonly Party[];
  /** Who belonged on that day and is not named, and who is named and did not belong. */
  readonly notNamed: readonly Party[];
  readonly notBelonging: readonly Party[];
  /** The last good signature of each party on a text that was replaced since and that they have not signed anew. */
  readonly earlier: readonly Signature[];
  readonly problems: readonly SealProblem[];
  readonly remarks: readonly SealRemark[];
  /** Items the record consists of, ascending by id: its text, its signatures, and what closed it. */
  readonly parts: readonly SealItem[];
  /** Id of the item that completed it: its place among the folder's records. Undefined while it is not complete. */
  readonly completedBy: number | undefined;
  /** ISO UTC of that item; empty unless complete. */
  readonly sealedAt: string;
  readonly seal: string;
}

/** What the seals of one session say. */
export const sealStateOf = (input: SealInput): SealReading => textStateOf(sessionRecord, input);

/**
 * What the seals of one text say, of a session's record as of any other kind. Everything comes from the items and their stamps; the register decides nothing.
 *
 * A text may be the record when the supervisor it names wrote it (completion.ts). A signature counts under a text when
 * its party wrote it, its statement gives its hash, and no newer text of the supervisor stood before it. A text is
 * complete at the item by which everybody it names has signed, or by which its supervisor closed it without somebody.
 *
 * | row | there is                                            | the record is                |
 * |-----|-----------------------------------------------------|------------------------------|
 * | A   | complete texts                                      | the one completed first      |
 * | B   | any text                                            | the newest                   |
 * | C   | no text                                             | nothing                      |
 *
 * Ids only rise, so nothing added later can be completed earlier: once there is row A, no item changes it.
 *
 * | row | there is, up to the item that completed it                                      | state    |
 * |-----|---------------------------------------------------------------------------------|----------|
 * | 1   | a party's text or signature, or a closing, whose words no longer give its hash  | broken   |
 * | 2   | one of these that was written again since it was added                          | broken   |
 * | 3   | one of these created before an item with a lower id                             | broken   |
 * | 4   | no record                                                                       | none     |
 * | 5   | a complete record that does not name exactly who belonged on that day           | partial  |
 * | 6   | a complete record                                                               | sealed   |
 * | -   | anything else                                                                   | signing  |
 *
 * Rows 1 to 3 need rights that no participant has: what a participant adds is at its first version for ever, and if it
 * never gave its hash it is a remark. Remarks are told beside any state and change nothing: a text by somebody else, a
 * signature that is not its party's own or of no text here, an item of a kind not known here.
 */
export function textStateOf<C extends SealedContent>(kind: TextKind<C>, input: SealInput): SealReading<C> {
  const items = lowestOfEachKey(input.items);
  const evidence: CompletionInput<C> = { kind, items, expected: input.expected, hashes: input.hashes };
  const candidates = candidatesIn(evidence);
  const record = recordIn(evidence, candidates);
  const folder = input.folder ?? items;
  const problems = items
    .filter((item) => item.itemId <= (record?.completedBy ?? Infinity) && isPartys(item, evidence, record))
    .flatMap((item) => problemsOf(item, evidence, folder));
  if (record === undefined)
    return {
      ...nothing,
      state: problems.length > 0 ? 'broken' : 'none',
      problems,
      remarks: remarksOf(evidence, [], []),
    };
  const { text, content, parties } = record.candidate;
  const parts = partsOf(record);
  const differences = belongingOf(record, input.expected);
  const state = stateOf(record, problems, differences);
  const complete = state === 'sealed' || state === 'partial';
  const last = parts.find(({ itemId }) => itemId === record.completedBy);
  return {
    state,
    text,
    content,
    parties,
    signatures: record.signatures,
    waitsFor: record.waitsFor.map(({ key }) => key),
    without: parties.filter(({ key }) => record.without.includes(key)),
    ...differences,
    earlier: record.waitsFor.flatMap((party) => lastGoodSignature(evidence, candidates, party) ?? []),
    problems,
    remarks: remarksOf(evidence, candidates, parts),
    parts,
    completedBy: record.completedBy,
    sealedAt: complete && last ? last.createdAt : '',
    seal: complete ? sealOf(text.hash) : '',
  };
}

/** Row C, and where no text is left. */
const nothing = {
  text: undefined,
  content: undefined,
  parties: [],
  signatures: [],
  waitsFor: [],
  without: [],
  notNamed: [],
  notBelonging: [],
  earlier: [],
  parts: [],
  completedBy: undefined,
  sealedAt: '',
  seal: '',
} as const;

/** Rows A to C. */
function recordIn<C extends SealedContent>(
  evidence: CompletionInput<C>,
  candidates: readonly Candidate<C>[],
): Completion<C> | undefined {
  const all = candidates.map((candidate) => completionOf(evidence, candidates, candidate));
  const first = all.reduce<Completion<C> | undefined>(
    (best, one) => ((one.completedBy ?? Infinity) < (best?.completedBy ?? Infinity) ? one : best),
    undefined,
  );
  return first ?? all[all.length - 1];
}

function partsOf({ candidate, signatures, closing }: Completion<SealedContent>): readonly SealItem[] {
  return [candidate.text, ...signatures, ...(closing ? [closing] : [])].sort((a, b) => a.itemId - b.itemId);
}

/** What rows 1 to 3 look at. */
function isPartys(
  item: SealItem,
  { expected }: Pick<CompletionInput, 'expected'>,
  record: Completion<SealedContent> | undefined,
): boolean {
  const parties = [...expected, ...(record?.candidate.parties ?? [])];
  const decides = item.kind === 'text' || item.kind === 'signature' || item.kind === 'closedWithout';
  return decides && parties.some((party) => isBy(item, party));
}

/** Rows 1 to 3. */
function problemsOf(
  item: SealItem,
  { hashes }: Pick<CompletionInput, 'hashes'>,
  folder: readonly SealStamps[],
): readonly SealProblem[] {
  const problems: SealProblem[] = [];
  if (!isFirstVersion(item)) {
    const changed = 'hash' in item && hashes.get(item.itemId) !== item.hash;
    const kind = item.kind === 'text' ? 'textChanged' : 'signatureChanged';
    problems.push(problemOf(changed ? kind : 'writtenAgain', item));
  }
  if (isStampedBack(item, folder)) problems.push(problemOf('stampedBack', item));
  return problems;
}

interface Belonging {
  readonly notNamed: readonly Party[];
  readonly notBelonging: readonly Party[];
}

/** Version 1 names nobody: its parties are those who belonged. */
function belongingOf({ candidate: { parties } }: Completion<SealedContent>, expected: readonly Party[]): Belonging {
  const lacks = (among: readonly Party[], { key, role }: Party): boolean =>
    !among.some((party) => party.key === key && party.role === role);
  return {
    notNamed: expected.filter((party) => lacks(parties, party)),
    notBelonging: parties.filter((party) => lacks(expected, party)),
  };
}

/** Rows 1 to 3, 5 and 6. */
function stateOf(
  record: Completion<SealedContent>,
  problems: readonly SealProblem[],
  { notNamed, notBelonging }: Belonging,
): SealState {
  if (problems.length > 0) return 'broken';
  if (record.completedBy === undefined) return 'signing';
  return notNamed.length + notBelonging.length > 0 ? 'partial' : 'sealed';
}

/** The party's last signature that counted under any text. */
function lastGoodSignature(
  { items, hashes }: Pick<CompletionInput, 'items' | 'hashes'>,
  candidates: readonly Candidate<SealedContent>[],
  party: Party,
): Signature | undefined {
  return items
    .filter((item): item is Signature => item.kind === 'signature')
    .filter((one) => candidates.some(({ text }) => counts({ candidates, hashes }, one, party, text)))
    .pop();
}

function remarksOf(
  { items, hashes }: Pick<CompletionInput, 'items' | 'hashes'>,
  candidates: readonly Candidate<SealedContent>[],
  parts: readonly SealItem[],
): readonly SealRemark[] {
  return items
    .filter((item) => !parts.some(({ itemId }) => itemId === item.itemId))
    .flatMap((item): readonly SealRemark[] => {
      switch (item.kind) {
        case 'text':
          return [remarkOf(candidates.some(({ text }) => text === item) ? 'otherText' : 'foreignText', item)];
        case 'signature': {
          const good = candidates.some(({ text, parties }) =>
            parties.some((party) => counts({ candidates, hashes }, item, party, text)),
          );
          return [remarkOf(good ? 'otherSignature' : 'strangeSignature', item)];
        }
        case 'closedWithout':
          return [remarkOf('malformed', item)];
        case 'unknown':
          return [remarkOf('unknown', item)];
        case 'addendum':
        case 'dispute':
        case 'settlement':
        case 'acknowledgement':
        case 'access':
        case 'removed':
          return [];
      }
    });
}
