import type { SessionStatus } from './Session';

/** Legal moves of a session. A record sent back is running again; what is sealed or cancelled stays so. */
const moves: Readonly<Record<SessionStatus, readonly SessionStatus[]>> = {
  booked: ['running', 'signing', 'missed', 'cancelled'],
  running: ['signing', 'cancelled'],
  signing: ['running', 'sealed'],
  missed: ['booked', 'running', 'cancelled'],
  sealed: [],
  cancelled: [],
  unknown: [],
};

export function mayMove(from: SessionStatus, to: SessionStatus): boolean {
  return moves[from].includes(to);
}
