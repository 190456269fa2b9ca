import { countedTermNames, halfTermNames } from '../../ground/rules/School';
import type { SchoolYear, TermName } from '../../ground/rules/School';

/** halves: three terms of two halves each. six, five: so many terms, counted. */
export const termPatterns = ['halves', 'six', 'five'] as const;
export type TermPattern = (typeof termPatterns)[number];

const names: Readonly<Record<TermPattern, readonly TermName[]>> = {
  halves: halfTermNames,
  six: countedTermNames,
  five: countedTermNames.slice(0, 5),
};

/** In the order of the year. */
export function termNamesOf(pattern: TermPattern): readonly TermName[] {
  return names[pattern];
}

export function patternOf({ halfTerms }: Pick<SchoolYear, 'halfTerms'>): TermPattern {
  if (!halfTerms.some(({ name }) => name === 'term1')) return 'halves';
  return halfTerms.some(({ name }) => name === 'term6') ? 'six' : 'five';
}

const aYear: Readonly<Record<TermPattern, number>> = { halves: 3, six: 6, five: 5 };

/** What "termly" means at this school; three where its dates are not entered. */
export function termsAYear(year: Pick<SchoolYear, 'halfTerms'> | undefined): number {
  return aYear[year === undefined ? 'halves' : patternOf(year)];
}
