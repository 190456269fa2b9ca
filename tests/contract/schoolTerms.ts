import { halfTermNames } from '../../src/ground/rules/School';
import type { SchoolYearDraft } from '../../src/people/rules/termDates';
import { year } from './hubSite';

const dates = [
  [20260907, 20261016],
  [20261102, 20261218],
  [20270105, 20270212],
  [20270222, 20270326],
  [20270412, 20270528],
  [20270607, 20270720],
] as const;

/** The year of Ottersby as an administrator enters it. */
export const schoolTerms = (closures: readonly number[] = []): SchoolYearDraft => ({
  schoolKey: 'ottersby',
  year,
  closures,
  halfTerms: Object.fromEntries(
    halfTermNames.map((name, index) => [name, { firstDay: dates[index]?.[0], lastDay: dates[index]?.[1] }]),
  ),
});
