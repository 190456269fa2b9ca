import type { NeedDefinition } from './ui/NeedDefinition';
import { AgreementNeed } from './ui/needs/AgreementNeed';
import { OverdueNeed } from './ui/needs/OverdueNeed';
import { agreementNeeds, overdueNeeds } from './useCases/standingNeeds';

const overdue: NeedDefinition<'overdue'> = {
  urgency: 20,
  find: overdueNeeds,
  keyOf: ({ row }) => row.pair.key,
  line: OverdueNeed,
};

const agreement: NeedDefinition<'agreement'> = {
  urgency: 40,
  find: agreementNeeds,
  keyOf: ({ row }) => row.pair.key,
  line: AgreementNeed,
};

export const standingCapability = { needs: { overdue, agreement } };
