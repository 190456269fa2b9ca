import * as React from 'react';
import type { TrustCatalogue } from '../../ground/rules/Catalogue';
import { previousYear } from '../../ground/rules/academicYear';
import { dayOfIsoDate, isoDate } from '../../ground/rules/days';
import { schoolYearOf } from '../rules/halfTerms';
import type { AcademicYear, Day, SchoolYear, TermName } from '../../ground/rules/School';
import { nextYearsDraft } from '../rules/termDates';
import type { SchoolYearDraft } from '../rules/termDates';
import { patternOf, termNamesOf } from '../rules/termPatterns';
import type { TermPattern } from '../rules/termPatterns';
import type { UnderstoodTerms } from '../rules/terms/understandTerms';

interface Ends {
  readonly firstDay: string;
  readonly lastDay: string;
}

/** Dates as inputs of type date hold them: ISO, or empty while half typed. */
export interface TermDates {
  readonly pattern: TermPattern;
  /** Also those of another pattern that were typed before it was changed. */
  readonly halfTerms: Readonly<Partial<Record<TermName, Ends>>>;
  readonly closures: readonly string[];
  readonly staffDays: readonly string[];
}

export interface TermDatesForm {
  readonly dates: TermDates;
  /** Of the pattern chosen, in order. */
  readonly names: readonly TermName[];
  /** The school's dates a year earlier, to start from while this year is empty. */
  readonly before: SchoolYear | undefined;
  readonly valueOf: (name: TermName, end: keyof Ends) => string;
  readonly setPattern: (pattern: TermPattern) => void;
  readonly setDay: (name: TermName, end: keyof Ends, value: string) => void;
  readonly setClosures: (days: readonly string[]) => void;
  readonly setStaffDays: (days: readonly string[]) => void;
  readonly startFromBefore: () => void;
  /** What was brought in stands in place of what stood there; what it does not say stays. */
  readonly take: (found: UnderstoodTerms) => void;
  readonly draft: SchoolYearDraft;
}

const text = (day: Day | undefined): string => (day === undefined ? '' : isoDate(day));
const nothing: Ends = { firstDay: '', lastDay: '' };

function datesOf(known: SchoolYear | undefined): TermDates {
  return {
    pattern: known === undefined ? 'halves' : patternOf(known),
    halfTerms: Object.fromEntries(
      (known?.halfTerms ?? []).map(({ name, firstDay, lastDay }) => [
        name,
        { firstDay: text(firstDay), lastDay: text(lastDay) },
      ]),
    ),
    closures: (known?.closures ?? []).map(isoDate),
    staffDays: (known?.staffDays ?? []).map(isoDate),
  };
}

function datesOfDraft({ pattern = 'halves', halfTerms }: SchoolYearDraft): TermDates {
  return {
    pattern,
    halfTerms: Object.fromEntries(
      Object.entries(halfTerms).map(([name, { firstDay, lastDay }]) => [
        name,
        { firstDay: text(firstDay), lastDay: text(lastDay) },
      ]),
    ),
    closures: [],
    staffDays: [],
  };
}

function takenInto(now: TermDates, { pattern, halfTerms, staffDays, closures }: UnderstoodTerms): TermDates {
  const taken = Object.fromEntries(
    Object.entries(halfTerms).map(([name, { firstDay, lastDay }]) => {
      const before = now.halfTerms[name as TermName] ?? nothing;
      return [name, { firstDay: text(firstDay) || before.firstDay, lastDay: text(lastDay) || before.lastDay }];
    }),
  );
  const says = Object.keys(halfTerms).length > 0;
  return {
    pattern: says ? pattern : now.pattern,
    halfTerms: { ...now.halfTerms, ...taken },
    staffDays: staffDays.length > 0 ? staffDays.map(isoDate) : now.staffDays,
    closures: closures.length > 0 ? closures.map(isoDate) : now.closures,
  };
}

/**
 * One school's dates of one year while they are typed; begins with what is saved. Give the form a key of school and
 * year.
 */
export function useTermDates(catalogue: TrustCatalogue, schoolKey: string, year: AcademicYear): TermDatesForm {
  const saved = schoolYearOf(catalogue, schoolKey, year);
  const [dates, setDates] = React.useState(() => datesOf(saved));
  const before = saved ? undefined : schoolYearOf(catalogue, schoolKey, previousYear(year));
  const names = termNamesOf(dates.pattern);
  const valueOf = (name: TermName, end: keyof Ends): string => (dates.halfTerms[name] ?? nothing)[end];
  return {
    dates,
    names,
    before,
    valueOf,
    setPattern: (pattern) => setDates((now) => ({ ...now, pattern })),
    setDay: (name, end, value) =>
      setDates((now) => ({
        ...now,
        halfTerms: { ...now.halfTerms, [name]: { ...(now.halfTerms[name] ?? nothing), [end]: value } },
      })),
    setClosures: (closures) => setDates((now) => ({ ...now, closures })),
    setStaffDays: (staffDays) => setDates((now) => ({ ...now, staffDays })),
    startFromBefore: () => {
      if (before) setDates(datesOfDraft(nextYearsDraft(before, year)));
    },
    take: (found) => setDates((now) => takenInto(now, found)),
    draft: {
      schoolKey,
      year,
      pattern: dates.pattern,
      closures: dates.closures.map(dayOfIsoDate),
      staffDays: dates.staffDays.map(dayOfIsoDate),
      halfTerms: Object.fromEntries(
        names.map((name) => [
          name,
          { firstDay: dayOfIsoDate(valueOf(name, 'firstDay')), lastDay: dayOfIsoDate(valueOf(name, 'lastDay')) },
        ]),
      ),
    },
  };
}
