import { daysBetween, weekdayOf } from '../../../ground/rules/days';
import type { Day, SchoolYear, TermName } from '../../../ground/rules/School';
import { schoolDaysBetween } from '../halfTerms';
import type { SchoolYearDraft } from '../termDates';
import { termNamesOf } from '../termPatterns';

/** Something to look at twice before dates are saved. None of them stops anybody. */
export type TermFinding =
  | { readonly is: 'longGap'; readonly name: TermName; readonly days: number }
  | { readonly is: 'fewDays' | 'manyDays'; readonly name: TermName; readonly days: number }
  | { readonly is: 'weekend'; readonly name: TermName; readonly day: Day };

/** Calendar days without school between two half-terms: Christmas and Easter have at most two weeks and their weekends. */
const longestGap = 18;
const fewestDays = 20;
const mostDays = 45;

/** Half-terms whose days are both known. */
export function lookAtTerms({
  pattern = 'halves',
  halfTerms,
  closures,
  staffDays = [],
}: SchoolYearDraft): readonly TermFinding[] {
  const known = termNamesOf(pattern).flatMap((name) => {
    const { firstDay, lastDay } = halfTerms[name] ?? { firstDay: undefined, lastDay: undefined };
    return firstDay === undefined || lastDay === undefined || lastDay < firstDay ? [] : [{ name, firstDay, lastDay }];
  });
  const year: Pick<SchoolYear, 'halfTerms' | 'closures' | 'staffDays'> = {
    halfTerms: known,
    closures: closures.flatMap((day) => day ?? []),
    staffDays: staffDays.flatMap((day) => day ?? []),
  };
  const names = termNamesOf(pattern);
  return known.flatMap((halfTerm, index): TermFinding[] => {
    const { name, firstDay, lastDay } = halfTerm;
    const before = known[index - 1];
    // over one that is not known nothing can be said
    const follows = before !== undefined && names.indexOf(before.name) === names.indexOf(name) - 1;
    const gap = follows ? daysBetween(before.lastDay, firstDay) - 1 : 0;
    const days = schoolDaysBetween({ schoolKey: '', year: '', ...year }, firstDay, lastDay).length;
    return [
      ...(gap > longestGap ? [{ is: 'longGap' as const, name, days: gap }] : []),
      ...(days < fewestDays ? [{ is: 'fewDays' as const, name, days }] : []),
      ...(days > mostDays && pattern !== 'five' ? [{ is: 'manyDays' as const, name, days }] : []),
      ...[firstDay, lastDay].filter((day) => weekdayOf(day) > 5).map((day) => ({ is: 'weekend' as const, name, day })),
    ];
  });
}
