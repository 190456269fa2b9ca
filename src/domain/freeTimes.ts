import { busyReasons, gridMinutes } from './busyReasons';
import type { BusyReason } from './busyReasons';
import { instantAt, weekdayOf } from './days';
import { halfTermAt } from './halfTerms';
import type { Day, SchoolYear } from './School';

/** A span of time in ISO UTC. */
export interface BusySpan {
  readonly startsAt: string;
  readonly endsAt: string;
}

export interface FreeBusy {
  readonly mail: string;
  readonly busy: readonly BusySpan[];
  /** Minutes after midnight in the zone; weekdays 1 (Monday) to 7. Undefined when unknown. */
  readonly workingHours: { readonly startsAt: number; readonly endsAt: number; readonly weekdays: readonly number[] } | undefined;
}

export interface FreeTimesInput {
  readonly day: Day;
  readonly minutes: number;
  readonly zone: string;
  /** The trust's working day in minutes after midnight. */
  readonly dayStarts: number;
  readonly dayEnds: number;
  /** The calendars of everybody's schools; one without dates entered is left out. */
  readonly schoolYears: readonly SchoolYear[];
  readonly availability: readonly FreeBusy[];
  readonly now: string | Date;
}

export interface FreeSlot extends BusySpan {
  /** Ten minutes or more to the next appointment on either side. */
  readonly roomy: boolean;
}

export interface FreeTimes {
  /** Four at most, by time; where there are more, roomy ones spread over the day. */
  readonly slots: readonly FreeSlot[];
  /** Why there are none. `who` is a school's key, or empty. Weekends are holidays. offDay: this person does not work on that weekday. */
  readonly closed?: { readonly why: 'closed' | 'holiday'; readonly who: string } | { readonly why: 'noSharedTime'; readonly busy: readonly BusyReason[] } | { readonly why: 'offDay'; readonly mail: string };
}

const gapMinutes = 10;
const mostSlots = 4;

/** Times of one day at which everybody is free, within working hours, on a school day of every school. */
export function freeTimes(input: FreeTimesInput): FreeTimes {
  const { day, minutes, zone } = input;
  const shut = shutBy(input.schoolYears, day);
  if (shut) return { slots: [], closed: shut };
  const off = input.availability.find(({ workingHours }) => workingHours && !workingHours.weekdays.includes(weekdayOf(day)));
  if (off) return { slots: [], closed: { why: 'offDay', mail: off.mail } };
  const [opens, closes] = sharedHours(input);
  const busy = input.availability.flatMap((person) => person.busy).map((span) => [Date.parse(span.startsAt), Date.parse(span.endsAt)] as const);
  const free = (from: number, to: number): boolean => busy.every(([start, end]) => end <= from || start >= to);
  const earliest = new Date(input.now).getTime();
  const found: Candidate[] = [];
  for (let start = Math.ceil(opens / gridMinutes) * gridMinutes; start + minutes <= closes; start += gridMinutes) {
    const startsAt = instantAt(day, start, zone);
    const endsAt = instantAt(day, start + minutes, zone);
    const [from, to] = [Date.parse(startsAt), Date.parse(endsAt)];
    if (from < earliest || !free(from, to)) continue;
    const gap = gapMinutes * 60_000;
    found.push({ start, slot: { startsAt, endsAt, roomy: free(from - gap, to + gap) } });
  }
  if (found.length > 0) return { slots: choose(found, minutes) };
  const from = Math.max(earliest, Date.parse(instantAt(day, opens, zone)));
  const to = Date.parse(instantAt(day, Math.max(opens, closes), zone));
  return { slots: [], closed: { why: 'noSharedTime', busy: busyReasons({ people: input.availability, from, to, minutes }) } };
}

function shutBy(schoolYears: readonly SchoolYear[], day: Day): FreeTimes['closed'] {
  if (weekdayOf(day) > 5) return { why: 'holiday', who: '' };
  const closed = schoolYears.find((year) => year.closures.includes(day));
  if (closed) return { why: 'closed', who: closed.schoolKey };
  const away = schoolYears.find((year) => !halfTermAt(year, day));
  return away && { why: 'holiday', who: away.schoolKey };
}

/** The part of the day in which everybody works. */
function sharedHours({ dayStarts, dayEnds, availability }: FreeTimesInput): readonly [number, number] {
  const hours = availability.flatMap((person) => person.workingHours ?? []);
  return [Math.max(dayStarts, ...hours.map((one) => one.startsAt)), Math.min(dayEnds, ...hours.map((one) => one.endsAt))];
}

interface Candidate {
  readonly start: number;
  readonly slot: FreeSlot;
}

/** Full and half hours read best, then ten past and twenty to, as a school day's bells fall. */
function roundness(start: number): number {
  if (start % 30 === 0) return 0;
  return start % 30 === 10 ? 1 : 2;
}

/** Roomy ones first, far apart while there is room; never overlapping, so that the choice is a real one. */
function choose(found: readonly Candidate[], minutes: number): readonly FreeSlot[] {
  const best = [...found].sort((a, b) => Number(b.slot.roomy) - Number(a.slot.roomy) || roundness(a.start) - roundness(b.start) || a.start - b.start);
  const chosen: Candidate[] = [];
  const roomyOnes = best.filter((one) => one.slot.roomy);
  for (const [pool, apart] of [[roomyOnes, 120], [roomyOnes, 60], [roomyOnes, minutes], [best, minutes]] as const) {
    for (const one of pool) {
      const clear = chosen.every((other) => Math.abs(other.start - one.start) >= Math.max(apart, minutes));
      if (chosen.length < mostSlots && clear) chosen.push(one);
    }
  }
  return chosen.sort((a, b) => a.start - b.start).map((one) => one.slot);
}
