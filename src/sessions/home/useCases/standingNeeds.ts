import type { NeedsInput } from '../NeedSource';
import type { Needs } from '../Needs';

/** Whoever waited too long and has nothing booked. */
export const overdueNeeds = ({ supervisees }: NeedsInput): readonly Needs['overdue'][] =>
  supervisees.filter((row) => row.standing.kind === 'overdue' && row.next === undefined).map((row) => ({ row }));
