import { addDays, dayInZone, instantAt, minutesInZone, weekdayOf } from '../../../ground/rules/days';
import type { PersonKey } from '../../../ground/rules/Person';
import type { Urgency } from '../../rules/WorkItem';
import type { DutyAsk } from './DutyAsk';

/** The trust's working day, Monday to Friday. */
export interface WorkingDay {
  readonly zone: string;
  /** Minutes after midnight. */
  readonly dayStarts: number;
  readonly dayEnds: number;
}

/** Whose it is from when; the last is everybody's who takes debriefs, without an end. */
export interface DutyTurn {
  /** Undefined for everybody. */
  readonly personKey: PersonKey | undefined;
  readonly from: string;
  readonly to: string | undefined;
  readonly seen: boolean;
  /** They passed it on themselves. */
  readonly passed: boolean;
}

/** Working minutes until it passes on: while nobody has opened it, and once it was opened and not taken. */
const waits: Readonly<Record<Urgency, { readonly unseen: number; readonly seen: number }>> = {
  today: { unseen: 30, seen: 60 },
  thisWeek: { unseen: 240, seen: 480 },
  noHurry: { unseen: 480, seen: 960 },
};

/** Whose turn it is, was and will be. It passes on by time alone: nobody has to write anything for it. */
export function dutyTurns(
  ask: Pick<DutyAsk, 'askedAt' | 'urgency' | 'rota' | 'steps'>,
  day: WorkingDay,
): readonly DutyTurn[] {
  const wait = waits[ask.urgency];
  const turns: DutyTurn[] = [];
  let from = openFrom(ask.askedAt, day);
  for (const personKey of ask.rota) {
    const since = earlier(from);
    const theirs = ask.steps.filter(({ byKey, at }) => byKey === personKey && at >= since);
    const seen = theirs.find(({ what }) => what === 'seen');
    const passed = theirs.find(({ what }) => what === 'passed');
    const due = seen === undefined ? addOpen(from, wait.unseen, day) : addOpen(seen.at, wait.seen, day);
    const isPassed = passed !== undefined && passed.at < due;
    const to = isPassed ? passed.at : due;
    turns.push({ personKey, from, to, seen: seen !== undefined, passed: isPassed });
    from = to;
  }
  return [...turns, { personKey: undefined, from, to: undefined, seen: false, passed: false }];
}

/** The turn at this moment; before the working day begins, the first. */
export const turnAt = (turns: readonly DutyTurn[], now: string): DutyTurn | undefined =>
  [...turns].reverse().find(({ from }) => from <= now) ?? turns[0];

/** Whether it is this person's to answer now. */
export const isTurnOf = (turn: DutyTurn | undefined, personKey: PersonKey): boolean =>
  turn !== undefined && (turn.personKey === undefined || turn.personKey === personKey);

/** The moment itself within the working day, or when the next one begins. */
export function openFrom(at: string, { zone, dayStarts, dayEnds }: WorkingDay): string {
  const day = dayInZone(at, zone);
  const minutes = minutesInZone(at, zone);
  if (weekdayOf(day) < 6 && minutes < dayStarts) return instantAt(day, dayStarts, zone);
  if (weekdayOf(day) < 6 && minutes < dayEnds) return at;
  let next = addDays(day, 1);
  while (weekdayOf(next) > 5) next = addDays(next, 1);
  return instantAt(next, dayStarts, zone);
}

const minuteMs = 60_000;
/** A device's clock may be behind SharePoint's by as many minutes. */
const slack = 5;

const earlier = (at: string): string => new Date(Date.parse(at) - slack * minuteMs).toISOString();

/** Whether it begins only later, with what is to be said of it then. */
export const isStillToCome = ({ from }: DutyTurn, now: string): boolean => earlier(from) > now;

/** So many working minutes later; what is left at the end of a day goes on when the next begins. */
function addOpen(at: string, minutes: number, day: WorkingDay): string {
  let from = openFrom(at, day);
  let left = minutes;
  // a day without hours would never end
  if (day.dayEnds <= day.dayStarts) return new Date(Date.parse(from) + left * minuteMs).toISOString();
  for (;;) {
    const end = instantAt(dayInZone(from, day.zone), day.dayEnds, day.zone);
    const today = (Date.parse(end) - Date.parse(from)) / minuteMs;
    if (left < today) return new Date(Date.parse(from) + left * minuteMs).toISOString();
    left -= today;
    from = openFrom(end, day);
  }
}
