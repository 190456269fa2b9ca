import type { PersonKey } from '../../ground/rules/Person';

/** What stands in a Seals list: append-only. */
export type SealItem = SealedText | Signature | Addendum | AccessSnapshot | UnknownSealItem;

export interface SealItemBase {
  readonly key: string;
  readonly sessionKey: string;
  readonly itemId: number;
  /** Stamped by SharePoint: who really wrote it, and when (ISO, UTC). */
  readonly authorLogin: string;
  readonly authorName: string;
  readonly createdAt: string;
}

/** The canonical text that is signed. The latest one that has any signature is the record. */
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

/** Who could open the pair's folder when a record keeper last looked. */
/** Of a kind that only a newer version of the Hub knows: it proves nothing here, and stays as it is. */
export interface UnknownSealItem extends SealItemBase {
  readonly kind: 'unknown';
}

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

/** The content of the canonical text. */
export interface RecordContent {
  readonly version: 1;
  readonly sessionKey: string;
  readonly offerTitle: string;
  readonly startsAt: string;
  readonly endsAt: string;
  /** IANA zone the times were agreed in, so that a reader years later sees the same wall clock. */
  readonly zone?: string;
  readonly place: string;
  readonly nextStartsAt: string;
  readonly people: readonly {
    readonly key: PersonKey;
    readonly name: string;
    readonly role: 'supervisor' | 'supervisee';
    readonly jobTitle: string;
    readonly school: string;
  }[];
  readonly rows: readonly RecordRow[];
}

export type SealState = 'none' | 'signing' | 'sealed' | 'broken';
