import type { Pair } from '../../../people/rules/Pair';
import type { RecordContent, SealState } from '../../../records/rules/SealedRecord';

export interface RecordFacts {
  readonly state: SealState;
  readonly content: RecordContent | undefined;
  readonly pair: Pick<Pair, 'status'>;
  readonly myRole: 'supervisor' | 'supervisee' | 'keeper';
  readonly iHaveSigned: boolean;
  /** When the draft was changed after it was signed (ISO); empty while it says what was signed. */
  readonly changedAt: string;
}

/**
 * What a record is to its reader.
 * none: nothing was sent for signing. sign: it waits for the reader. waiting: it waits for others. changed: its draft
 * was changed after somebody signed, so that nobody can sign before it is finished anew. sealed: all have signed.
 * partial: all it names have signed, and it does not name everybody who belonged. broken: it is no longer what was signed.
 */
export type RecordState =
  | { readonly kind: 'none' }
  | { readonly kind: 'sign' | 'waiting' | 'changed' | 'broken'; readonly content: RecordContent }
  | { readonly kind: 'sealed' | 'partial'; readonly content: RecordContent; readonly mayAdd: boolean };

export function recordStateOf({ state, content, pair, myRole, iHaveSigned, changedAt }: RecordFacts): RecordState {
  if (!content) return { kind: 'none' };
  // once a pair has ended its two may read what was signed, and SharePoint takes no more words from them
  const over = pair.status === 'ended' && myRole !== 'keeper';
  switch (state) {
    case 'none':
      return { kind: 'none' };
    case 'sealed':
    case 'partial':
      return { kind: state, content, mayAdd: !over };
    case 'broken':
      return { kind: 'broken', content };
    case 'signing': {
      if (changedAt !== '') return { kind: 'changed', content };
      const mine = !over && myRole !== 'keeper' && !iHaveSigned;
      return { kind: mine ? 'sign' : 'waiting', content };
    }
  }
}
