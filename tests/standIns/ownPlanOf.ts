import type { OwnPreparation } from '../../src/sessions/rules/OwnPreparation';
import type { OwnLateStore, OwnPlanStore, OwnPreparationStore } from '../../src/sessions/ports';
import type { LateDeed } from '../../src/sessions/rules/LateDeed';
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

const lateDeeds = new WeakMap<object, Map<string, readonly LateDeed[]>>();

/** What somebody of a trust did about a late session. */
export function ownLateOf(key: string, trust: object): OwnLateStore {
  const deeds = lateDeeds.get(trust) ?? new Map<string, readonly LateDeed[]>();
  lateDeeds.set(trust, deeds);
  return {
    read: async () => deeds.get(key) ?? [],
    write: async (all) => {
      deeds.set(key, all);
    },
    clear: async () => {
      deeds.delete(key);
    },
  };
}

const preparations = new WeakMap<object, Map<string, OwnPreparation>>();

/** What somebody of a trust has prepared and not shared. */
export function ownPreparationOf(key: string, trust: object): OwnPreparationStore {
  const all = preparations.get(trust) ?? new Map<string, OwnPreparation>();
  preparations.set(trust, all);
  return {
    read: async (sessionKey) => all.get(`${key} ${sessionKey}`) ?? {},
    write: async (sessionKey, preparation) => {
      all.set(`${key} ${sessionKey}`, preparation);
    },
    remove: async (sessionKey) => {
      all.delete(`${key} ${sessionKey}`);
    },
  };
}
