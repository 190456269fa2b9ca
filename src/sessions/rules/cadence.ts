import { cadenceUnits } from '../../ground/rules/Catalogue';
import type { Cadence, CadenceStep, CadenceUnit, Offer, Role } from '../../ground/rules/Catalogue';
import { isDay } from '../../ground/rules/days';
import type { Day } from '../../ground/rules/School';
import type { Pair } from '../../people/rules/Pair';

const rhythm = /^(\w+)(?: (\d+))?(?:\*(\d+))?$/;
const isBetween = (value: number, least: number, most: number): boolean => value >= least && value <= most;

/** A unit, `timesAYear 5`, and for so many months `weekly*2`. */
function rhythmOf(text: string): (Cadence & Partial<CadenceStep>) | undefined {
  const [, word, times, months] = rhythm.exec(text) ?? [];
  const unit = cadenceUnits.find((one) => one === word);
  if (unit === undefined || (unit === 'timesAYear') !== (times !== undefined)) return undefined;
  if (times !== undefined && !isBetween(Number(times), 1, 52)) return undefined;
  if (months !== undefined && !isBetween(Number(months), 1, 36)) return undefined;
  return { unit, ...(times && { times: Number(times) }), ...(months && { months: Number(months) }) };
}

const isStep = (part: ReturnType<typeof rhythmOf>): part is CadenceStep => part?.months !== undefined;

/**
 * As a row says it: a unit, `timesAYear 5`, or with steps before it: `weekly*2+fortnightly*6+monthly`. Undefined for
 * anything else, which a newer version wrote.
 */
export function agreedCadence(text: string): Cadence | undefined {
  const steps = text.split('+').map(rhythmOf);
  const last = steps.pop();
  if (last === undefined || isStep(last) || !steps.every(isStep)) return undefined;
  return steps.length === 0 ? last : { ...last, steps };
}

/** What two people agreed later, as a row says it: `20270105 termly`, the approver of a longer gap behind a bar. */
export interface AgreedRhythm {
  readonly from: Day;
  readonly text: string;
  readonly cadence: Cadence;
  /** By name; empty where nobody had to approve it. */
  readonly approvedBy: string;
}

/** What cannot be read was written by a newer version and is left out. */
export function agreedRhythms(rows: readonly string[]): readonly AgreedRhythm[] {
  return rows
    .flatMap((row) => {
      const [words = '', approvedBy = ''] = row.split('|');
      const from = Number(words.slice(0, 8));
      const text = words.slice(9);
      const cadence = agreedCadence(text);
      return isDay(from) && cadence ? [{ from, text, cadence, approvedBy }] : [];
    })
    .sort((a, b) => a.from - b.from);
}

export const rhythmRow = ({ from, text, approvedBy }: Omit<AgreedRhythm, 'cadence'>): string =>
  approvedBy === '' ? `${from} ${text}` : `${from} ${text}|${approvedBy}`;

export interface RhythmOfPair extends Pick<Pair, 'cadence'> {
  readonly summary?: Partial<Pick<Pair['summary'], 'rhythms'>>;
  readonly approved?: Pair['approved'];
}

/**
 * The rhythm agreed with this person when the pair was opened, else the offer's own with its steps; and what was agreed
 * later, from its day on. What the two write themselves is never taken for less than the role's minimum; a longer gap is
 * what record keepers wrote, with who approved it.
 */
export function cadenceOf(
  pair: RhythmOfPair,
  offer: Pick<Offer, 'cadence'> & Partial<Pick<Offer, 'countsToMinimum'>>,
  minimum: Cadence = none,
): Cadence {
  const agreed = agreedCadence(pair.cadence);
  const least = offer.countsToMinimum === true ? minimum : none;
  const changes = [
    ...agreedRhythms(pair.summary?.rhythms ?? []).map(({ from, cadence }) => ({
      from,
      cadence: isLessThan(cadence, least) ? least : cadence,
    })),
    ...agreedRhythms(pair.approved ?? []),
  ].sort((a, b) => a.from - b.from);
  const { initialMeeting } = offer.cadence;
  const first =
    agreed === undefined ? offer.cadence : { ...agreed, ...(initialMeeting === undefined ? {} : { initialMeeting }) };
  return changes.length === 0 ? first : { ...first, changes: changes.map(({ from, cadence }) => ({ from, cadence })) };
}

const none: Cadence = { unit: 'none' };

/** Whether any of it is a longer gap than this. */
export const isLessThan = (cadence: Cadence, least: Cadence): boolean =>
  [cadence, ...(cadence.steps ?? [])].some((one) => countOf(one) < countOf(least));

/** What the trust asks for at least, of somebody in these roles; once a term where it is not known what they are. */
export function minimumOf(
  roles: readonly Pick<Role, 'key' | 'minimum'>[],
  keys: readonly string[] | undefined,
): Cadence {
  if (keys === undefined) return { unit: 'termly' };
  return strictest(...roles.filter(({ key }) => keys.includes(key)).map(({ minimum }) => minimum));
}

/** Meetings of a school year of thirty-nine weeks, for comparing. */
const aYear: Readonly<Record<Exclude<CadenceUnit, 'timesAYear'>, number>> = {
  weekly: 39,
  fortnightly: 19,
  monthly: 11,
  fourWeekly: 10,
  sixWeekly: 6.5,
  halfTermly: 6,
  termly: 3,
  yearly: 1,
  none: 0,
};

const countOf = ({ unit, times = 1 }: Cadence): number => (unit === 'timesAYear' ? times : aYear[unit]);

/** The one that meets more often: an agreed rhythm may exceed a role's minimum, never fall below it. */
export function strictest(...cadences: readonly Cadence[]): Cadence {
  return cadences.reduce<Cadence>((best, one) => (countOf(one) > countOf(best) ? one : best), { unit: 'none' });
}
