import type { StateName } from '../../ground/ui/StateBadge';
import type { Session } from '../../sessions/rules/Session';

const states: Readonly<Record<Session['status'], StateName>> = {
  booked: 'booked',
  running: 'running',
  signing: 'notSigned',
  sealed: 'held',
  held: 'held',
  missed: 'missed',
  cancelled: 'cancelled',
  unknown: 'unknown',
};

/** How a session stands, as a mark. */
export const stateOf = ({ status }: Pick<Session, 'status'>): StateName => states[status];
