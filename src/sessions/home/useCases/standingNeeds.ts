import type { NeedsInput } from '../NeedSource';
import type { Needs } from '../Needs';

/** Whoever waited too long and has nothing booked. */
export const overdueNeeds = ({ supervisees }: NeedsInput): readonly Needs['overdue'][] =>
  supervisees.filter((row) => row.standing.kind === 'overdue' && row.next === undefined).map((row) => ({ row }));

/** Whoever has no agreement by session three, or will have none with the session that is booked. */
export const agreementNeeds = ({ supervisees }: NeedsInput): readonly Needs['agreement'][] =>
  supervisees
    .filter((row) => row.agreement.kind === 'overdue' || (row.agreement.kind === 'dueNext' && row.next !== undefined))
    .map((row) => ({ row }));
