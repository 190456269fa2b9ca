import type { Person } from '../../ground/rules/Person';
import { ServiceError } from '../../ground/rules/ServiceError';
import type { Scope, ScopeMember } from '../../people/rules/Scope';
import type { PairPlan } from './PairPlan';

/** The scope that a plan opens. The site's ids stand in the plan's order. */
export function scopeOfPlan(
  plan: PairPlan,
  ids: { readonly supervisor: number; readonly supervisees: readonly number[] },
): Scope {
  const member = (person: Person, siteId: number | undefined, role: ScopeMember['role']): ScopeMember => {
    if (siteId === undefined) throw new ServiceError('invalid');
    return { personKey: person.key, siteId, name: person.name, role, firstDay: plan.firstDay, lastDay: undefined };
  };
  return {
    key: plan.pairKey,
    kind: plan.supervisees.length > 1 ? 'group' : 'pair',
    recordClass: 'signed',
    offerKey: plan.offerKey,
    schoolKey: plan.schoolKey,
    cadence: plan.cadence,
    firstDay: plan.firstDay,
    lastDay: undefined,
    shards: [...plan.shards].sort(),
    before: '',
    members: [
      member(plan.supervisor, ids.supervisor, 'supervisor'),
      ...plan.supervisees.map((person, index) => member(person, ids.supervisees[index], 'supervisee')),
    ],
  };
}
