import type { SessionIntent } from '../../domain/intent';
import type { Session } from '../../domain/Session';
import type { FoundEvent } from './eventContext';

/** A write under way, as far as it has come. */
export interface Work extends FoundEvent {
  readonly session: Session;
  readonly intent: SessionIntent | undefined;
  /** All sessions of it, the one with the intent first. */
  readonly sessions: readonly Session[];
  /** Nothing of it happened and nothing can: it is taken back. */
  readonly undone: boolean;
}
