import { busyReasons, gridMinutes } from './busyReasons';
import type { BusyReason } from './busyReasons';
import type { BusySpan } from './BusySpan';
import { addDays, instantAt, weekdayOf } from '../../../ground/rules/days';
import { isStaffDay, shutOn } from '../../../people/rules/halfTerms';
import type { Day, SchoolYear } from '../../../ground/rules/School';

export interface FreeBusy {
  readonly mail: string;
  readonly busy: readonly BusySpan[];
  /** When the person is away by what their mailbox answers on its own; counts as busy. */
  readonly away: readonly BusySpan[];
  /** When the person works, in the days looked at and by whatever clock. Undefined when unknown. */
  readonly working: readonly BusySpan[] | undefined;
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
  /**
   * Why there are none. `who` is a school's key, or empty. Weekends are holidays. offDay: this person does not work on
   * that day. away: this person is, all day and until an ISO instant.
   */
  readonly closed?:
    | { readonly why: 'closed' | 'holiday'; readonly who: string }
    | { readonly why: 'noSharedTime'; readonly busy: readonly BusyReason[] }
    | { readonly why: 'offDay'; readonly mail: string }
    | { readonly why: 'away'; readonly mail: string; readonly until: string };
}

const gapMinutes = 10;
const mostSlots = 4;

/** Times of one day at which everybody is free, within working hours, on a school day of every school. */
export function freeTimes(input: FreeTimesInput): FreeTimes {
  const { day, minutes, zone } = input;
  const shut = shutBy(input.schoolYears, day);
  if (shut) return { slots: [], closed: shut };
  const people = input.availability.map((person) => worksOn(person, input));
  const off = people.find(({ working }) => working?.length === 0);
  if (off) return { slots: [], closed: { why: 'offDay', mail: off.mail } };
  const [opens, closes] = sharedHours(input, people);
  const busy = people.flatMap((person) => [...person.busy, ...person.away]).map(timesOf);
  const free = (from: number, to: number): boolean => busy.every(([start, end]) => end <= from || start >= to);
  const works = (from: number, to: number): boolean =>
    people.every(({ working }) => working === undefined || working.some(([start, end]) => start <= from && to <= end));
  const earliest = new Date(input.now).getTime();
  const found: Candidate[] = [];
  for (
    let start = Math.ceil(input.dayStarts / gridMinutes) * gridMinutes;
    start + minutes <= input.dayEnds;
    start += gridMinutes
  ) {
    const startsAt = instantAt(day, start, zone);
    const endsAt = instantAt(day, start + minutes, zone);
    const [from, to] = [Date.parse(startsAt), Date.parse(endsAt)];
    if (from < earliest || !works(from, to) || !free(from, to)) continue;
    const gap = gapMinutes * 60_000;
    found.push({ start, slot: { startsAt, endsAt, roomy: free(from - gap, to + gap) } });
  }
  if (found.length > 0) return { slots: choose(found, minutes) };
  const from = Math.max(earliest, opens);
  const to = Math.max(opens, closes);
  for (const { mail, away } of people) {
    const allDay = away.find((span) => from < to && Date.parse(span.startsAt) <= from && Date.parse(span.endsAt) >= to);
    if (allDay) return { slots: [], closed: { why: 'away', mail, until: allDay.endsAt } };
  }
  return { slots: [], closed: { why: 'noSharedTime', busy: busyReasons({ people, from, to, minutes }) } };
}

type Times = readonly [start: number, end: number];
const timesOf = ({ startsAt, endsAt }: BusySpan): Times => [Date.parse(startsAt), Date.parse(endsAt)];

interface Worker extends Omit<FreeBusy, 'working'> {
  readonly working: readonly Times[] | undefined;
}

/** Somebody with their working hours of this day alone. */
function worksOn({ working, ...person }: FreeBusy, { day, zone }: FreeTimesInput): Worker {
  const [midnight, next] = [Date.parse(instantAt(day, 0, zone)), Date.parse(instantAt(addDays(day, 1), 0, zone))];
  return { ...person, working: working?.map(timesOf).filter(([start, end]) => start < next && end > midnight) };
}

function shutBy(schoolYears: readonly SchoolYear[], day: Day): FreeTimes['closed'] {
  if (weekdayOf(day) > 5 && !schoolYears.some((year) => isStaffDay(year, day))) return { why: 'holiday', who: '' };
  const shut = schoolYears.flatMap((year) => {
    const why = shutOn(year, day);
    return why === undefined ? [] : [{ why, who: year.schoolKey }];
  });
  return shut.find(({ why }) => why === 'closed') ?? shut[0];
}

/** The part of the day in which everybody works, as far as one part can say it. */
function sharedHours({ day, zone, dayStarts, dayEnds }: FreeTimesInput, people: readonly Worker[]): Times {
  const hours = people.flatMap(({ working }) => (working === undefined ? [] : [working]));
  const [opens, closes] = timesOf({ startsAt: instantAt(day, dayStarts, zone), endsAt: instantAt(day, dayEnds, zone) });
  return [
    Math.max(opens, ...hours.map((one) => Math.min(...one.map(([start]) => start)))),
    Math.min(closes, ...hours.map((one) => Math.max(...one.map(([, end]) => end)))),
  ];
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
  const best = [...found].sort(
    (a, b) =>
      Number(b.slot.roomy) - Number(a.slot.roomy) || roundness(a.start) - roundness(b.start) || a.start - b.start,
  );
  const chosen: Candidate[] = [];
  const roomyOnes = best.filter((one) => one.slot.roomy);
  for (const [pool, apart] of [
    [roomyOnes, 120],
    [roomyOnes, 60],
    [roomyOnes, minutes],
    [best, minutes],
  ] as const) {
    for (const one of pool) {
      const clear = chosen.every((other) => Math.abs(other.start - one.start) >= Math.max(apart, minutes));
      if (chosen.length < mostSlots && clear) chosen.push(one);
    }
  }
  return chosen.sort((a, b) => a.start - b.start).map((one) => one.slot);
}
