import type { OwnPlanStore } from '../../src/sessions/ports';
import type { OwnPlan } from '../../src/sessions/rules/OwnPlan';

/** Everybody's, by whose they are. */
export const ownPlans = (): Map<string, OwnPlan> => new Map();

/** Somebody's own plan among those of everybody. */
export const ownPlanOf = (key: string, plans: Map<string, OwnPlan>): OwnPlanStore => ({
  read: async () => plans.get(key),
  write: async (plan) => {
    plans.set(key, plan);
  },
  remove: async () => {
    plans.delete(key);
  },
});
