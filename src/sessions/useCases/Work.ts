import type { SessionIntent } from '../rules/intent';
import type { Session } from '../rules/Session';
import type { FoundEvent } from '../outlook/useCases/eventContext';

/** A write under way, as far as it has come. */
export interface Work extends FoundEvent {
  readonly session: Session;
  readonly intent: SessionIntent | undefined;
  /** All sessions of it, the one with the intent first. */
  readonly sessions: readonly Session[];
  /** Nothing of it happened and nothing can: it is taken back. */
  readonly undone: boolean;
}
