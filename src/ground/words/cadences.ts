import type { Cadence, CadenceStep, CadenceUnit, Offer } from '../rules/Catalogue';
import { capital, counted, numberWord, plural } from './words';

type Rhythm = Pick<Cadence, 'unit' | 'times'>;

const said: Readonly<Record<Exclude<CadenceUnit, 'termly' | 'timesAYear'>, string>> = {
  weekly: 'every week',
  fortnightly: 'every fortnight',
  fourWeekly: 'every four weeks',
  monthly: 'every month',
  sixWeekly: 'every six weeks',
  halfTermly: 'every half-term',
  yearly: 'once a year',
  none: 'when it is needed',
};

function rhythmWords({ unit, times = 1 }: Rhythm, termsAYear: number | undefined): string {
  switch (unit) {
    // three a year in most places and six in others: the word alone does not say it
    case 'termly':
      return termsAYear === undefined ? 'every term' : `every term, ${numberWord(termsAYear)} a year`;
    case 'timesAYear':
      return times === 1 ? said.yearly : `${times === 2 ? 'twice' : `${numberWord(times)} times`} a year`;
    default:
      return said[unit];
  }
}

/**
 * How often, in words: "Every week for two months, every fortnight for six months, then every month".
 * @param termsAYear Terms of the school's year; left out where several schools are meant.
 */
export function cadenceWords(cadence: Cadence, termsAYear?: number): string {
  const { steps = [] } = cadence;
  const last = rhythmWords(cadence, termsAYear);
  if (steps.length === 0) return capital(last);
  const step = ({ months, ...rhythm }: CadenceStep): string =>
    `${rhythmWords(rhythm, termsAYear)} for ${months < 10 ? `${numberWord(months)} ${plural(months, 'month', 'months')}` : counted(months, 'month', 'months')}`;
  return capital(`${steps.map(step).join(', ')}, then ${last}`);
}

const saysNumber = /\d|\b(one|two|three|four|five|six)\b/i;

/** The offer's own words; of a termly one with how many that is a year where they do not say it. */
export function offeredRhythm(offer: Pick<Offer, 'cadence' | 'cadenceWords'>, termsAYear: number): string {
  const { cadence, cadenceWords: own } = offer;
  if (own === '') return cadence.unit === 'none' ? '' : cadenceWords(cadence, termsAYear);
  return cadence.unit === 'termly' && !saysNumber.test(own) ? `${own}, ${numberWord(termsAYear)} a year` : own;
}
