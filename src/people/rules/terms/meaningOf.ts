import type { Day, HalfTermName, TermName } from '../../../ground/rules/School';
import { countedTermNames } from '../../../ground/rules/School';
import type { Season, TermMeaning } from './TermEntry';

const firstHalf = /\b(first half|1st half|half[\s-]?(term )?(1|one)|part (1|one)|1|one|i)\b/;
const secondHalf = /\b(second half|2nd half|half[\s-]?(term )?(2|two)|part (2|two)|2|two|ii)\b/;
const seasonIn = /\b(autumn|spring|summer)\b/;
const counted = /\bterm\s*([1-6]|one|two|three|four|five|six)\b/;
const numbers = ['one', 'two', 'three', 'four', 'five', 'six'];

const unsure = /\b(twilight|early clos|year \d|exam|parents|trip|optional)\w*/;
const staff =
  /\b(inset|in-set|insets|staff (training|development)|staff day|training day|teacher training|development day|pd day)s?\b/;
const closed =
  /\b(bank holiday|public holiday|may day|good friday|easter monday|new year'?s day|occasional (day|closure)|polling day|school closed|academy closed)\b/;
const midTerm = /\b(half[\s-]?term|mid[\s-]?term)\b/;
const holiday = /\b(holidays?|break|vacation|christmas|easter)\b/;
const begins = /\b(starts?|begins?|commences?|opens?|re-?opens?|returns?|first day|back)\b/;
const ends = /\b(ends?|clos(es|ing)?|breaks? up|last day|finish(es)?)\b/;

/** By the month alone, for a line that names no term. April is both: a term ends in it, and another begins. */
function seasonOf(day: Day, isEnd: boolean): Season {
  const month = Math.floor(day / 100) % 100;
  if (month >= 8) return 'autumn';
  if (month <= 3 || (month === 4 && isEnd)) return 'spring';
  return 'summer';
}

const partOf = (season: Season, half: 1 | 2): HalfTermName => `${season}${half}`;

/** A term or a half of one that the words name; undefined where they name none. */
function namedPart(words: string): TermName | undefined {
  const number = counted.exec(words)?.[1];
  const season = seasonIn.exec(words)?.[1] as Season | undefined;
  if (season !== undefined) {
    if (firstHalf.test(words)) return partOf(season, 1);
    return secondHalf.test(words) ? partOf(season, 2) : undefined;
  }
  if (number === undefined) return undefined;
  const index = numbers.includes(number) ? numbers.indexOf(number) : Number(number) - 1;
  return countedTermNames[index];
}

/**
 * What a line means, by its words without dates, and by the days where the words do not say which term it is.
 * @param under the term of the heading it stands under.
 * Undefined where somebody has to decide.
 */
export function meaningOf(words: string, days: readonly Day[], under: Season | undefined): TermMeaning | undefined {
  const season = (seasonIn.exec(words)?.[1] as Season | undefined) ?? under;
  if (days.length === 0) return headingOf(words);
  if (unsure.test(words)) return undefined;
  if (staff.test(words)) return { is: 'staffDay' };
  if (closed.test(words)) return { is: 'closed' };
  const part = namedPart(words);
  if (part !== undefined) return days.length > 1 ? { is: 'part', name: part } : undefined;
  const [first = 0] = days;
  if (midTerm.test(words)) return days.length > 1 ? { is: 'break', season: seasonOf(first, false) } : undefined;
  if (days.length === 1) return oneDay(words, first, season);
  if (holiday.test(words)) return { is: 'holiday' };
  return season === undefined ? undefined : { is: 'term', season };
}

function oneDay(words: string, day: Day, season: Season | undefined): TermMeaning | undefined {
  if (holiday.test(words)) return undefined;
  if (ends.test(words)) return { is: 'end', season: season ?? seasonOf(day, true) };
  return begins.test(words) ? { is: 'start', season: season ?? seasonOf(day, false) } : undefined;
}

const isHeading = /\b(autumn|spring|summer|term|dates?|academic year|inset|bank holidays?|school year)\b/;

/** A line without a date may stand over others. */
const headingOf = (words: string): TermMeaning | undefined =>
  words === '' || (isHeading.test(words) && words.length <= 60) ? { is: 'heading' } : undefined;

/** The term that a heading names. */
export const seasonUnder = (words: string): Season | undefined => seasonIn.exec(words)?.[1] as Season | undefined;
