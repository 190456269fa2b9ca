import type { PersonKey } from '../../ground/rules/Person';

/** What stands in a Seals list: append-only. */
export type SealItem =
  | SealedText
  | Signature
  | Addendum
  | Dispute
  | Settlement
  | ClosedWithout
  | Acknowledgement
  | AccessSnapshot
  | RemovedRecord
  | UnknownSealItem;

/** What SharePoint stamps on an item, and nobody below a site administrator can choose. */
export interface SealStamps {
  readonly itemId: number;
  /** Directory object id of who wrote it; empty where the site no longer knows the account. */
  readonly authorKey: PersonKey;
  /** The site's user id of who wrote it. Ids never change hands. */
  readonly authorId: number;
  /** For reading only: nothing is decided by a name. */
  readonly authorName: string;
  /** ISO, UTC. */
  readonly createdAt: string;
  /** The site's user id of who wrote it last, when, and how often it was written: 1 for what was added and left. */
  readonly editorId: number;
  readonly modifiedAt: string;
  readonly version: number;
}

export interface SealItemBase extends SealStamps {
  readonly key: string;
  /** Of the session, or of the text that records none. */
  readonly sessionKey: string;
}

/** The canonical text that is signed: see sealStateOf for which one is the record. */
export interface SealedText extends SealItemBase {
  readonly kind: 'text';
  /** Canonical JSON (see canonicalText): byte for byte what was hashed. */
  readonly text: string;
  /** SHA-256 of the text's UTF-8 bytes, lower-case hex. */
  readonly hash: string;
}

export interface Signature extends SealItemBase {
  readonly kind: 'signature';
  readonly role: 'supervisor' | 'supervisee';
  readonly signerKey: PersonKey;
  readonly signerLogin: string;
  /** Hash of the text it signs. */
  readonly textHash: string;
  /** The supervisee's comment before signing; empty if none. */
  readonly comment: string;
  /** SHA-256 of the canonical statement (text hash, signer, role, comment). */
  readonly hash: string;
}

export interface Addendum extends SealItemBase {
  readonly kind: 'addendum';
  readonly text: string;
  readonly hash: string;
}

/** One of its people sees the record otherwise: it stands beside the text and changes nothing in it. */
export interface Dispute extends SealItemBase {
  readonly kind: 'dispute';
  /** Hash of the text it is about. */
  readonly textHash: string;
  readonly text: string;
  /** SHA-256 of its words. */
  readonly hash: string;
}

/** What came of a dispute, by a record keeper who is no party of the record. */
export interface Settlement extends SealItemBase {
  readonly kind: 'settlement';
  /** Key of the dispute. */
  readonly disputeKey: string;
  readonly text: string;
  /** SHA-256 of its words. */
  readonly hash: string;
  /** As of a look at who could read: anybody of the pair may add here, and no other counts. */
  readonly byKeeper: boolean;
}

/** The session's supervisor closes a group's record without those who have not signed for the trust's days. */
export interface ClosedWithout extends SealItemBase {
  readonly kind: 'closedWithout';
  readonly textHash: string;
  /** Keys of the parties it is closed without. */
  readonly without: readonly PersonKey[];
  /** SHA-256 of the closing statement. */
  readonly hash: string;
}

/** A participant's Hub has compared the sealed record with that person's own receipt. It proves nothing to others. */
export interface Acknowledgement extends SealItemBase {
  readonly kind: 'acknowledgement';
  readonly textHash: string;
}

/**
 * Written by a record keeper before retention removes a record: what the records after it name stays known, without its
 * words.
 */
export interface RemovedRecord extends SealItemBase {
  readonly kind: 'removed';
  /** Of its text, and the text's item id. */
  readonly textHash: string;
  readonly textItemId: number;
  /** Id of the item that completed it, and when: its place in the order of records. */
  readonly completedBy: number;
  readonly completedAt: string;
  readonly startsAt: string;
  /** As of a look at who could read: anybody of the pair may add here, and no other counts. */
  readonly byKeeper: boolean;
}

/** Of a kind that only a newer version of the Hub knows: it proves nothing here, and stays as it is. */
export interface UnknownSealItem extends SealItemBase {
  readonly kind: 'unknown';
}

/** Who could open the pair's folder when a record keeper last looked. */
export interface AccessSnapshot extends SealItemBase {
  readonly kind: 'access';
  readonly people: readonly {
    readonly name: string;
    readonly why: 'supervisor' | 'supervisee' | 'keeper' | 'administrator' | 'other';
  }[];
  /** True when the real assignments were exactly those of the model. */
  readonly asPlanned: boolean;
  /** By SharePoint's stamp it is a record keeper's, of today or of then. Anybody of the pair may add here: no other counts. */
  readonly byKeeper: boolean;
}

/** A signature that stands on an earlier text, for its readers. Instants are ISO UTC. */
export interface VoidedSignature {
  readonly name: string;
  readonly mine: boolean;
  readonly signedAt: string;
  readonly changedAt: string;
}

/** One row of the record as signed: the documents' notes and action table. */
export interface RecordRow {
  readonly number: number;
  readonly title: string;
  readonly block: string;
  readonly covered: boolean;
  /** Paragraphs in order; cases carry their reference. */
  readonly notes: readonly string[];
  readonly actions: readonly { readonly text: string; readonly byName: string; readonly byDay: number | undefined }[];
}

/** Somebody the sealed text names. */
export interface RecordPerson {
  readonly key: PersonKey;
  readonly name: string;
  readonly role: 'supervisor' | 'supervisee';
  readonly jobTitle: string;
  readonly school: string;
  /** Since version 2. The site's user id when the text was written; 0 where the site did not know them. */
  readonly siteId?: number;
  readonly present?: boolean;
  /** Why somebody was not there, in a few words; empty for who was. */
  readonly reason?: string;
}

/** The last complete record of the folder when a text was written; of a year's first text, of the year before. */
export interface SealBefore {
  readonly year: string;
  /** Of its text, and the text's item id in that year's list. */
  readonly hash: string;
  readonly itemId: number;
}

/** What every sealed text says, whatever it is about: the record of a session, an agreement. */
export interface SealedContent {
  /** 1: release 0.1.0, whose parties and order the text does not say. */
  readonly version: 1 | 2;
  /** Key of the session it records; of a text that records none, its own. */
  readonly sessionKey: string;
  /** ISO UTC: when the session began; of a text that records none, when it was begun. */
  readonly startsAt: string;
  /** IANA zone the times were agreed in, so that a reader years later sees the same wall clock. */
  readonly zone?: string;
  readonly people: readonly RecordPerson[];
  /** Since version 2: the last complete text of its kind in the folder; undefined for the first. */
  readonly before?: SealBefore | undefined;
}

/** The record of a session. */
export interface RecordContent extends SealedContent {
  readonly offerTitle: string;
  readonly endsAt: string;
  readonly place: string;
  readonly nextStartsAt: string;
  readonly rows: readonly RecordRow[];
}

/**
 * partial: everybody the text names has signed, and the text does not name everybody who belonged on that day; it counts
 * as not held. broken: an item of it is not as it was written.
 */
export type SealState = 'none' | 'signing' | 'sealed' | 'partial' | 'broken';
