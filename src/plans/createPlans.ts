import type { PlanService } from './PlanService';
import { openSupport } from './useCases/openSupport';
import { openSupportDesk, supportPlans } from './useCases/openSupportDesk';
import type { PlanCasePorts } from './useCases/PlanCasePorts';
import { publishSupport } from './useCases/publishSupport';
import { saveSupportDraft } from './useCases/saveSupportDraft';

/** What the trust offers its staff, with its ports given. */
export const createPlans = (ports: PlanCasePorts): PlanService => ({
  openSupport: () => openSupport(ports),
  openSupportDesk: (planKey, year) => openSupportDesk(ports, planKey, year),
  supportPlans: () => supportPlans(ports),
  saveSupportDraft: (write) => saveSupportDraft(ports, write),
  publishSupport: (publication) => publishSupport(ports, publication),
});
