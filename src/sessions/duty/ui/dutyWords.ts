import type { When } from '../../../ground/words/dates';
import { noWhen } from '../../../ground/words/moments';
import { dayInZone } from '../../../ground/rules/days';
import * as dates from '../../../ground/words/dates';
import type { DutyView } from '../DutyService';
import { askedStrings } from '../en';
import { isStillToCome } from '../rules/dutyTurns';

/** `today at 09:30`, `tomorrow at 09:30`, `on Thursday 26 November at 09:30`. */
export function momentIn({ today, day: { zone } }: Pick<DutyView, 'today' | 'day'>, at: string): When {
  return askedStrings.moment(dayInZone(at, zone), today, dates.time(at, zone));
}

/** As they are called in the rota or the list of people; everybody's turn has no name. */
export const nameIn = ({ names }: Pick<DutyView, 'names'>, key: string | undefined): string =>
  key === undefined ? askedStrings.turns.everybody : (names[key] ?? askedStrings.turns.everybody);

/** What stands first on the page of whoever asked. */
export function standing(view: DutyView): string {
  const { stands } = askedStrings;
  const { ask, turn, now } = view;
  if (ask.status === 'unknown') return stands.unknown;
  if (ask.status === 'withdrawn') return stands.withdrawn;
  if (ask.status === 'held') return stands.held(ask.day === undefined ? noWhen : dates.weekdayDayMonth(ask.day));
  const taker = [...ask.steps].reverse().find(({ what }) => what === 'taken');
  if (ask.status === 'taken') return stands.taken(nameIn(view, taker?.byKey));
  if (turn?.personKey === undefined) return stands.everybody;
  const name = nameIn(view, turn.personKey);
  if (turn.seen) return stands.seen(name);
  return isStillToCome(turn, now) ? stands.waits(name, momentIn(view, turn.from)) : stands.with(name);
}

/** The same for those on duty. */
export function standingForDuty(view: DutyView): string {
  const { take } = askedStrings;
  const { ask, turn, myKey } = view;
  if (ask.status !== 'asked') return standing(view);
  if (turn?.personKey === undefined) return take.open;
  return turn.personKey === myKey ? take.yours : take.with(nameIn(view, turn.personKey));
}

/** When it passes on, and to whom; nothing where it is taken, or with everybody already. */
export function passing(view: DutyView): string | undefined {
  const { ask, turn, turns } = view;
  if (ask.status !== 'asked' || turn?.to === undefined) return undefined;
  const next = turns[turns.indexOf(turn) + 1];
  const { stands } = askedStrings;
  const to = next?.personKey === undefined ? stands.toEverybody : stands.toPerson(nameIn(view, next.personKey));
  return stands.passes(momentIn(view, turn.to), to);
}
