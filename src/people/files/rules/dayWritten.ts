import { addDays, isDay } from '../../../ground/rules/days';
import type { Day } from '../../../ground/rules/School';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const dayOf = (year: number, month: number, date: number): Day | undefined => {
  const day = (year < 100 ? 2000 + year : year) * 10_000 + month * 100 + date;
  return isDay(day) ? day : undefined;
};

/**
 * A day as people and programs here write it: 4 November 2026, 4/11/2026, 04-11-2026, 2026-11-04, or the number a
 * spreadsheet keeps. The day stands before the month. Undefined for anything else.
 */
export function dayWritten(text: string): Day | undefined {
  const words = text.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(t.*)?$/.exec(words);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const british = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})$/.exec(words);
  if (british) return dayOf(Number(british[3]), Number(british[2]), Number(british[1]));
  const said = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.? (\d{4})$/.exec(words);
  if (said) return dayOf(Number(said[3]), months.indexOf((said[2] ?? '').slice(0, 3)) + 1, Number(said[1]));
  // days since the last of 1899, of 1982 to 2064: a smaller number is no date of anybody's
  const serial = /^\d{5}$/.test(words) ? Number(words) : 0;
  return serial >= 30_000 && serial < 60_000 ? addDays(18991230, serial) : undefined;
}
