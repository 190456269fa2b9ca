import type { Person } from '../../ground/rules/Person';
import type { Scope, ScopeMember } from '../../people/rules/Scope';
import type { PairPlan } from './PairPlan';

/** The scope that a plan opens. The site's ids of its members are looked up when it is opened. */
export function scopeOfPlan(plan: PairPlan): Scope {
  const member = (person: Person, role: ScopeMember['role']): ScopeMember => ({
    personKey: person.key,
    siteId: 0,
    name: person.name,
    role,
    firstDay: plan.firstDay,
    lastDay: undefined,
  });
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
    before: plan.before ?? '',
    members: [member(plan.supervisor, 'supervisor'), ...plan.supervisees.map((person) => member(person, 'supervisee'))],
  };
}
