import { wholeNumberIn } from '../../ground/ui/forms/wholeNumberIn';
import type { Cadence, CadenceStep, CadenceUnit } from '../../ground/rules/Catalogue';

/** A rhythm as it is typed: numbers are some once it is saved. */
export interface TypedRhythm {
  readonly unit: CadenceUnit;
  readonly times: string;
  /** Of a step. */
  readonly months: string;
}

export interface TypedCadence extends TypedRhythm {
  readonly steps: readonly TypedRhythm[];
}

const typed = ({ unit, times, months }: Cadence & Partial<CadenceStep>): TypedRhythm => ({
  unit,
  times: times === undefined ? '' : String(times),
  months: months === undefined ? '' : String(months),
});

export const typedCadenceOf = (cadence: Cadence): TypedCadence => ({
  ...typed(cadence),
  steps: (cadence.steps ?? []).map(typed),
});

const rhythmOf = ({ unit, times }: TypedRhythm): Pick<Cadence, 'unit' | 'times'> =>
  unit === 'timesAYear' ? { unit, times: wholeNumberIn(times) } : { unit };

/** `before`: what the form does not show of it is kept. */
export function cadenceOfTyped(cadence: TypedCadence, { initialMeeting }: Cadence): Cadence {
  const steps = cadence.steps.map((step) => ({ ...rhythmOf(step), months: wholeNumberIn(step.months) }));
  return {
    ...rhythmOf(cadence),
    ...(steps.length === 0 ? {} : { steps }),
    ...(initialMeeting === undefined ? {} : { initialMeeting }),
  };
}

const isWhole = ({ unit, times = 1 }: Pick<Cadence, 'unit' | 'times'>): boolean =>
  unit !== 'timesAYear' || Number.isInteger(times);

/** Whether every number of it is there, so that it can be said in words. */
export const isCadenceWhole = (cadence: Cadence): boolean =>
  isWhole(cadence) && (cadence.steps ?? []).every((step) => isWhole(step) && Number.isInteger(step.months));
