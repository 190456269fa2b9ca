import { academicYearOf } from '../../../ground/rules/academicYear';
import { addDays, weekdayOf } from '../../../ground/rules/days';
import { halfTermNames } from '../../../ground/rules/School';
import type { AcademicYear, Day, TermName } from '../../../ground/rules/School';
import { termNamesOf } from '../termPatterns';
import type { TermPattern } from '../termPatterns';
import { daysWritten } from './daysWritten';
import { meaningOf, seasonUnder } from './meaningOf';
import { termSeasons } from './TermEntry';
import type { Season, TermDecision, TermEntry, TermMeaning, TermTrouble } from './TermEntry';

interface Span {
  readonly firstDay: Day;
  readonly lastDay: Day;
}

/** What became of one line. */
export interface UnderstoodLine {
  readonly line: number;
  readonly words: string;
  readonly meaning?: TermMeaning;
  /** Somebody has to decide, or has. */
  readonly decides?: true;
  readonly trouble?: TermTrouble;
}

export interface UnderstoodTerms {
  readonly pattern: TermPattern;
  /** As far as they are known: a term without its half-term break has its first and its last day. */
  readonly halfTerms: Readonly<Partial<Record<TermName, Partial<Span>>>>;
  readonly staffDays: readonly Day[];
  readonly closures: readonly Day[];
  readonly lines: readonly UnderstoodLine[];
}

export type TermDecisions = ReadonlyMap<number, TermDecision>;

/** Most days of one line that says staff days or closed days; a longer span is a holiday, and no such days. */
const mostDays = 5;

/** What the lines say together. Nothing is guessed: a line that is not understood waits for somebody's decision. */
export function understandTerms(
  entries: readonly TermEntry[],
  year: AcademicYear,
  decisions: TermDecisions = new Map(),
): UnderstoodTerms {
  const found = new Found();
  let under: Season | undefined;
  const lines = entries.map((entry): UnderstoodLine => {
    const { line, words, days } = entry;
    const { rest } = daysWritten(words, year);
    const meaning = meaningOf(rest, days, under);
    const trouble = entry.trouble ?? troubleOf(entry, year, meaning);
    if (trouble !== undefined) return { line, words, trouble };
    if (meaning?.is === 'heading') under = seasonUnder(rest) ?? under;
    return meaning === undefined ? decidedLine(entry, decisions.get(line), found) : takenLine(entry, meaning, found);
  });
  return { ...found.together(), lines };
}

function takenLine(entry: TermEntry, meaning: TermMeaning, found: Found): UnderstoodLine {
  const { line, words } = entry;
  const trouble = found.take(meaning, entry);
  return trouble === undefined ? { line, words, meaning } : { line, words, trouble };
}

/** Left out until somebody says what it is. */
function decidedLine(entry: TermEntry, decision: TermDecision = 'leaveOut', found: Found): UnderstoodLine {
  if (decision === 'leaveOut') return { line: entry.line, words: entry.words, decides: true };
  return { ...takenLine(entry, { is: decision }, found), decides: true };
}

function troubleOf(
  { days, listed }: TermEntry,
  year: AcademicYear,
  meaning: TermMeaning | undefined,
): TermTrouble | undefined {
  const [first, last] = days;
  if (days.length === 0) return meaning === undefined ? { code: 'noDate', text: '' } : undefined;
  if (days.length > 2 && listed !== true) return { code: 'unclear', text: String(days.length) };
  if (listed !== true && first !== undefined && last !== undefined && last < first)
    return { code: 'endsBeforeStart', text: '' };
  return days.some((day) => academicYearOf(day) !== year) ? { code: 'outsideYear', text: year } : undefined;
}

/** What was found so far, each with the line that said it. */
class Found {
  private readonly parts = new Map<TermName, Span>();
  private readonly breaks = new Map<Season, Span>();
  private readonly starts = new Map<Season, Day>();
  private readonly ends = new Map<Season, Day>();
  private readonly staff = new Set<Day>();
  private readonly closed = new Set<Day>();
  private readonly saidIn = new Map<string, { readonly line: number; readonly text: string }>();

  /** Answers what is wrong, where another line said something else of the same. */
  take(meaning: TermMeaning, { days, line, listed }: TermEntry): TermTrouble | undefined {
    if (days.length > 2 && meaning.is !== 'staffDay' && meaning.is !== 'closed')
      return { code: 'unclear', text: String(days.length) };
    const [firstDay = 0, lastDay = firstDay] = days;
    switch (meaning.is) {
      case 'staffDay':
      case 'closed': {
        const to = meaning.is === 'closed' ? this.closed : this.staff;
        return addEach(to, listed === true ? days : spanOfDays(firstDay, lastDay));
      }
      case 'holiday':
      case 'heading':
        return undefined;
      default:
        return this.takeTerm(meaning, { firstDay, lastDay }, line);
    }
  }

  private takeTerm(
    meaning: Extract<TermMeaning, { readonly season: Season } | { readonly is: 'part' }>,
    span: Span,
    line: number,
  ): TermTrouble | undefined {
    const { firstDay, lastDay } = span;
    switch (meaning.is) {
      case 'part':
        return this.say(meaning.name, [firstDay, lastDay], line) ?? set(this.parts, meaning.name, span);
      case 'break':
        return this.say(`break ${meaning.season}`, [firstDay, lastDay], line) ?? set(this.breaks, meaning.season, span);
      case 'term':
        return (
          this.takeEnd('start', meaning.season, firstDay, line) ?? this.takeEnd('end', meaning.season, lastDay, line)
        );
      default:
        return this.takeEnd(meaning.is, meaning.season, firstDay, line);
    }
  }

  private takeEnd(is: 'start' | 'end', season: Season, day: Day, line: number): TermTrouble | undefined {
    return this.say(`${is} ${season}`, [day], line) ?? set(is === 'start' ? this.starts : this.ends, season, day);
  }

  /** The same said again is nothing new; another date for it has to be settled by hand. */
  private say(what: string, days: readonly Day[], line: number): TermTrouble | undefined {
    const text = days.join(' ');
    const earlier = this.saidIn.get(what);
    if (earlier !== undefined && earlier.text !== text) return { code: 'twice', text: String(earlier.line) };
    if (earlier === undefined) this.saidIn.set(what, { line, text });
    return undefined;
  }

  together(): Omit<UnderstoodTerms, 'lines'> {
    const pattern = this.pattern();
    const halfTerms: Partial<Record<TermName, Partial<Span>>> = {};
    if (pattern === 'halves') for (const season of termSeasons) Object.assign(halfTerms, this.halvesOf(season));
    for (const name of termNamesOf(pattern)) {
      const part = this.parts.get(name);
      if (part !== undefined) halfTerms[name] = part;
    }
    const closures = [...this.closed].filter((day) => !this.staff.has(day)).sort(ascending);
    return { pattern, halfTerms, staffDays: [...this.staff].sort(ascending), closures };
  }

  private pattern(): TermPattern {
    const isCounted = [...this.parts.keys()].some((name) => !halfTermNames.some((half) => half === name));
    if (!isCounted) return 'halves';
    return this.parts.has('term6') ? 'six' : 'five';
  }

  /** A term with its break is two halves. Without one its outer days are known, and nothing is guessed. */
  private halvesOf(season: Season): Partial<Record<TermName, Partial<Span>>> {
    const firstDay = this.starts.get(season);
    const lastDay = this.ends.get(season);
    const between = this.breaks.get(season);
    return {
      ...spanOf(`${season}1`, firstDay, between && workdayFrom(addDays(between.firstDay, -1), -1)),
      ...spanOf(`${season}2`, between && workdayFrom(addDays(between.lastDay, 1), 1), lastDay),
    };
  }
}

const ascending = (a: Day, b: Day): number => a - b;

function spanOf(
  name: TermName,
  firstDay: Day | undefined,
  lastDay: Day | undefined,
): Partial<Record<TermName, Partial<Span>>> {
  if (firstDay === undefined && lastDay === undefined) return {};
  return { [name]: { ...(firstDay !== undefined && { firstDay }), ...(lastDay !== undefined && { lastDay }) } };
}

function set<K, V>(map: Map<K, V>, key: K, value: V): undefined {
  map.set(key, value);
  return undefined;
}

function workdayFrom(day: Day, step: 1 | -1): Day {
  let found = day;
  while (weekdayOf(found) > 5) found = addDays(found, step);
  return found;
}

function addEach(to: Set<Day>, days: readonly Day[]): TermTrouble | undefined {
  if (days.length > mostDays) return { code: 'unclear', text: String(days.length) };
  days.forEach((day) => to.add(day));
  return undefined;
}

/** Working days of a span, as far as they matter. */
function spanOfDays(firstDay: Day, lastDay: Day): readonly Day[] {
  const days: Day[] = [];
  for (let day = firstDay; day <= lastDay && days.length <= mostDays; day = addDays(day, 1))
    if (weekdayOf(day) <= 5) days.push(day);
  return days;
}
