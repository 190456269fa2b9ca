import type { PersonKey } from '../../ground/rules/Person';

/** comment: with a signature. sentBack: instead of one. addition: beside a sealed record. dispute, settled: beside a record. moved, cancelled: its time. */
export const newsKinds = ['moved', 'cancelled', 'comment', 'sentBack', 'addition', 'dispute', 'settled'] as const;
export type NewsKind = (typeof newsKinds)[number];

/** Something of a session that its other people have still to see. Who, what and when; the words lie with the pair. */
export interface SessionNews {
  readonly what: NewsKind;
  readonly byKey: PersonKey;
  /** ISO instant. */
  readonly at: string;
  /** Who has seen it; whoever did it has. */
  readonly seenBy: readonly PersonKey[];
}
