import type { SessionStatus } from './Session';

/** Legal moves of a session. A record sent back is running again; what is sealed or cancelled stays so. */
const moves: Readonly<Record<SessionStatus, readonly SessionStatus[]>> = {
  booked: ['running', 'signing', 'held', 'missed', 'cancelled'],
  // begun too early, or moved before it was over: it has its time still to come
  running: ['booked', 'signing', 'held', 'missed', 'cancelled'],
  signing: ['running', 'sealed'],
  missed: ['booked', 'running', 'held', 'cancelled'],
  sealed: [],
  held: [],
  cancelled: [],
  unknown: [],
};

/** Until it is sent to sign its time can be changed, and it can be called off. */
export function isChangeable({ status }: { readonly status: SessionStatus }): boolean {
  return status === 'booked' || status === 'running' || status === 'missed';
}

export function mayMove(from: SessionStatus, to: SessionStatus): boolean {
  return moves[from].includes(to);
}
