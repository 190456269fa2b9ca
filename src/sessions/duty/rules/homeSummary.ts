import type { PersonKey } from '../../../ground/rules/Person';
import { offerIn, takerOf } from './DutyAsk';
import type { DutyAsk } from './DutyAsk';
import { waitsForCall } from './dutySteps';
import { dutyTurns } from './dutyTurns';
import type { WorkingDay } from './dutyTurns';

/**
 * What Home asks of a row, written with it: so that the first view need not know how it passes on. Keys and times.
 */
export interface HomeSummary {
  /** From which moment it is whose; everybody's under an empty key. */
  readonly turns: readonly (readonly [from: string, personKey: PersonKey])[];
  /** Empty while nobody has taken it. */
  readonly taker: PersonKey;
  /** A time is offered and not accepted yet. */
  readonly offered: boolean;
  /** Whoever asked would like to hear from the taker. */
  readonly call: boolean;
  /** Check-ins that are over, as numbers of days. */
  readonly over: readonly number[];
  /** No more of them are wanted. */
  readonly stop: boolean;
}

export function homeSummary(
  ask: Pick<DutyAsk, 'askedAt' | 'urgency' | 'rota' | 'steps' | 'status'>,
  day: WorkingDay,
): HomeSummary {
  return {
    turns: dutyTurns(ask, day).map(({ from, personKey = '' }) => [from, personKey]),
    taker: takerOf(ask) ?? '',
    offered: offerIn(ask)?.accepted === false,
    call: waitsForCall(ask),
    over: ask.steps.flatMap(({ days }) => days ?? []),
    stop: ask.steps.some(({ answer }) => answer === 'stop'),
  };
}
