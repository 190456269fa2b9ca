import type { Cadence } from '../../ground/rules/Catalogue';
import { addDays, addMonths, mondayOf, weekdayOf } from '../../ground/rules/days';
import { schoolDaysBetween } from '../../people/rules/halfTerms';
import { patternOf } from '../../people/rules/termPatterns';
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
/** The same of a month, e.g. of the last days of August. */
const daysThatMakeAMonth = 8;

/** Working out a year walks all its days; an overview asks for the same school thousands of times. */
const known = new WeakMap<SchoolYear, Map<string, readonly Period[]>>();

/**
 * The school's own year cut by the cadence: in each period one session is due by its last day.
 * @param since The day from which the steps of a cadence are counted.
 */
export function periodsOf(cadence: Cadence, year: SchoolYear, since: Day = 0): readonly Period[] {
  const ofYear = known.get(year) ?? new Map<string, readonly Period[]>();
  known.set(year, ofYear);
  const { unit, times, steps = [], changes = [] } = cadence;
  const name = JSON.stringify(steps.length + changes.length > 0 ? [unit, times, steps, changes, since] : [unit, times]);
  const before = ofYear.get(name);
  if (before) return before;
  const halfTerms = halfTermsOf(year);
  const periods = rhythmsOf(cadence, since)
    .flatMap(({ rhythm, from, to, whole }) => {
      const end = whole === true ? ever : to;
      const spans = cut(
        rhythm,
        year,
        halfTerms.map((days) => within(days, from, end)),
      );
      return whole === true ? spans.filter((days) => (days[days.length - 1] ?? ever) < to) : spans;
    })
    .flatMap(asPeriod);
  ofYear.set(name, periods);
  return periods;
}

/** School days of each half-term: walked once, however many rhythms a school has. */
const walked = new WeakMap<SchoolYear, readonly Days[]>();

function halfTermsOf(year: SchoolYear): readonly Days[] {
  const before = walked.get(year);
  if (before) return before;
  const halfTerms = year.halfTerms.map(({ firstDay, lastDay }) => schoolDaysBetween(year, firstDay, lastDay));
  walked.set(year, halfTerms);
  return halfTerms;
}

/** A cadence without its steps, and the days on which it holds: from the first, before the second. */
export interface HeldRhythm {
  readonly rhythm: Pick<Cadence, 'unit' | 'times'>;
  readonly from: Day;
  readonly to: Day;
  /** Another was agreed: a period of this one that would have ended later is not cut short, and so never late for it. */
  readonly whole?: true;
}

const ever = 99_991_231;

/** The rhythms of a cadence in order. One changes on a Monday, because weeks are not cut. */
export function rhythmsOf(cadence: Cadence, since: Day): readonly HeldRhythm[] {
  const { changes = [], ...first } = cadence;
  const parts = [{ from: 0, begins: since, cadence: first as Cadence }].concat(
    changes.map((change) => ({ from: mondayFrom(change.from), begins: change.from, cadence: change.cadence })),
  );
  return parts.flatMap(({ from, begins, cadence: own }, index) => {
    const to = parts[index + 1]?.from ?? ever;
    return steppedRhythms(own, begins)
      .map((held): HeldRhythm => {
        const bounded = { ...held, from: Math.max(held.from, from), to: Math.min(held.to, to) };
        return held.to > to ? { ...bounded, whole: true } : bounded;
      })
      .filter((held) => held.from < held.to);
  });
}

const mondayFrom = (day: Day): Day => addDays(day, (8 - weekdayOf(day)) % 7);

function steppedRhythms(cadence: Cadence, since: Day): readonly HeldRhythm[] {
  const { steps = [], unit, times } = cadence;
  const rhythms: HeldRhythm[] = [];
  let [from, months] = [0, 0];
  for (const step of steps) {
    months += step.months;
    const to = mondayFrom(addMonths(since, months));
    rhythms.push({ rhythm: step, from, to });
    from = to;
  }
  return [...rhythms, { rhythm: times === undefined ? { unit } : { unit, times }, from, to: ever }];
}

const within = (days: Days, from: Day, to: Day): Days => days.filter((day) => day >= from && day < to);

function cut({ unit, times = 1 }: HeldRhythm['rhythm'], year: SchoolYear, halfTerms: readonly Days[]): readonly Days[] {
  switch (unit) {
    case 'none':
      return [];
    case 'yearly':
      return [halfTerms.flat()];
    case 'halfTermly':
      return halfTerms;
    case 'termly':
      return patternOf(year) === 'halves'
        ? terms.map((term) => halfTerms.filter((_, index) => year.halfTerms[index]?.name.startsWith(term)).flat())
        : halfTerms;
    case 'timesAYear':
      return parts(halfTerms.flat(), times);
    case 'monthly':
      return joined(
        groups(halfTerms.flat(), (day) => Math.floor(day / 100)),
        daysThatMakeAMonth,
      );
    case 'weekly':
      return halfTerms.flatMap((days) => bundles(weeksOf(days), 1));
    case 'fortnightly':
      return halfTerms.flatMap((days) => bundles(weeksOf(days), 2));
    // Four or six school weeks run on over half-term breaks.
    case 'fourWeekly':
      return bundles(halfTerms.flatMap(weeksOf), 4);
    case 'sixWeekly':
      return bundles(halfTerms.flatMap(weeksOf), 6);
  }
}

/** So many parts of as good as the same length. */
function parts(days: Days, count: number): readonly Days[] {
  return Array.from({ length: count }, (_, index) =>
    days.slice(Math.round((index * days.length) / count), Math.round(((index + 1) * days.length) / count)),
  );
}

function groups(days: Days, keyOf: (day: Day) => number): readonly Days[] {
  const found = new Map<number, Day[]>();
  for (const day of days) {
    const key = keyOf(day);
    const group = found.get(key);
    if (group) group.push(day);
    else found.set(key, [day]);
  }
  return [...found.values()];
}

/** Groups that are too short are joined to the one after or, at the end, before. */
function joined(all: readonly Days[], least: number): readonly Days[] {
  const made: Days[] = [];
  let waiting: Days = [];
  for (const group of all) {
    if (group.length < least) waiting = [...waiting, ...group];
    else {
      made.push([...waiting, ...group]);
      waiting = [];
    }
  }
  if (waiting.length > 0) made.push([...(made.pop() ?? []), ...waiting]);
  return made;
}

/** School days by calendar week. */
function weeksOf(days: Days): readonly Days[] {
  return joined(groups(days, mondayOf), daysThatMakeAWeek);
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
