import type { Outcome } from '../../ground/rules/Issue';
import type { Day } from '../../ground/rules/School';

/** What the two of a pair write for whoever supervises next. Each may reject with a ServiceError. */
export interface HandoverNoteService {
  /** Undefined for whoever is not one of the two, and for a group. */
  openHandoverNote(pairKey: string): Promise<HandoverNoteView | undefined>;
  /** Mine; the other reads it and agrees, or writes otherwise. `key` is made once. Empty takes it back. */
  writeHandoverNote(pairKey: string, key: string, words: string): Promise<Outcome<HandoverNoteView>>;
  /** Agrees to exactly the words that were shown. */
  agreeHandoverNote(pairKey: string, key: string, shown: string): Promise<Outcome<HandoverNoteView>>;
}

export interface HandoverNoteView {
  readonly pairKey: string;
  readonly otherName: string;
  readonly mine: string;
  readonly theirs: string;
  /** Both have these words: they go along when somebody else takes over. */
  readonly agreed: boolean;
  readonly mayWrite: boolean;
  /** What came along when this pair took over. */
  readonly handed: { readonly words: string; readonly names: readonly string[]; readonly day: Day } | undefined;
}
