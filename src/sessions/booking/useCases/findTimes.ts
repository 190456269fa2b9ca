import type { HomePorts } from '../../home/ports';
import type { OutlookPorts } from '../../outlook/ports';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts } from '../../../ground/ports';
import { academicYearOf } from '../../../ground/rules/academicYear';
import type { TrustCatalogue } from '../../../ground/rules/Catalogue';
import { addDays, weekdayOf } from '../../../ground/rules/days';
import { freeTimes } from '../rules/freeTimes';
import type { FreeTimes } from '../rules/freeTimes';
import { isStaffDay, schoolYearOf } from '../../../people/rules/halfTerms';
import type { Person } from '../../../ground/rules/Person';
import type { Day, SchoolYear } from '../../../ground/rules/School';
import type { Availability } from '../rules/Availability';
import type { DayTimes, TimesNote, TimesQuery, TimesView } from '../rules/TimesView';
import { nowOf } from '../../../ground/steps/clock';
import { withoutMoved } from '../rules/withoutMoved';
import { readAvailability } from './readAvailability';

/**
 * Shared times on the coming weekdays, with the reason on days that have none. Without calendar consent only school
 * days and hours are known.
 */
export async function findTimes(
  ports: Pick<GroundPorts, 'me' | 'now'> &
    Pick<PeoplePorts, 'people'> &
    Pick<OutlookPorts, 'outlook'> &
    Pick<HomePorts, 'home'>,
  query: TimesQuery,
): Promise<TimesView> {
  const people = await ports.people.findByKeys(query.people);
  const catalogue = await ports.home.catalogue(people.map(({ schoolKey }) => schoolKey));
  const days = weekdaysFrom(query.fromDay, query.days);
  const [first = query.fromDay, last = query.fromDay] = [days[0], days[days.length - 1]];
  const { availability: seen, otherClock } = await readAvailability(
    ports,
    people,
    { first, last },
    catalogue.settings.zone,
  );
  const availability = seen && withoutMoved(seen, query.moved);
  const times = days.map((day) =>
    timesOf(day, query.minutes, { catalogue, people, availability: availability ?? [], now: nowOf(ports) }),
  );
  return {
    calendarsKnown: availability !== undefined,
    days: times,
    notes: [...notesOf(people, availability ?? []), ...(otherClock ? [{ kind: 'otherClock' as const }] : [])],
  };
}

function notesOf(people: readonly Person[], availability: readonly Availability[]): readonly TimesNote[] {
  const unknown = new Set(availability.filter(({ unknownZone }) => unknownZone).map(({ mail }) => mail));
  return people
    .filter(({ mail }) => unknown.has(mail))
    .map((person) => ({ kind: 'unknownZone', person: nameOf(person) }));
}

interface TimesContext {
  readonly catalogue: TrustCatalogue;
  readonly people: readonly Person[];
  readonly availability: readonly Availability[];
  readonly now: string;
}

function timesOf(day: Day, minutes: number, { catalogue, people, availability, now }: TimesContext): DayTimes {
  const { zone, dayStarts, dayEnds } = catalogue.settings;
  const schoolYears = schoolYearsOf(catalogue, people, day);
  const { slots, closed } = freeTimes({
    day,
    minutes,
    zone,
    dayStarts,
    dayEnds,
    schoolYears,
    availability,
    now,
  });
  const staffDay = schoolYears.some((year) => isStaffDay(year, day));
  return {
    day,
    slots,
    ...(staffDay ? { staffDay } : {}),
    closed: closed && reasonOf(closed, catalogue, people),
  };
}

function reasonOf(
  closed: NonNullable<FreeTimes['closed']>,
  { schools }: TrustCatalogue,
  people: readonly Person[],
): DayTimes['closed'] {
  const owner = (mail: string): Person | undefined => people.find((one) => one.mail === mail);
  switch (closed.why) {
    case 'away':
      return { why: 'away', until: closed.until };
    case 'closed':
    case 'holiday':
      return { why: closed.why, who: schools.find((one) => one.key === closed.who)?.shortName ?? '' };
    case 'noSharedTime':
      return {
        why: 'noSharedTime',
        busy: closed.busy.flatMap(({ mail, ...rest }) => {
          const person = owner(mail);
          return person ? [{ person: nameOf(person), ...rest }] : [];
        }),
      };
    case 'offDay': {
      const person = owner(closed.mail);
      return person ? { why: 'offDay', person: nameOf(person) } : { why: 'noSharedTime', busy: [] };
    }
  }
}

const nameOf = ({ key, name }: Person): Pick<Person, 'key' | 'name'> => ({ key, name });

/**
 * The calendars of the people's schools. The central team works through half-terms: it belongs to no school, so it
 * closes no day.
 */
function schoolYearsOf(catalogue: TrustCatalogue, people: readonly Person[], day: Day): readonly SchoolYear[] {
  const keys = [...new Set(people.map((person) => person.schoolKey))].filter((key) =>
    catalogue.schools.some((school) => school.key === key),
  );
  return keys.flatMap((key) => schoolYearOf(catalogue, key, academicYearOf(day)) ?? []);
}

function weekdaysFrom(first: Day, count: number): readonly Day[] {
  const days: Day[] = [];
  for (let day = first; days.length < count; day = addDays(day, 1)) if (weekdayOf(day) <= 5) days.push(day);
  return days;
}
