import { sealOf } from './canonicalText';
import type { PersonKey } from './Person';
import type { SealedText, SealItem, SealState, Signature } from './SealedRecord';
import type { SessionStatus } from './Session';

/** Everybody who has to sign: the session's supervisor and each of its supervisees. */
export interface Party {
  readonly key: PersonKey;
  readonly login: string;
  readonly role: 'supervisor' | 'supervisee';
}

export type SealProblem = 'textChanged' | 'signatureChanged' | 'signerNotAuthor' | 'signatureMissing';

export interface SealInput {
  /** All items of one session; other kinds are passed over. */
  readonly items: readonly SealItem[];
  readonly parties: readonly Party[];
  /**
   * Recomputed just now, by item key: of a text its text, of a signature its signatureStatement. See uniqueItems for
   * doubled keys.
   */
  readonly hashes: ReadonlyMap<string, string>;
  /** What the register says, so that a signature taken out of a sealed record is missed. */
  readonly status?: SessionStatus;
}

export interface SealReading {
  readonly state: SealState;
  /** The record: the sealed text if there is one, else the newest. */
  readonly text: SealedText | undefined;
  /** Those that count, one per party. */
  readonly signatures: readonly Signature[];
  readonly problems: readonly SealProblem[];
  readonly waitsFor: readonly PersonKey[];
  /** The last good signature of each party on a text that was replaced since and that they have not signed anew. */
  readonly earlier: readonly Signature[];
  /** ISO UTC of the last signature; empty unless sealed. */
  readonly sealedAt: string;
  readonly seal: string;
}

/**
 * Two items with one key are one: the first that SharePoint took. Ascending by id. Hash these, never a later double.
 */
export function uniqueItems<T extends { readonly key: string; readonly itemId: number }>(
  items: readonly T[],
): readonly T[] {
  const seen = new Set<string>();
  return [...items].sort((a, b) => a.itemId - b.itemId).filter((item) => !seen.has(item.key) && seen.add(item.key));
}

const sameLogin = (a: string, b: string): boolean => a !== '' && a.toLowerCase() === b.toLowerCase();

type Check = 'counts' | 'changed' | 'notAuthor';

/**
 * A signature counts only if SharePoint saw that party write it, in their own name, and its statement still gives its
 * hash.
 */
function checkSignature(signature: Signature, party: Party, hashes: ReadonlyMap<string, string>): Check {
  if (hashes.get(signature.key) !== signature.hash) return 'changed';
  const own =
    sameLogin(signature.authorLogin, party.login) &&
    signature.signerKey === party.key &&
    sameLogin(signature.signerLogin, party.login) &&
    signature.role === party.role;
  return own ? 'counts' : 'notAuthor';
}

export function sealStateOf({ items, parties, hashes, status }: SealInput): SealReading {
  const once = uniqueItems(items);
  const supervisors = parties.filter((party) => party.role === 'supervisor');
  const allTexts = once.filter((item): item is SealedText => item.kind === 'text');
  // Only the supervisor writes the record: another party's text must not push it aside.
  const texts = allTexts.filter((text) => supervisors.some((party) => sameLogin(party.login, text.authorLogin)));
  const signatures = once.filter((item): item is Signature => item.kind === 'signature');
  const claimed = (party: Party, text: SealedText): readonly Signature[] =>
    signatures.filter(
      (one) => one.textHash === text.hash && (one.signerKey === party.key || sameLogin(one.authorLogin, party.login)),
    );
  const counted = (party: Party, text: SealedText): Signature | undefined =>
    claimed(party, text).find((one) => checkSignature(one, party, hashes) === 'counts');
  const everyone = (fits: (party: Party) => boolean): boolean => parties.length > 0 && parties.every(fits);

  const text =
    texts.find((one) => everyone((party) => counted(party, one) !== undefined)) ??
    texts.find((one) =>
      everyone((party) => claimed(party, one).some((signature) => sameLogin(signature.authorLogin, party.login))),
    ) ??
    texts[texts.length - 1];
  const good = text ? parties.flatMap((party) => counted(party, text) ?? []) : [];
  const waitsFor = text ? parties.filter((party) => !counted(party, text)).map((party) => party.key) : [];

  const problems = new Set<SealProblem>();
  let broken = false;
  const spoil = (problem: SealProblem): void => {
    problems.add(problem);
    broken = true;
  };
  if (text && hashes.get(text.key) !== text.hash) spoil('textChanged');
  if (allTexts.length > texts.length) problems.add('signerNotAuthor');
  for (const signature of signatures) {
    const party =
      parties.find((one) => sameLogin(one.login, signature.authorLogin)) ??
      parties.find((one) => one.key === signature.signerKey);
    const check = party ? checkSignature(signature, party, hashes) : 'notAuthor';
    const replaced = party !== undefined && text !== undefined && counted(party, text) !== undefined;
    if (check === 'notAuthor') problems.add('signerNotAuthor');
    else if (check === 'changed' && replaced) problems.add('signatureChanged');
    else if (check === 'changed') spoil('signatureChanged');
    // An honest signature whose text is gone: the text was changed together with its hash, or taken out.
    else if (!allTexts.some((one) => one.hash === signature.textHash)) spoil('textChanged');
  }
  if (status === 'sealed' && (!text || waitsFor.length > 0)) spoil('signatureMissing');
  const complete = text !== undefined && everyone((party) => counted(party, text) !== undefined);
  const wouldBe = text !== undefined && everyone((party) => claimed(party, text).length > 0);
  if (wouldBe && !complete) broken = true;

  const state: SealState = broken ? 'broken' : !text ? 'none' : complete ? 'sealed' : 'signing';
  const sealedAt =
    state === 'sealed'
      ? (good
          .map((one) => one.createdAt)
          .sort()
          .pop() ?? '')
      : '';
  const earlier = parties
    .filter((party) => waitsFor.includes(party.key))
    .flatMap((party) =>
      signatures
        .filter(
          (one) =>
            checkSignature(one, party, hashes) === 'counts' && allTexts.some(({ hash }) => hash === one.textHash),
        )
        .slice(-1),
    );
  return {
    state,
    text,
    earlier,
    signatures: good,
    problems: [...problems],
    waitsFor,
    sealedAt,
    seal: state === 'sealed' && text ? sealOf(text.hash) : '',
  };
}
