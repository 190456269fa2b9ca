/** Words somebody is writing, as they see them, and the key of what they belong to. */
export interface KeptWords {
  readonly kind: string;
  readonly draft: { readonly key: string };
}

/** mind, cases, need: answers of a preparation. fileLine: words for a child's own file, which are never sent. */
const textKinds = [
  'raise',
  'mind',
  'cases',
  'need',
  'comment',
  'addendum',
  'dispute',
  'settlement',
  'fileLine',
] as const;

/** Words that are sent with a button: something to raise, a comment before signing, a later addition to a record. */
export interface KeptText {
  readonly kind: (typeof textKinds)[number];
  readonly draft: { readonly key: string; readonly text: string };
}

export type KeptDraft = KeptWords & {
  /** ISO instant of the last change. */
  readonly keptAt: string;
};

export const isKeptText = (words: KeptWords): words is KeptText => textKinds.some((kind) => kind === words.kind);

/**
 * Words not in SharePoint yet, kept encrypted on this device for a day. The key lies in the tenant, in an item that
 * only its person can read, so that the device alone gives nothing away.
 */
export interface DraftService {
  /**
   * Replaces what was kept of the same item. False where nothing can be kept: no key (SharePoint was not reached, or
   * refused), or a browser without storage.
   */
  keepDraft(sessionKey: string, words: KeptWords): Promise<boolean>;
  /** After saving, or when the item is taken out. */
  dropDraft(sessionKey: string, draftKey: string): Promise<void>;
  /**
   * What this person left of a session. Asks SharePoint for the key only if there is something; rejects with a
   * ServiceError when it cannot be had.
   */
  draftsOf(sessionKey: string): Promise<readonly KeptDraft[]>;
  /** Ends what the person before left on this device, and what is a day old. For every opening, once Home stands. */
  sweepDevice(): Promise<void>;
}
