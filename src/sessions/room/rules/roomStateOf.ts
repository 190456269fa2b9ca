import type { SessionStatus } from '../../rules/Session';

export interface RoomFacts {
  readonly status: SessionStatus;
  readonly mayWrite: boolean;
  readonly myRole: 'supervisor' | 'supervisee' | 'keeper';
  /** Its record was sent to sign once and came back: it was held, whatever its row says. */
  readonly cameBack?: boolean;
}

/**
 * What somebody can do in a session's room.
 * write: prepare and run it; until it is sent to sign it can be moved or cancelled, and whoever supervises finishes it.
 * read: it is still written in, by others. finished: its record was sent for signing, or it was held and has none. cancelled: it will not be held.
 * unknown: a newer version of the Hub has written it.
 */
export type RoomState =
  | { readonly kind: 'write'; readonly mayMove: boolean; readonly mayFinish: boolean }
  | { readonly kind: 'read' | 'finished' | 'cancelled' | 'unknown' };

export function roomStateOf({ status, mayWrite, myRole, cameBack = false }: RoomFacts): RoomState {
  switch (status) {
    case 'booked':
    case 'running':
    case 'missed':
      return mayWrite ? { kind: 'write', mayMove: !cameBack, mayFinish: myRole === 'supervisor' } : { kind: 'read' };
    case 'signing':
    case 'sealed':
    case 'held':
      return { kind: 'finished' };
    case 'cancelled':
      return { kind: 'cancelled' };
    case 'unknown':
      return { kind: 'unknown' };
  }
}
