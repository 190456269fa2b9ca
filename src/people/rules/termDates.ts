import { academicYearOf } from '../../ground/rules/academicYear';
import { addDays } from '../../ground/rules/days';
import { halfTermAt } from './halfTerms';
import type { Issue, Outcome } from '../../ground/rules/Issue';
import { halfTermNames } from '../../ground/rules/School';
import type { AcademicYear, Day, HalfTermName, SchoolYear } from '../../ground/rules/School';

/** A school's year while it is being entered: a day not chosen yet is undefined. */
export interface SchoolYearDraft {
  readonly schoolKey: string;
  readonly year: AcademicYear;
  readonly halfTerms: Readonly<
    Record<HalfTermName, { readonly firstDay: Day | undefined; readonly lastDay: Day | undefined }>
  >;
  readonly closures: readonly (Day | undefined)[];
}

/** Names of the fields that issues belong to. */
export const termField = (name: HalfTermName, end: 'firstDay' | 'lastDay'): string => `${name}.${end}`;
export const closureField = (index: number): string => `closures.${index}`;

/**
 * All six half-terms are asked for, because entitlement is counted over the whole year. Order, no overlap, inside the
 * academic year;
 * closed days inside a half-term. Closed days come back sorted and once each.
 */
export function checkSchoolYear({ schoolKey, year, halfTerms, closures }: SchoolYearDraft): Outcome<SchoolYear> {
  const issues: Issue[] = [];
  const complete: SchoolYear['halfTerms'][number][] = [];
  let end = 0;
  for (const name of halfTermNames) {
    const { firstDay, lastDay } = halfTerms[name];
    for (const [which, day] of [
      ['firstDay', firstDay],
      ['lastDay', lastDay],
    ] as const) {
      if (day === undefined) issues.push({ code: 'required', field: termField(name, which) });
      else if (academicYearOf(day) !== year)
        issues.push({ code: 'outsideYear', field: termField(name, which), facts: { year } });
    }
    if (firstDay === undefined || lastDay === undefined) continue;
    if (lastDay < firstDay) issues.push({ code: 'endsBeforeStart', field: termField(name, 'lastDay') });
    if (firstDay <= end) issues.push({ code: 'overlaps', field: termField(name, 'firstDay') });
    end = Math.max(end, lastDay);
    complete.push({ name, firstDay, lastDay });
  }
  const checked: SchoolYear = {
    schoolKey,
    year,
    halfTerms: complete,
    closures: [...new Set(closures.flatMap((day) => day ?? []))].sort((a, b) => a - b),
  };
  closures.forEach((day, index) => {
    if (day === undefined) issues.push({ code: 'required', field: closureField(index) });
    else if (complete.length === halfTermNames.length && !halfTermAt(checked, day))
      issues.push({ code: 'outsideTerm', field: closureField(index) });
  });
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: checked };
}

/** The same dates a year later, as something to start from: 52 weeks on, so that Mondays stay Mondays. */
export function nextYearsDraft(year: SchoolYear, next: AcademicYear): SchoolYearDraft {
  const later = (day: Day | undefined): Day | undefined => (day === undefined ? undefined : addDays(day, 364));
  const entries = halfTermNames.map((name) => {
    const known = year.halfTerms.find((one) => one.name === name);
    return [name, { firstDay: later(known?.firstDay), lastDay: later(known?.lastDay) }] as const;
  });
  return {
    schoolKey: year.schoolKey,
    year: next,
    halfTerms: Object.fromEntries(entries) as SchoolYearDraft['halfTerms'],
    closures: [],
  };
}
