import type { Cadence, CadenceUnit } from '../../ground/rules/Catalogue';
import { addDays, weekdayOf } from '../../ground/rules/days';
import { schoolDaysBetween } from '../../people/rules/halfTerms';
import type { Day, SchoolYear } from '../../ground/rules/School';

/** From its first to its last school day. The periods of a year hold every school day once. */
export interface Period {
  readonly firstDay: Day;
  readonly lastDay: Day;
}

type Days = readonly Day[];

const terms = ['autumn', 'spring', 'summer'] as const;
/** A week in which the school opens for fewer days joins its neighbour: nobody is owed supervision for two odd days. */
const daysThatMakeAWeek = 3;

/** Working out a year walks all its days; an overview asks for the same school thousands of times. */
const known = new WeakMap<SchoolYear, Map<CadenceUnit, readonly Period[]>>();

/** The school's own year cut by the cadence: in each period one session is due by its last day. */
export function periodsOf(cadence: Cadence, year: SchoolYear): readonly Period[] {
  const ofYear = known.get(year) ?? new Map<CadenceUnit, readonly Period[]>();
  known.set(year, ofYear);
  const before = ofYear.get(cadence.unit);
  if (before) return before;
  const periods = cut(cadence.unit, year).flatMap(asPeriod);
  ofYear.set(cadence.unit, periods);
  return periods;
}

function cut(unit: CadenceUnit, year: SchoolYear): readonly Days[] {
  const halfTerms = year.halfTerms.map((halfTerm) => schoolDaysBetween(year, halfTerm.firstDay, halfTerm.lastDay));
  switch (unit) {
    case 'none':
      return [];
    case 'yearly':
      return [halfTerms.flat()];
    case 'halfTermly':
      return halfTerms;
    case 'termly':
      return terms.map((term) => halfTerms.filter((_, index) => year.halfTerms[index]?.name.startsWith(term)).flat());
    case 'weekly':
      return halfTerms.flatMap((days) => bundles(weeksOf(days), 1));
    case 'fortnightly':
      return halfTerms.flatMap((days) => bundles(weeksOf(days), 2));
    // Six school weeks run on over half-term breaks.
    case 'sixWeekly':
      return bundles(halfTerms.flatMap(weeksOf), 6);
  }
}

/** School days by calendar week, weeks that are too short joined to the week after or, at the end, before. */
function weeksOf(days: Days): readonly Days[] {
  const calendarWeeks = new Map<Day, Day[]>();
  for (const day of days) {
    const monday = addDays(day, 1 - weekdayOf(day));
    calendarWeeks.set(monday, [...(calendarWeeks.get(monday) ?? []), day]);
  }
  const weeks: Days[] = [];
  let waiting: Days = [];
  for (const week of calendarWeeks.values()) {
    if (week.length < daysThatMakeAWeek) waiting = [...waiting, ...week];
    else {
      weeks.push([...waiting, ...week]);
      waiting = [];
    }
  }
  if (waiting.length > 0) weeks.push([...(weeks.pop() ?? []), ...waiting]);
  return weeks;
}

/** So many weeks each; a rest shorter than half a bundle, or the odd week of a fortnight, joins the last. */
function bundles(weeks: readonly Days[], size: number): readonly Days[] {
  const made: Days[] = [];
  for (let at = 0; at < weeks.length; at += size) {
    const bundle = weeks.slice(at, at + size);
    const tooShort = bundle.length < size && bundle.length * 2 <= size;
    const last = tooShort ? (made.pop() ?? []) : [];
    made.push([...last, ...bundle.flat()]);
  }
  return made;
}

function asPeriod(days: Days): readonly Period[] {
  const firstDay = days[0];
  const lastDay = days[days.length - 1];
  return firstDay === undefined || lastDay === undefined ? [] : [{ firstDay, lastDay }];
}
