import type { NeedDefinition } from './ui/NeedDefinition';
import { OverdueNeed } from './ui/needs/OverdueNeed';
import { overdueNeeds } from './useCases/standingNeeds';

const overdue: NeedDefinition<'overdue'> = {
  urgency: 20,
  find: overdueNeeds,
  keyOf: ({ row }) => row.pair.key,
  line: OverdueNeed,
};

export const standingCapability = { needs: { overdue } };
