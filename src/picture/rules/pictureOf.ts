import { academicYearOf } from '../../ground/rules/academicYear';
import type { Day } from '../../ground/rules/School';
import { sumOf } from './measured';
import { measures, pageOfPeople, pageOfSchools } from './TrustPicture';
import type {
  Figures,
  HalfTermFigures,
  SupervisorLoad,
  RoleFigures,
  SchoolLine,
  SchoolSummary,
  SchoolTerm,
  TrustHalfTerm,
  TrustPicture,
} from './TrustPicture';
import { firstOfEach } from './firstOfEach';
import { worstFirst } from './worstFirst';

export interface Counted {
  /** ISO instant. */
  readonly asOf: string;
  readonly day: Day;
  /** Most people a supervisor should have; 0 where the trust has set none. */
  readonly limit: number;
}

/** The whole trust from its schools' figures; as long for ninety schools as for three. */
export function pictureOf(summaries: readonly SchoolSummary[], { asOf, day, limit }: Counted): TrustPicture {
  const over = limit === 0 ? [] : loadsOf(summaries).filter(({ people }) => people > limit);
  return {
    asOf,
    day,
    schools: summaries.filter(({ isEntered }) => isEntered).length,
    figures: sumOf(summaries.map(({ figures }) => figures)),
    byRole: rolesOf(summaries),
    halfTerms: halfTermsOf(summaries, day),
    worst: firstOfEach(summaries.flatMap(({ worst }) => worst).sort(worstFirst), pageOfPeople),
    lines: summaries.reduce((sum, { lines }) => sum + lines, 0),
    bySchool: [...summaries]
      .sort(schoolsWorstFirst)
      .slice(0, pageOfSchools)
      .map((one) => schoolLineOf(one, day)),
    overLimit: { limit, count: over.length, worst: over.slice(0, pageOfPeople) },
  };
}

export function schoolLineOf(summary: SchoolSummary, day: Day): SchoolLine {
  const { schoolKey, school, figures, halfTerms, hasDates } = summary;
  const thisYear = halfTerms.filter(({ year }) => year === academicYearOf(day));
  return { schoolKey, school, figures, hasDates, halfTerms: thisYear.map((one) => schoolTermOf(one, day)) };
}

function schoolTermOf({ name, held, due, firstDay, lastDay, written }: HalfTermFigures, day: Day): SchoolTerm {
  const isCorrected = written !== undefined && (written.held !== held || written.due !== due);
  return { name, held, due, begun: firstDay <= day, past: lastDay < day, ...(isCorrected && { written }) };
}

type RankedSchool = Pick<SchoolLine, 'figures' | 'school'>;

/** Of the measures in their order, whoever has more of the first; then by name. */
export function schoolsWorstFirst(a: RankedSchool, b: RankedSchool): number {
  const different = measures.find((measure) => a.figures[measure] !== b.figures[measure]);
  if (different !== undefined) return b.figures[different] - a.figures[different];
  return a.school.localeCompare(b.school, 'en-GB');
}

function rolesOf(summaries: readonly SchoolSummary[]): readonly RoleFigures[] {
  const byRole = new Map<string, Figures[]>();
  for (const { byRole: some } of summaries)
    for (const { role, ...figures } of some) byRole.set(role, [...(byRole.get(role) ?? []), figures]);
  return [...byRole]
    .map(([role, some]) => ({ role, ...sumOf(some) }))
    .sort((a, b) => b.inScope - a.inScope || a.role.localeCompare(b.role));
}

/** Everybody's people over all schools, most first. */
export function loadsOf(summaries: readonly SchoolSummary[]): readonly SupervisorLoad[] {
  const sums = new Map<string, SupervisorLoad>();
  for (const { loads } of summaries)
    for (const load of loads)
      sums.set(load.supervisorKey, { ...load, people: load.people + (sums.get(load.supervisorKey)?.people ?? 0) });
  return [...sums.values()].sort((a, b) => b.people - a.people || a.supervisor.localeCompare(b.supervisor, 'en-GB'));
}

function halfTermsOf(summaries: readonly SchoolSummary[], day: Day): readonly TrustHalfTerm[] {
  const byName = new Map<string, HalfTermFigures[]>();
  for (const { halfTerms } of summaries)
    for (const one of halfTerms) {
      const name = `${one.year} ${one.name}`;
      byName.set(name, [...(byName.get(name) ?? []), one]);
    }
  return [...byName.values()]
    .sort((a, b) => firstDayOf(a) - firstDayOf(b))
    .flatMap((some) => (some[0] ? [sumOfHalfTerm(some[0], some, day)] : []));
}

const firstDayOf = (some: readonly HalfTermFigures[]): Day => Math.min(...some.map(({ firstDay }) => firstDay));

function sumOfHalfTerm({ year, name }: HalfTermFigures, some: readonly HalfTermFigures[], day: Day): TrustHalfTerm {
  const written = some.flatMap((one) => (one.written ? [one.written] : []));
  return {
    year,
    name,
    ...heldAndDue(some),
    past: some.every(({ lastDay }) => lastDay < day),
    begun: some.some(({ firstDay }) => firstDay <= day),
    ...(written.length > 0 && {
      written: {
        ...heldAndDue(written),
        day: Math.max(...written.map((one) => one.day)),
        schools: written.length,
      },
    }),
  };
}

const heldAndDue = (some: readonly { readonly held: number; readonly due: number }[]) => ({
  held: some.reduce((sum, { held }) => sum + held, 0),
  due: some.reduce((sum, { due }) => sum + due, 0),
});
