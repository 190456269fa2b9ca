import * as React from 'react';
import type { TrustCatalogue } from '../../ground/rules/Catalogue';
import { previousYear } from '../../ground/rules/academicYear';
import { dayOfIsoDate, isoDate } from '../../ground/rules/days';
import { schoolYearOf } from '../rules/halfTerms';
import { halfTermNames } from '../../ground/rules/School';
import type { AcademicYear, Day, HalfTermName, SchoolYear } from '../../ground/rules/School';
import { nextYearsDraft } from '../rules/termDates';
import type { SchoolYearDraft } from '../rules/termDates';

type Ends = { readonly firstDay: string; readonly lastDay: string };

/** Dates as inputs of type date hold them: ISO, or empty while half typed. */
export interface TermDates {
  readonly halfTerms: Readonly<Record<HalfTermName, Ends>>;
  readonly closures: readonly string[];
}

export interface TermDatesForm {
  readonly dates: TermDates;
  /** The school's dates a year earlier, to start from while this year is empty. */
  readonly before: SchoolYear | undefined;
  readonly setDay: (name: HalfTermName, end: keyof Ends, value: string) => void;
  readonly setClosures: (closures: readonly string[]) => void;
  readonly startFromBefore: () => void;
  readonly draft: SchoolYearDraft;
}

const text = (day: Day | undefined): string => (day === undefined ? '' : isoDate(day));

function perHalfTerm<T>(valueOf: (name: HalfTermName) => T): Readonly<Record<HalfTermName, T>> {
  return Object.fromEntries(halfTermNames.map((name) => [name, valueOf(name)])) as Readonly<Record<HalfTermName, T>>;
}

function datesOf(known: SchoolYear | undefined): TermDates {
  return {
    halfTerms: perHalfTerm((name) => {
      const halfTerm = known?.halfTerms.find((one) => one.name === name);
      return { firstDay: text(halfTerm?.firstDay), lastDay: text(halfTerm?.lastDay) };
    }),
    closures: (known?.closures ?? []).map(isoDate),
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
  return {
    dates,
    before,
    setDay: (name, end, value) =>
      setDates((now) => ({
        ...now,
        halfTerms: { ...now.halfTerms, [name]: { ...now.halfTerms[name], [end]: value } },
      })),
    setClosures: (closures) => setDates((now) => ({ ...now, closures })),
    startFromBefore: () => {
      if (!before) return;
      const { halfTerms } = nextYearsDraft(before, year);
      setDates({
        halfTerms: perHalfTerm((name) => ({
          firstDay: text(halfTerms[name].firstDay),
          lastDay: text(halfTerms[name].lastDay),
        })),
        closures: [],
      });
    },
    draft: {
      schoolKey,
      year,
      closures: dates.closures.map(dayOfIsoDate),
      halfTerms: perHalfTerm((name) => ({
        firstDay: dayOfIsoDate(dates.halfTerms[name].firstDay),
        lastDay: dayOfIsoDate(dates.halfTerms[name].lastDay),
      })),
    },
  };
}
