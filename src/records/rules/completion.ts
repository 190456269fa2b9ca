import type { PersonKey } from '../../ground/rules/Person';
import { isBy, partiesNamed } from './Party';
import type { Party } from './Party';
import { isFirstVersion } from './sealRemarks';
import type { ClosedWithout, RecordContent, SealedContent, SealedText, SealItem, Signature } from './SealedRecord';
import type { TextKind } from './TextKind';

/** A text that may be the record: written by the supervisor it names. */
export interface Candidate<C extends SealedContent = RecordContent> {
  readonly text: SealedText;
  readonly content: C;
  readonly parties: readonly Party[];
}

/** How a text stands: whose signatures count under it, and at which item it was complete. */
export interface Completion<C extends SealedContent = RecordContent> {
  readonly candidate: Candidate<C>;
  /** One per party, its first that counts. */
  readonly signatures: readonly Signature[];
  /** By which it was completed, if not by everybody's signature. */
  readonly closing: ClosedWithout | undefined;
  readonly without: readonly PersonKey[];
  readonly waitsFor: readonly Party[];
  /** Id of the item that completed it; undefined while it is not complete. */
  readonly completedBy: number | undefined;
}

export interface CompletionInput<C extends SealedContent = RecordContent> {
  readonly kind: TextKind<C>;
  /** Of one session, ascending by id. */
  readonly items: readonly SealItem[];
  readonly expected: readonly Party[];
  /** Recomputed just now, by item id. */
  readonly hashes: ReadonlyMap<number, string>;
}

/**
 * Texts written by the supervisor they name, oldest first. One that never gave its hash is none; one that was written
 * again stays, so that the change shows. Where any is by somebody who supervised on that day, only
 * those: a member of a group who names themselves supervisor must not push the record aside.
 */
export function candidatesIn<C extends SealedContent>({
  kind,
  items,
  expected,
  hashes,
}: CompletionInput<C>): readonly Candidate<C>[] {
  const authored = items.flatMap((item): Candidate<C>[] => {
    if (item.kind !== 'text' || (isFirstVersion(item) && hashes.get(item.itemId) !== item.hash)) return [];
    const content = kind.read(item.text);
    if (content === undefined || (content.version > 1 && content.sessionKey !== item.sessionKey)) return [];
    const parties = partiesNamed(content, expected);
    const own = parties.some((party) => party.role === 'supervisor' && isBy(item, party));
    return own ? [{ text: item, content, parties }] : [];
  });
  const accountable = authored.filter(({ text }) =>
    expected.some((party) => party.role === 'supervisor' && isBy(text, party)),
  );
  return accountable.length > 0 ? accountable : authored.filter(({ parties }) => parties.length > 1);
}

/** The newest text before an item: what was to be signed when it was written. */
export function textBefore(candidates: readonly Candidate<SealedContent>[], itemId: number): SealedText | undefined {
  return candidates.filter(({ text }) => text.itemId < itemId).pop()?.text;
}

/**
 * Did this party sign this text? SharePoint saw them write it, in their own name and role, its statement gives its hash,
 * and no newer text of the supervisor stood before it.
 */
export function counts(
  {
    candidates,
    hashes,
  }: { readonly candidates: readonly Candidate<SealedContent>[]; readonly hashes: CompletionInput['hashes'] },
  signature: Signature,
  party: Party,
  text: SealedText,
): boolean {
  return (
    signature.textHash === text.hash &&
    isBy(signature, party) &&
    signature.signerKey === party.key &&
    signature.role === party.role &&
    hashes.get(signature.itemId) === signature.hash &&
    textBefore(candidates, signature.itemId)?.hash === text.hash
  );
}

/** Days that somebody of a group is waited for at least, whatever the trust chose. */
export const fewestClosingDays = 14;

/** How the text stands with everything that was written under it. */
export function completionOf<C extends SealedContent>(
  input: CompletionInput<C>,
  candidates: readonly Candidate<C>[],
  candidate: Candidate<C>,
): Completion<C> {
  const { items, hashes } = input;
  const { text, parties } = candidate;
  const signatures = items.filter((item): item is Signature => item.kind === 'signature');
  const first = (party: Party): Signature | undefined =>
    signatures.find((signature) => counts({ candidates, hashes }, signature, party, text));
  const signed = parties.flatMap((party) => first(party) ?? []);
  const unsigned = parties.filter((party) => first(party) === undefined);
  const all = unsigned.length === 0 ? Math.max(...signed.map(({ itemId }) => itemId)) : undefined;
  const closing = items.find(
    (item): item is ClosedWithout =>
      item.kind === 'closedWithout' && closes(input, candidates, candidate, item, signed),
  );
  const closed = closing !== undefined && (all === undefined || closing.itemId < all);
  const without = closed ? closing.without : [];
  return {
    candidate,
    signatures: signed.filter(({ signerKey }) => !without.includes(signerKey)),
    closing: closed ? closing : undefined,
    without,
    waitsFor: unsigned.filter(({ key }) => !without.includes(key)),
    completedBy: closed ? closing.itemId : all,
  };
}

/**
 * Does this item close the text? Of a group, by its supervisor, days after the text, when at least two had signed and
 * those it names had not.
 */
function closes(
  { hashes }: Pick<CompletionInput, 'hashes'>,
  candidates: readonly Candidate<SealedContent>[],
  { text, parties }: Candidate<SealedContent>,
  closing: ClosedWithout,
  signed: readonly Signature[],
): boolean {
  const signedBefore = signed.filter(({ itemId }) => itemId < closing.itemId).map(({ signerKey }) => signerKey);
  const missing = parties.filter(({ key }) => !signedBefore.includes(key));
  const waited = Date.parse(closing.createdAt) - Date.parse(text.createdAt);
  return (
    closing.textHash === text.hash &&
    hashes.get(closing.itemId) === closing.hash &&
    parties.some((party) => party.role === 'supervisor' && isBy(closing, party)) &&
    textBefore(candidates, closing.itemId)?.hash === text.hash &&
    signedBefore.length > 1 &&
    missing.length > 0 &&
    missing.every(({ key, role }) => role === 'supervisee' && closing.without.includes(key)) &&
    closing.without.length === missing.length &&
    waited >= fewestClosingDays * 86_400_000
  );
}
