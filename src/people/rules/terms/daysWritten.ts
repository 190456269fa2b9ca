import { isDay, weekdayOf } from '../../../ground/rules/days';
import type { AcademicYear, Day } from '../../../ground/rules/School';
import type { TermTrouble } from './TermEntry';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

const weekday = '(?:(mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+(?:the\\s+)?)?';
const month = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const date = '(\\d{1,2})(?:st|nd|rd|th)?';
const year = '(?:,?\\s+(20\\d\\d))?';

/** The month stands once, behind the second day: 26 to 30 October. */
const twoOfAMonth = new RegExp(
  `${weekday}\\b${date}\\s*(?:-|–|—|to|until|and|&)\\s*(?=${weekday}${date}\\s+(?:of\\s+)?${month}${year})`,
  'g',
);
const dayBeforeMonth = new RegExp(`${weekday}\\b${date}\\s+(?:of\\s+)?${month}${year}`, 'g');
const monthBeforeDay = new RegExp(`${weekday}\\b${month}\\s+${date}(?!\\d)${year}`, 'g');
const british = /\b(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})\b/g;
const iso = /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/g;

/** A date as it stands in a line. */
interface Written {
  readonly at: number;
  readonly length: number;
  readonly text: string;
  readonly year: number | undefined;
  readonly month: number;
  readonly date: number;
  /** 1 for Monday; undefined where none is written. */
  readonly weekday: number | undefined;
}

export interface DaysWritten {
  readonly days: readonly Day[];
  /** They are named one by one, and no span reaches from one to the next. */
  readonly listed: boolean;
  /** The line without its dates, in small letters. */
  readonly rest: string;
  readonly trouble?: TermTrouble;
}

/**
 * The dates that a line names, as trusts write them: Tuesday 1 September 2026, 1st September, September 1st, 26 to 30
 * October, 01/09/2026, 2026-09-01. A date without a year is one of the academic year.
 */
export function daysWritten(line: string, ofYear: AcademicYear): DaysWritten {
  const words = line.toLowerCase();
  const { found, rest } = datesIn(words);
  const days: Day[] = [];
  for (const one of found) {
    const day = dayOf(one, ofYear);
    if (!isDay(day)) return refused(rest, { code: 'noSuchDay', text: one.text });
    if (one.weekday !== undefined && one.weekday !== weekdayOf(day))
      return refused(rest, { code: 'wrongWeekday', text: capital(weekdays[weekdayOf(day) - 1] ?? '') });
    days.push(day);
  }
  return { days, rest, listed: !found.some((one, index) => reachesOn(words, one, found[index + 1])) };
}

const refused = (rest: string, trouble: TermTrouble): DaysWritten => ({ days: [], rest, listed: true, trouble });

const upTo = '(-|–|—|to|until)';
const beginsSpan = new RegExp(`^\\s*${upTo}(?![a-z])`);
const endsSpan = new RegExp(`${upTo}\\s*$`);

/** "to" or a dash stands between this date and the next. */
function reachesOn(words: string, one: Written, next: Written | undefined): boolean {
  if (next === undefined) return false;
  const end = one.at + one.length;
  return beginsSpan.test(words.slice(end, next.at)) || endsSpan.test(words.slice(one.at, end));
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function dayOf({ year: written, month: inMonth, date: onDate }: Written, ofYear: AcademicYear): Day {
  const first = Number(ofYear.slice(0, 4));
  const inYear = written ?? (inMonth >= 8 ? first : first + 1);
  return inYear * 10_000 + inMonth * 100 + onDate;
}

const monthOf = (text: string | undefined): number => months.indexOf((text ?? '').slice(0, 3)) + 1;
const weekdayIn = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : weekdays.findIndex((name) => name.startsWith(text)) + 1;
const yearIn = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
};

type Read = (match: RegExpMatchArray) => Omit<Written, 'at' | 'length' | 'text'>;

const readers: readonly (readonly [pattern: RegExp, read: Read])[] = [
  [iso, ([, y, m, d]) => ({ year: yearIn(y), month: Number(m), date: Number(d), weekday: undefined })],
  [british, ([, d, m, y]) => ({ year: yearIn(y), month: Number(m), date: Number(d), weekday: undefined })],
  [
    twoOfAMonth,
    ([, w, d, , , m, y]) => ({ year: yearIn(y), month: monthOf(m), date: Number(d), weekday: weekdayIn(w) }),
  ],
  [
    dayBeforeMonth,
    ([, w, d, m, y]) => ({ year: yearIn(y), month: monthOf(m), date: Number(d), weekday: weekdayIn(w) }),
  ],
  [
    monthBeforeDay,
    ([, w, m, d, y]) => ({ year: yearIn(y), month: monthOf(m), date: Number(d), weekday: weekdayIn(w) }),
  ],
];

/** What one pattern has found is taken out of the line before the next one looks. */
function datesIn(words: string): { readonly found: readonly Written[]; readonly rest: string } {
  let rest = words;
  const found: Written[] = [];
  for (const [pattern, read] of readers) {
    for (const match of rest.matchAll(pattern))
      found.push({ at: match.index ?? 0, length: match[0].length, text: match[0].trim(), ...read(match) });
    // blanks keep what stands behind in its place
    rest = rest.replace(pattern, (text) => ' '.repeat(text.length));
  }
  return {
    found: found.sort((a, b) => a.at - b.at),
    rest: rest
      .replace(/\b(mon|tues|wednes|thurs|fri|satur|sun)day\b/g, ' ')
      .replace(/\b20\d\d([-/–](20)?\d\d)?\b/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  };
}
