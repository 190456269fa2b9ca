import type { PersonKey } from '../../../ground/rules/Person';
import type { Day } from '../../../ground/rules/School';
import { isAskedBy, isOpenAsk, takerOf } from './DutyAsk';
import type { CheckInAnswer, DutyAsk, DutyDeed, DutyStep } from './DutyAsk';

/** By whoever asked. */
type AskerMove =
  | { readonly what: 'accepted' | 'withdrawn' }
  | { readonly what: 'answered'; readonly days: number; readonly answer: CheckInAnswer };
/** By anybody on duty. */
interface DutyMoveOfAnybody {
  readonly what: 'seen' | 'passed' | 'taken';
}
/** By whoever took it. */
type TakerMove =
  /** ISO UTC: when they could talk. */
  | { readonly what: 'offered'; readonly at: string }
  | { readonly what: 'held'; readonly day: Day }
  | { readonly what: 'rung' }
  | { readonly what: 'lookedIn'; readonly days: number };

/** What somebody does with it. */
export type DutyMove = AskerMove | DutyMoveOfAnybody | TakerMove;

export interface Mover {
  readonly key: PersonKey;
  readonly login: string;
  /** Is among those who take debriefs. */
  readonly onDuty: boolean;
  /** ISO UTC. */
  readonly now: string;
}

/** The same after the move; unchanged where it stands so already; undefined where it is not theirs to make. */
export function movedAsk(ask: DutyAsk, move: DutyMove, by: Mover): DutyAsk | undefined {
  if (ask.status === 'unknown') return undefined;
  const mine = isAskedBy(ask, by.login);
  switch (move.what) {
    case 'accepted':
    case 'withdrawn':
    case 'answered':
      return mine ? byAsker(ask, move, by) : undefined;
    case 'seen':
    case 'passed':
    case 'taken':
      return !mine && by.onDuty && isOpenAsk(ask) ? byAnybody(ask, move.what, by) : undefined;
    default:
      return takerOf(ask) === by.key ? byTaker(ask, move, by) : undefined;
  }
}

const withStep = (ask: DutyAsk, { key, now }: Mover, what: DutyDeed, more: Partial<DutyStep> = {}): DutyAsk => ({
  ...ask,
  steps: [...ask.steps, { what, at: now, byKey: key, ...more }],
});

const lastOf = ({ steps }: DutyAsk): DutyStep | undefined => steps[steps.length - 1];

function byAsker(ask: DutyAsk, move: AskerMove, by: Mover): DutyAsk | undefined {
  switch (move.what) {
    case 'withdrawn':
      if (isOpenAsk(ask)) return { ...ask, status: 'withdrawn' };
      return ask.status === 'withdrawn' ? ask : undefined;
    case 'accepted':
      if (ask.status !== 'taken') return undefined;
      return lastOf(ask)?.what === 'accepted' ? ask : withStep(ask, by, 'accepted');
    case 'answered':
      if (ask.status !== 'held') return undefined;
      return hasAfter(ask, 'answered', move.days)
        ? ask
        : withStep(ask, by, 'answered', { days: move.days, answer: move.answer });
  }
}

function byAnybody(ask: DutyAsk, what: DutyMoveOfAnybody['what'], by: Mover): DutyAsk | undefined {
  if (what === 'taken') {
    if (takerOf(ask) === by.key) return ask;
    // somebody else has taken it meanwhile
    return ask.status === 'taken' ? undefined : { ...withStep(ask, by, 'taken'), status: 'taken' };
  }
  if (ask.status !== 'asked') return undefined;
  const stands = ask.steps.some((step) => step.what === what && step.byKey === by.key);
  return stands ? ask : withStep(ask, by, what);
}

function byTaker(ask: DutyAsk, move: TakerMove, by: Mover): DutyAsk | undefined {
  if (move.what === 'held') {
    return ask.status === 'held' ? ask : { ...withStep(ask, by, 'held'), status: 'held', day: move.day };
  }
  if (move.what === 'offered') {
    if (ask.status !== 'taken') return undefined;
    const last = lastOf(ask);
    const stands = last?.what === 'offered' && last.at === move.at;
    return stands ? ask : withStep(ask, by, 'offered', { at: move.at });
  }
  if (ask.status !== 'held') return undefined;
  if (move.what === 'rung') return waitsForCall(ask) ? withStep(ask, by, 'rung') : ask;
  return hasAfter(ask, 'lookedIn', move.days) ? ask : withStep(ask, by, 'lookedIn', { days: move.days });
}

const hasAfter = ({ steps }: DutyAsk, what: DutyDeed, days: number): boolean =>
  steps.some((step) => step.what === what && step.days === days);

/** Whoever asked would like a call or another talk, and nobody has noted one since. */
export function waitsForCall({ steps }: Pick<DutyAsk, 'steps'>): boolean {
  const last = steps.filter(({ what, answer }) => what === 'rung' || answer === 'ring' || answer === 'talkAgain').pop();
  return last?.what === 'answered';
}
