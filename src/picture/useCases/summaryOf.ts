import { academicYearOf } from '../../ground/rules/academicYear';
import type { Day } from '../../ground/rules/School';
import { schoolYearOf } from '../../people/rules/halfTerms';
import { schoolNameOf } from '../../sessions/useCases/superviseeRow';
import { isActive } from '../rules/Facts';
import type { SchoolFacts } from '../rules/Facts';
import { heldOfDue } from '../rules/halfTermPeople';
import { firstOfEach } from '../rules/firstOfEach';
import { countLate, countOf, isShown, mainRole } from '../rules/measured';
import { measures, pageOfPeople } from '../rules/TrustPicture';
import type { Figures, HalfTermFigures, Line, SupervisorLoad, RoleFigures, SchoolSummary } from '../rules/TrustPicture';
import { worstFirst } from '../rules/worstFirst';
import { halfTermKey } from '../rules/WrittenDown';
import type { WrittenDown } from '../rules/WrittenDown';
import { dueInHalfTerms } from './dueInHalfTerms';
import { linesOf, supervisedAt } from './linesOf';
import type { Reckoning } from './linesOf';

/**
 * A school's figures from what its counters hold. A half-term that is over and was not written down is written down now;
 * what was written stays as it was.
 */
export function summaryOf(facts: SchoolFacts, written: WrittenDown, now: Reckoning): SchoolSummary {
  const lines = linesOf(facts, now).filter(isShown);
  const figures = figuresOf(lines, facts, now.today);
  return {
    schoolKey: facts.schoolKey,
    school: schoolNameOf(now.catalogue, facts.schoolKey),
    isEntered: now.catalogue.schools.some(({ key }) => key === facts.schoolKey),
    figures,
    byRole: rolesOf(facts, lines, now.today),
    halfTerms: dueInHalfTerms(facts, now).map(({ year, name, firstDay, lastDay, people }): HalfTermFigures => {
      const counted = heldOfDue(people);
      const before = written.get(halfTermKey({ year, name }));
      const kept = before ?? (lastDay < now.today ? { ...counted, day: now.today } : undefined);
      return { year, name, firstDay, lastDay, ...counted, ...(kept && { written: kept }) };
    }),
    hasDates: schoolYearOf(now.catalogue, facts.schoolKey, academicYearOf(now.today)) !== undefined,
    worst: firstOfEach([...lines].sort(worstFirst), pageOfPeople),
    lines: lines.length,
    loads: loadsOf(facts, now.today),
  };
}

type InRole = (one: { readonly roles: readonly string[] }) => boolean;

function figuresOf(lines: readonly Line[], facts: SchoolFacts, today: Day, inRole: InRole = () => true): Figures {
  const some = lines.filter(inRole);
  const supervised = supervisedAt(facts, today);
  const people = facts.people.filter(inRole);
  const counts = measures.map((measure) => [measure, countOf(measure, some)]);
  return {
    ...(Object.fromEntries(counts) as unknown as Record<(typeof measures)[number], number>),
    inScope: people.length,
    covered: people.filter(({ personKey }) => supervised.has(personKey)).length,
    late: countLate(some, today),
  };
}

function rolesOf(facts: SchoolFacts, lines: readonly Line[], today: Day): readonly RoleFigures[] {
  const roles = [...new Set([...facts.people, ...lines].map(mainRole))].sort();
  return roles.map((role) => ({ role, ...figuresOf(lines, facts, today, (one) => mainRole(one) === role) }));
}

/** How many people each supervisor has here; somebody in two of their pairs is one. */
function loadsOf({ pairs }: SchoolFacts, today: Day): readonly SupervisorLoad[] {
  const bySupervisor = new Map<string, { readonly supervisor: string; readonly people: Set<string> }>();
  for (const { supervisorKey, supervisor, personKey } of pairs.filter((pair) => isActive(pair, today))) {
    const load = bySupervisor.get(supervisorKey) ?? { supervisor, people: new Set<string>() };
    load.people.add(personKey);
    bySupervisor.set(supervisorKey, load);
  }
  return [...bySupervisor].map(([supervisorKey, { supervisor, people }]) => ({
    supervisorKey,
    supervisor,
    people: people.size,
  }));
}
