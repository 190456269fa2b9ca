import { academicYearOf } from '../../ground/rules/academicYear';
import { addDays } from '../../ground/rules/days';
import type { Issue, Outcome } from '../../ground/rules/Issue';
import type { AcademicYear, Day, HalfTerm, SchoolYear, TermName } from '../../ground/rules/School';
import { patternOf, termNamesOf } from './termPatterns';
import type { TermPattern } from './termPatterns';

interface DraftSpan {
  readonly firstDay: Day | undefined;
  readonly lastDay: Day | undefined;
}

/** A school's year while it is being entered: a day not chosen yet is undefined. */
export interface SchoolYearDraft {
  readonly schoolKey: string;
  readonly year: AcademicYear;
  /** Three terms in halves where left out. */
  readonly pattern?: TermPattern;
  readonly halfTerms: Readonly<Partial<Record<TermName, DraftSpan>>>;
  readonly closures: readonly (Day | undefined)[];
  readonly staffDays?: readonly (Day | undefined)[];
}

/** Names of the fields that issues belong to. */
export const termField = (name: TermName, end: 'firstDay' | 'lastDay'): string => `${name}.${end}`;
export const closureField = (index: number): string => `closures.${index}`;
export const staffDayField = (index: number): string => `staffDays.${index}`;

const notChosen: DraftSpan = { firstDay: undefined, lastDay: undefined };

/**
 * Every term of the pattern is asked for, because entitlement is counted over the whole year: in order, without overlap,
 * inside the academic year. Closed days and staff days lie anywhere in that year, as schools publish them, and never on
 * the same day; they come back sorted and once each.
 */
export function checkSchoolYear(draft: SchoolYearDraft): Outcome<SchoolYear> {
  const { schoolKey, year, pattern = 'halves', halfTerms, closures, staffDays = [] } = draft;
  const issues: Issue[] = [];
  const complete: HalfTerm[] = [];
  let end = 0;
  for (const name of termNamesOf(pattern)) {
    const { firstDay, lastDay } = halfTerms[name] ?? notChosen;
    issues.push(
      ...dayIssues(firstDay, termField(name, 'firstDay'), year),
      ...dayIssues(lastDay, termField(name, 'lastDay'), year),
    );
    if (firstDay === undefined || lastDay === undefined) continue;
    if (lastDay < firstDay) issues.push({ code: 'endsBeforeStart', field: termField(name, 'lastDay') });
    if (firstDay <= end) issues.push({ code: 'overlaps', field: termField(name, 'firstDay') });
    end = Math.max(end, lastDay);
    complete.push({ name, firstDay, lastDay });
  }
  closures.forEach((day, index) => issues.push(...dayIssues(day, closureField(index), year)));
  staffDays.forEach((day, index) => {
    issues.push(...dayIssues(day, staffDayField(index), year));
    if (day !== undefined && closures.includes(day)) issues.push({ code: 'closedThen', field: staffDayField(index) });
  });
  if (issues.length > 0) return { ok: false, issues };
  const checked = { schoolKey, year, halfTerms: complete, closures: onceEach(closures) };
  return { ok: true, value: { ...checked, ...(staffDays.length > 0 ? { staffDays: onceEach(staffDays) } : {}) } };
}

function dayIssues(day: Day | undefined, field: string, year: AcademicYear): readonly Issue[] {
  if (day === undefined) return [{ code: 'required', field }];
  return academicYearOf(day) === year ? [] : [{ code: 'outsideYear', field, facts: { year } }];
}

function onceEach(days: readonly (Day | undefined)[]): readonly Day[] {
  return [...new Set(days.flatMap((day) => day ?? []))].sort((a, b) => a - b);
}

/** The same dates a year later, as something to start from: 52 weeks on, so that Mondays stay Mondays. */
export function nextYearsDraft(year: SchoolYear, next: AcademicYear): SchoolYearDraft {
  const later = (day: Day): Day => addDays(day, 364);
  return {
    schoolKey: year.schoolKey,
    year: next,
    pattern: patternOf(year),
    halfTerms: Object.fromEntries(
      year.halfTerms.map(({ name, firstDay, lastDay }) => [
        name,
        { firstDay: later(firstDay), lastDay: later(lastDay) },
      ]),
    ),
    closures: [],
    staffDays: [],
  };
}
