import { addDays, dayOfIsoDate } from '../days';
import type { Day } from '../School';
import type { Found } from './Found';
import { foundAt } from './foundAt';

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = `(?:${monthNames.join('|')})[a-z]*`;
const date = `\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*(?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)?(?:\\s+of)?\\s+${month},?\\s+\\d{2,4}|${month}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}`;
const birthPattern = new RegExp(
  `(?<![a-z])(?:d\\.?\\s?o\\.?\\s?b\\.?|date of birth|birth ?da(?:te|y)|born)(?![a-z])[^\\d\\n]{0,15}?(?:${date})`,
  'gi',
);
/** born March 2015, born in 2013: a month or a year is enough to tell children of a class apart. */
const bornPattern = new RegExp(
  `(?<![a-z])(?:d\\.?\\s?o\\.?\\s?b\\.?|date of birth|birth ?da(?:te|y)|born)(?![a-z])[:,]?(?:\\s+(?:was|is|on|in|the))*\\s+(?:(?:early|late|mid)[ -])?((?:(?:${month}),?\\s+)?(?:19|20)\\d{2})(?!\\d)`,
  'gi',
);
const datePattern = new RegExp(`(?<!\\d)(?:${date})(?!\\d)`, 'gi');

export function birthDatesIn(text: string, today: Day | undefined): readonly Found[] {
  const said = [...text.matchAll(birthPattern)];
  const covered = (at: number): boolean =>
    said.some((match) => at >= match.index && at < match.index + match[0].length);
  const bare =
    today === undefined
      ? []
      : [...text.matchAll(datePattern)].filter((match) => !covered(match.index) && isChildsBirthday(match[0], today));
  const born = [...text.matchAll(bornPattern)].filter(
    (match) => !covered(match.index) && (today === undefined || isChildsYear(match[1] ?? '', today)),
  );
  return [...said, ...born, ...bare].map(foundAt('looksLikeBirthDate'));
}

/** Staff were born too. */
const isChildsYear = (text: string, today: Day): boolean =>
  Math.floor(today / 10_000) - Number(/\d{4}/.exec(text)?.[0]) < 20;

function isChildsBirthday(text: string, today: Day): boolean {
  const day = dayOfWrittenDate(text);
  return day !== undefined && day <= addDays(today, -2 * 365) && day >= addDays(today, -20 * 365);
}

/** British order. Only dates with four-figure years are sure enough. */
function dayOfWrittenDate(text: string): Day | undefined {
  const numbers = text.match(/\d+/g) ?? [];
  const named = monthNames.findIndex((name) => text.toLowerCase().includes(name)) + 1;
  const [year, monthNumber, day] = yearMonthDay(numbers, named);
  return year.length === 4
    ? dayOfIsoDate(`${year}-${monthNumber.padStart(2, '0')}-${day.padStart(2, '0')}`)
    : undefined;
}

/** `named` is the month when it is written as a word, else 0. */
function yearMonthDay(
  [first = '', second = '', third = '']: readonly string[],
  named: number,
): readonly [year: string, month: string, day: string] {
  if (first.length === 4) return [first, second, third];
  return named > 0 ? [second, String(named), first] : [third, second, first];
}
