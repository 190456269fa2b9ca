import { addDays, dayOfIsoDate } from './days';
import type { Issue } from './Issue';
import type { Day } from './School';

/**
 * Text that looks as if it says who a child is. Warnings only: nobody is stopped from writing.
 * `facts` hold the place in the text (`at`, `length`), never the words. With `today`, a bare date that would make
 * somebody
 * 2 to 19 years old is taken for a birthday too; recent dates are part of every note and are not.
 */
export function identityWarnings(text: string, today?: Day): Issue[] {
  return [...namesIn(text), ...birthDatesIn(text, today), ...upnsIn(text)];
}

function found(code: Issue['code'], match: RegExpMatchArray, from = 0): Issue {
  return { code, field: '', facts: { at: (match.index ?? 0) + from, length: match[0].length - from } };
}

const childWords =
  '(?:[Pp]upils?|[Cc]hild|[Cc]hildren|[Ss]tudents?|[Ll]earners?|[Bb]oys?|[Gg]irls?|[Yy]oung person|[Ss]iblings?|[Bb]rother|[Ss]ister|[Ss]on|[Dd]aughter)';
const namePart = "\\p{Lu}[\\p{Ll}\\p{M}]+(?:['’-]\\p{Lu}?[\\p{Ll}\\p{M}]+)*|\\p{Lu}['’]\\p{Lu}[\\p{Ll}\\p{M}]+";
const namePattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(${childWords}(?:\\s+(?:called|named|is))?\\s*[,:(–-]?\\s*)(${namePart})[\\s]+(?:${namePart})`,
  'gu',
);
/** What also stands capitalised after "child" or "pupil" in safeguarding work. */
const notNames = new Set([
  'Protection',
  'Looked',
  'In',
  'Social',
  'Premium',
  'Mental',
  'Missing',
  'Voice',
  'Plan',
  'Plans',
  'Services',
  'Service',
  'Health',
  'Referral',
  'Criminal',
  'Sexual',
  'Safeguarding',
  'Exploitation',
  'Development',
  'Support',
  'Welfare',
  'Early',
  'Family',
  'Case',
  'Death',
  'Assessment',
  'Conference',
  'Line',
  'Safety',
  'Parliament',
  'Voices',
  'Council',
  'Attendance',
  'Progress',
  'And',
  'The',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Autumn',
  'Spring',
  'Summer',
  'Year',
  'Reception',
  'Nursery',
  'Children',
]);

function namesIn(text: string): Issue[] {
  return [...text.matchAll(namePattern)]
    .filter((match) => !notNames.has(match[2] ?? ''))
    .map((match) => found('looksLikeName', match, (match[1] ?? '').length));
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = `(?:${monthNames.join('|')})[a-z]*`;
const date = `\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*(?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)?(?:\\s+of)?\\s+${month},?\\s+\\d{2,4}|${month}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}`;
const birthPattern = new RegExp(
  `(?<![a-z])(?:d\\.?\\s?o\\.?\\s?b\\.?|date of birth|birth ?da(?:te|y)|born)(?![a-z])[^\\d\\n]{0,15}?(?:${date})`,
  'gi',
);
const datePattern = new RegExp(`(?<!\\d)(?:${date})(?!\\d)`, 'gi');

function birthDatesIn(text: string, today: Day | undefined): Issue[] {
  const said = [...text.matchAll(birthPattern)];
  const covered = (at: number): boolean =>
    said.some((match) => at >= (match.index ?? 0) && at < (match.index ?? 0) + match[0].length);
  const bare =
    today === undefined
      ? []
      : [...text.matchAll(datePattern)].filter(
          (match) => !covered(match.index ?? 0) && isChildsBirthday(match[0], today),
        );
  return [...said, ...bare].map((match) => found('looksLikeBirthDate', match));
}

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

/**
 * I, O and S are never used. Source: the national definition of the unique pupil number (Unique Pupil Number 2.0,
 * 2004).
 */
const upnLetters = 'ABCDEFGHJKLMNPQRTUVWXYZ';
const upnPattern =
  /(?<![A-Za-z0-9])([A-HJ-NP-RT-Z])[ -]?(\d{3}[ -]?\d{4}[ -]?\d{2}[ -]?\d{2}[\dA-HJ-NP-RT-Z])(?![A-Za-z0-9])/gi;

/**
 * The letter that goes before these twelve characters; the last may be the letter of a temporary number. Undefined for
 * anything else.
 */
export function upnCheckLetter(twelve: string): string | undefined {
  if (!/^\d{11}[\dA-HJ-NP-RT-Z]$/.test(twelve)) return undefined;
  const value = (character: string): number =>
    /\d/.test(character) ? Number(character) : upnLetters.indexOf(character);
  const sum = Array.from(twelve).reduce((total, character, index) => total + value(character) * (index + 2), 0);
  return upnLetters.charAt(sum % upnLetters.length);
}

function upnsIn(text: string): Issue[] {
  return [...text.matchAll(upnPattern)]
    .filter(
      (match) => upnCheckLetter((match[2] ?? '').replace(/[ -]/g, '').toUpperCase()) === (match[1] ?? '').toUpperCase(),
    )
    .map((match) => found('looksLikeUpn', match));
}
