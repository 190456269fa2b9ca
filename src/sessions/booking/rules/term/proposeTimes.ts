import { addDays, dayInZone, daysBetween, instantAt, minutesInZone, weekdayOf } from '../../../../ground/rules/days';
import type { Day, SchoolYear } from '../../../../ground/rules/School';
import { shutOn } from '../../../../people/rules/halfTerms';
import type { BusySpan } from '../BusySpan';
import { freeTimes } from '../freeTimes';
import type { FreeBusy } from '../freeTimes';

/** One session that is due in a half-term and has no time yet. */
export interface DueSession {
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly minutes: number;
  /** When the pair last met; its day of the week and its hour are proposed again. */
  readonly lastStart: string | undefined;
}

/** In which it has to lie. */
export interface AroundIt {
  /** Of everybody's schools. */
  readonly schoolYears: readonly SchoolYear[];
  readonly people: readonly (FreeBusy & { readonly name: string })[];
  readonly zone: string;
  /** The trust's working day in minutes after midnight. */
  readonly dayStarts: number;
  readonly dayEnds: number;
  /** ISO UTC. */
  readonly now: string;
}

/** Why the usual time does not do; the first that holds, in this order. */
export type ProposalTrouble =
  | { readonly why: 'closed' | 'holiday' | 'past' | 'outsideHours' }
  | { readonly why: 'busy'; readonly names: readonly string[]; readonly until: string; readonly others: number };

export interface Proposal {
  /** The usual time, where the pair has met before. */
  readonly usual: BusySpan | undefined;
  readonly trouble: ProposalTrouble | undefined;
  /** Times at which it can be, the one to propose first; none where there is no shared time. */
  readonly choices: readonly BusySpan[];
}

const mostChoices = 6;

/** When a due session can be: at its usual time, or as near to it as everybody is free. */
export function proposeTimes(due: DueSession, around: AroundIt): Proposal {
  const usual = usualOf(due, around);
  const trouble = usual && troubleAt(usual, around);
  const first = usual !== undefined && trouble === undefined ? [usual] : [];
  return { usual, trouble, choices: [...first, ...others(due, around, usual)].slice(0, mostChoices) };
}

const spanOn = (day: Day, at: number, minutes: number, zone: string): BusySpan => ({
  startsAt: instantAt(day, at, zone),
  endsAt: instantAt(day, at + minutes, zone),
});

/** The first day of the period on which the pair usually meets, from tomorrow on. */
function usualOf({ firstDay, lastDay, minutes, lastStart }: DueSession, { zone, now }: AroundIt): BusySpan | undefined {
  if (lastStart === undefined) return undefined;
  const weekday = weekdayOf(dayInZone(lastStart, zone));
  const at = minutesInZone(lastStart, zone);
  const tomorrow = addDays(dayInZone(now, zone), 1);
  for (let day = Math.max(firstDay, tomorrow); day <= lastDay; day = addDays(day, 1))
    if (weekdayOf(day) === weekday) return spanOn(day, at, minutes, zone);
  return undefined;
}

const meets = (a: BusySpan, b: BusySpan): boolean =>
  Date.parse(a.startsAt) < Date.parse(b.endsAt) && Date.parse(b.startsAt) < Date.parse(a.endsAt);

function troubleAt(span: BusySpan, around: AroundIt): ProposalTrouble | undefined {
  const { schoolYears, people, zone, now } = around;
  const day = dayInZone(span.startsAt, zone);
  const shut = schoolYears.flatMap((year) => shutOn(year, day) ?? []);
  if (shut.length > 0) return { why: shut.includes('closed') ? 'closed' : 'holiday' };
  if (span.startsAt <= now) return { why: 'past' };
  const busy = people.flatMap(({ name, busy: own, away }) => {
    const taken = [...own, ...away].filter((one) => meets(one, span));
    return taken.length === 0 ? [] : [{ name, until: latestEnd(taken) }];
  });
  if (busy.length > 0)
    return {
      why: 'busy',
      names: busy.map(({ name }) => name),
      until: busy.reduce((latest, { until }) => (until > latest ? until : latest), ''),
      others: people.length - busy.length,
    };
  return isWithinHours(span, around) ? undefined : { why: 'outsideHours' };
}

const latestEnd = (spans: readonly BusySpan[]): string =>
  spans.reduce((latest, { endsAt }) => (endsAt > latest ? endsAt : latest), '');

function isWithinHours(span: BusySpan, { people, zone, dayStarts, dayEnds }: AroundIt): boolean {
  const starts = minutesInZone(span.startsAt, zone);
  const ends = starts + (Date.parse(span.endsAt) - Date.parse(span.startsAt)) / 60_000;
  const day = dayInZone(span.startsAt, zone);
  return (
    starts >= dayStarts &&
    ends <= dayEnds &&
    people.every(({ working }) => {
      const today = working?.filter((one) => dayInZone(one.startsAt, zone) === day);
      return (
        today === undefined || today.some(({ startsAt, endsAt }) => startsAt <= span.startsAt && span.endsAt <= endsAt)
      );
    })
  );
}

/** The days of the period, the nearest to the usual one first; on each the usual hour before others. */
function others(due: DueSession, around: AroundIt, usual: BusySpan | undefined): readonly BusySpan[] {
  const { zone, now } = around;
  const near = usual === undefined ? undefined : dayInZone(usual.startsAt, zone);
  const from = Math.max(due.firstDay, addDays(dayInZone(now, zone), 1));
  const days: Day[] = [];
  for (let day = from; day <= due.lastDay; day = addDays(day, 1)) days.push(day);
  const ordered =
    near === undefined
      ? days
      : [...days].sort((a, b) => Math.abs(daysBetween(near, a)) - Math.abs(daysBetween(near, b)));
  const found: BusySpan[] = [];
  for (const day of ordered) {
    if (found.length >= mostChoices) break;
    found.push(...onDay(day, due, around, usual).filter(({ startsAt }) => startsAt !== usual?.startsAt));
  }
  return found;
}

function onDay(day: Day, { minutes }: DueSession, around: AroundIt, usual: BusySpan | undefined): readonly BusySpan[] {
  const { schoolYears, people, zone, dayStarts, dayEnds, now } = around;
  const sameHour = usual && spanOn(day, minutesInZone(usual.startsAt, zone), minutes, zone);
  const first = sameHour !== undefined && troubleAt(sameHour, around) === undefined ? [sameHour] : [];
  const { slots } = freeTimes({ day, minutes, zone, dayStarts, dayEnds, schoolYears, availability: people, now });
  const more = slots.filter(({ startsAt }) => first.every((one) => one.startsAt !== startsAt));
  return [...first, ...more.map(({ startsAt, endsAt }) => ({ startsAt, endsAt }))];
}
