import { recordContentOf } from './canonicalText';
import type { RecordContent, SealedContent } from './SealedRecord';

/** One part of a sealed text, for telling what differs and how much there is. */
export interface TextPart {
  readonly number: number;
  readonly title: string;
  readonly words: string;
  readonly actions: number;
}

/**
 * A kind of text that people sign: how it is read, and of which parts it consists. Signing, sealing, receipts, order and
 * check are the same for all of them. A text of one kind is none of another.
 */
export interface TextKind<C extends SealedContent = SealedContent> {
  /** Retention notes what it removes, so that the texts after it name something known. */
  readonly removalNoted: boolean;
  /** Undefined for anything that is no text of this kind. */
  readonly read: (text: string) => C | undefined;
  readonly parts: (content: C) => readonly TextPart[];
}

/** The record of a session. */
export const sessionRecord: TextKind<RecordContent> = {
  removalNoted: true,
  read: recordContentOf,
  parts: ({ rows }) =>
    rows.map(({ number, title, notes, actions }) => ({
      number,
      title,
      words: [...notes, ...actions.map(({ text, byName }) => `${text} (${byName})`)].join('\n'),
      actions: actions.length,
    })),
};
