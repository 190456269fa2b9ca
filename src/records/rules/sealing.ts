import { sealOf } from './canonicalText';
import { lowestOfEachKey } from '../../ground/rules/lowestOfEachKey';
import type { PersonKey } from '../../ground/rules/Person';
import type { SealedText, SealItem, SealState, Signature } from './SealedRecord';

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
   * Recomputed just now, by item key: of a text its text, of a signature its signatureStatement. Of items with one
   * key the lowest alone (lowestOfEachKey).
   */
  readonly hashes: ReadonlyMap<string, string>;
  /** What the register says, so that a signature taken out of a sealed record is missed. */
  readonly status?: string;
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

const sameLogin = (a: string, b: string): boolean => a !== '' && a.toLowerCase() === b.toLowerCase();

/** What one session's seals list holds, and whose names the record needs. */
interface Evidence {
  readonly parties: readonly Party[];
  readonly hashes: ReadonlyMap<string, string>;
  /** Whoever wrote them, ascending by id. */
  readonly allTexts: readonly SealedText[];
  /** Those the supervisor wrote: nobody else writes the record, and another party's text must not push it aside. */
  readonly texts: readonly SealedText[];
  readonly signatures: readonly Signature[];
}

/** Something that is not as it should be. What breaks the record makes it `broken`; the rest is only told. */
interface Finding {
  readonly problem: SealProblem;
  readonly breaks: boolean;
}

/** What the state follows from. */
interface StateFacts {
  readonly text: SealedText | undefined;
  readonly broken: boolean;
  /** Everybody's name stands under the text, whether their signature counts or not. */
  readonly allNamed: boolean;
  readonly allCount: boolean;
}

/**
 * Which text is the record: the first row that fits. Only texts the supervisor wrote are looked at, oldest first.
 *
 * | row | there is                                                                  | the record is |
 * |-----|---------------------------------------------------------------------------|---------------|
 * | A   | a text under which everybody's signature counts                           | that text     |
 * | B   | a text under which everybody wrote a signature, whether it counts or not  | that text     |
 * | C   | any text                                                                  | the newest    |
 * | D   | no text                                                                   | nothing       |
 *
 * A signature counts under a text when it names its hash, its party wrote it in their own name, and it is unchanged. It
 * is changed when its statement no longer gives its hash. Its party is who wrote it; if that is nobody who has to sign,
 * who it says signed. Which state follows: the first row that fits. Problems are told of every row that fits.
 *
 * | row | there is                                                             | state   | problem               |
 * |-----|----------------------------------------------------------------------|---------|-----------------------|
 * | 1   | a record whose text no longer gives its hash                         | broken  | textChanged           |
 * | 2   | a signature, unchanged and its party's own, of a text not there      | broken  | textChanged           |
 * | 3   | a changed signature whose party has none that counts on the record   | broken  | signatureChanged      |
 * | 4   | a register that says sealed, and somebody's missing or no record     | broken  | signatureMissing      |
 * | 5   | everybody's name under the record, but somebody's does not count     | broken  | of row 3, 8 or 10     |
 * | 6   | no record                                                            | none    |                       |
 * | 7   | everybody's signature counting under the record                      | sealed  |                       |
 * | -   | anything else                                                        | signing |                       |
 *
 * Told beside any state, because these take nothing from it:
 *
 * | row | there is                                                             | problem          |
 * |-----|----------------------------------------------------------------------|------------------|
 * | 8   | an unchanged signature not its party's own, or any of a stranger     | signerNotAuthor  |
 * | 9   | a text that the supervisor did not write                             | signerNotAuthor  |
 * | 10  | a changed signature whose party has one that counts on the record    | signatureChanged |
 */
export function sealStateOf({ items, parties, hashes, status }: SealInput): SealReading {
  const evidence = evidenceIn(items, parties, hashes);
  const text = recordIn(evidence);
  const signatures = text ? parties.flatMap((party) => countingSignature(evidence, party, text) ?? []) : [];
  const waitsFor = text
    ? parties.filter((party) => !countingSignature(evidence, party, text)).map((party) => party.key)
    : [];
  const findings = [
    ...textFindings(evidence, text),
    ...evidence.signatures.flatMap((signature) => signatureFindings(evidence, signature, text)),
    ...registerFindings(status, text !== undefined && waitsFor.length === 0),
  ];
  const state = stateOf({
    text,
    broken: findings.some(({ breaks }) => breaks),
    allNamed: text !== undefined && everybody(parties, (party) => signaturesNaming(evidence, party, text).length > 0),
    allCount: text !== undefined && waitsFor.length === 0,
  });
  return {
    state,
    text,
    earlier: parties
      .filter((party) => waitsFor.includes(party.key))
      .flatMap((party) => lastGoodSignature(evidence, party) ?? []),
    signatures,
    problems: [...new Set(findings.map(({ problem }) => problem))],
    waitsFor,
    sealedAt: state === 'sealed' ? lastSignedAt(signatures) : '',
    seal: state === 'sealed' && text ? sealOf(text.hash) : '',
  };
}

function evidenceIn(
  items: readonly SealItem[],
  parties: readonly Party[],
  hashes: ReadonlyMap<string, string>,
): Evidence {
  const once = lowestOfEachKey(items);
  const supervisors = parties.filter((party) => party.role === 'supervisor');
  const allTexts = once.filter((item): item is SealedText => item.kind === 'text');
  return {
    parties,
    hashes,
    allTexts,
    texts: allTexts.filter((text) => supervisors.some((party) => sameLogin(party.login, text.authorLogin))),
    signatures: once.filter((item): item is Signature => item.kind === 'signature'),
  };
}

/** Rows A to D. */
function recordIn(evidence: Evidence): SealedText | undefined {
  const { parties, texts } = evidence;
  return (
    texts.find((text) => everybody(parties, (party) => countingSignature(evidence, party, text) !== undefined)) ??
    texts.find((text) => everybody(parties, (party) => wroteSignature(evidence, party, text))) ??
    texts[texts.length - 1]
  );
}

/** Rows 5 to 7; `broken` is rows 1 to 4. */
function stateOf({ text, broken, allNamed, allCount }: StateFacts): SealState {
  if (broken || (allNamed && !allCount)) return 'broken';
  if (text === undefined) return 'none';
  return allCount ? 'sealed' : 'signing';
}

/** Rows 1 and 9. */
function textFindings({ hashes, texts, allTexts }: Evidence, text: SealedText | undefined): readonly Finding[] {
  const findings: Finding[] = [];
  if (text && hashes.get(text.key) !== text.hash) findings.push({ problem: 'textChanged', breaks: true });
  if (allTexts.length > texts.length) findings.push({ problem: 'signerNotAuthor', breaks: false });
  return findings;
}

/** Rows 2, 3, 8 and 10. */
function signatureFindings(evidence: Evidence, signature: Signature, text: SealedText | undefined): readonly Finding[] {
  const { parties, hashes, allTexts } = evidence;
  const party =
    parties.find((one) => sameLogin(one.login, signature.authorLogin)) ??
    parties.find((one) => one.key === signature.signerKey);
  const check = party ? checkSignature(signature, party, hashes) : 'notAuthor';
  if (party === undefined || check === 'notAuthor') return [{ problem: 'signerNotAuthor', breaks: false }];
  if (check === 'changed') {
    const replaced = text !== undefined && countingSignature(evidence, party, text) !== undefined;
    return [{ problem: 'signatureChanged', breaks: !replaced }];
  }
  // An honest signature whose text is gone: the text was changed together with its hash, or taken out.
  return allTexts.some((one) => one.hash === signature.textHash) ? [] : [{ problem: 'textChanged', breaks: true }];
}

/** Row 4. */
function registerFindings(status: string | undefined, complete: boolean): readonly Finding[] {
  return status === 'sealed' && !complete ? [{ problem: 'signatureMissing', breaks: true }] : [];
}

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

/** Signatures under a text that name this party, or that this party wrote. */
function signaturesNaming({ signatures }: Evidence, party: Party, text: SealedText): readonly Signature[] {
  return signatures.filter(
    (one) => one.textHash === text.hash && (one.signerKey === party.key || sameLogin(one.authorLogin, party.login)),
  );
}

/** The party's first signature under a text that counts. */
function countingSignature(evidence: Evidence, party: Party, text: SealedText): Signature | undefined {
  return signaturesNaming(evidence, party, text).find(
    (one) => checkSignature(one, party, evidence.hashes) === 'counts',
  );
}

function wroteSignature(evidence: Evidence, party: Party, text: SealedText): boolean {
  return signaturesNaming(evidence, party, text).some((one) => sameLogin(one.authorLogin, party.login));
}

/** The party's last signature that counts for any text still there. */
function lastGoodSignature({ signatures, hashes, allTexts }: Evidence, party: Party): Signature | undefined {
  return signatures
    .filter(
      (one) => checkSignature(one, party, hashes) === 'counts' && allTexts.some(({ hash }) => hash === one.textHash),
    )
    .pop();
}

function lastSignedAt(signatures: readonly Signature[]): string {
  return (
    signatures
      .map((one) => one.createdAt)
      .sort()
      .pop() ?? ''
  );
}

/** Nobody is not everybody: without parties nothing is signed. */
function everybody(parties: readonly Party[], fits: (party: Party) => boolean): boolean {
  return parties.length > 0 && parties.every(fits);
}
