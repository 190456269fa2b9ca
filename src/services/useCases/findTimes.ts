import { academicYearOf } from '../../domain/academicYear';
import type { TrustCatalogue } from '../../domain/Catalogue';
import { addDays, instantAt, weekdayOf } from '../../domain/days';
import { freeTimes } from '../../domain/freeTimes';
import type { FreeTimes } from '../../domain/freeTimes';
import { schoolYearOf } from '../../domain/halfTerms';
import type { Person } from '../../domain/Person';
import type { Day, SchoolYear } from '../../domain/School';
import type { Availability, Ports } from '../ports';
import { isServiceError } from '../ServiceError';
import type { DayTimes, TimesQuery, TimesView } from '../TimesView';
import { nowOf } from './clock';

/** Shared times on the coming weekdays, with the reason on days that have none. Without calendar consent only school days and hours are known. */
export async function findTimes(ports: Ports, query: TimesQuery): Promise<TimesView> {
  const [catalogue, people] = await Promise.all([ports.home.catalogue(), ports.people.findByKeys(query.people)]);
  const days = weekdaysFrom(query.fromDay, query.days);
  const [first = query.fromDay, last = query.fromDay] = [days[0], days[days.length - 1]];
  const availability = await readAvailability(ports, people, { first, last }, catalogue.settings.zone);
  const times = days.map((day) => timesOf(day, query.minutes, { catalogue, people, availability: availability ?? [], now: nowOf(ports) }));
  return { calendarsKnown: availability !== undefined, days: times };
}

/** Undefined where Graph does not let us look. Who has no mailbox (a guest) is taken as free within the working day. */
export async function readAvailability(ports: Ports, people: readonly Person[], span: { readonly first: Day; readonly last: Day }, zone: string): Promise<readonly Availability[] | undefined> {
  const mails = people.map((person) => person.mail).filter((mail) => mail !== '');
  try {
    return await ports.outlook.availability(mails, { startsAt: instantAt(span.first, 0, zone), endsAt: instantAt(addDays(span.last, 1), 0, zone) }, zone);
  } catch (error) {
    // Booking works without Outlook: the view says that no calendars were seen.
    if (isServiceError(error)) return undefined;
    throw error;
  }
}

interface TimesContext {
  readonly catalogue: TrustCatalogue;
  readonly people: readonly Person[];
  readonly availability: readonly Availability[];
  readonly now: string;
}

function timesOf(day: Day, minutes: number, { catalogue, people, availability, now }: TimesContext): DayTimes {
  const { zone, dayStarts, dayEnds } = catalogue.settings;
  const { slots, closed } = freeTimes({ day, minutes, zone, dayStarts, dayEnds, schoolYears: schoolYearsOf(catalogue, people, day), availability, now });
  return { day, slots, closed: closed && reasonOf(closed, catalogue, people) };
}

function reasonOf(closed: NonNullable<FreeTimes['closed']>, { schools }: TrustCatalogue, people: readonly Person[]): DayTimes['closed'] {
  const owner = (mail: string): Person | undefined => people.find((one) => one.mail === mail);
  switch (closed.why) {
    case 'closed': case 'holiday': return { why: closed.why, who: schools.find((one) => one.key === closed.who)?.shortName ?? '' };
    case 'noSharedTime': return { why: 'noSharedTime', busy: closed.busy.flatMap(({ mail, until }) => { const person = owner(mail); return person ? [{ person: nameOf(person), until }] : []; }) };
    case 'offDay': { const person = owner(closed.mail); return person ? { why: 'offDay', person: nameOf(person) } : { why: 'noSharedTime', busy: [] }; }
  }
}

const nameOf = ({ key, name }: Person): Pick<Person, 'key' | 'name'> => ({ key, name });

/** The calendars of the people's schools. The central team works through half-terms: it belongs to no school, so it closes no day. */
function schoolYearsOf(catalogue: TrustCatalogue, people: readonly Person[], day: Day): readonly SchoolYear[] {
  const keys = [...new Set(people.map((person) => person.schoolKey))].filter((key) => catalogue.schools.some((school) => school.key === key));
  return keys.flatMap((key) => schoolYearOf(catalogue, key, academicYearOf(day)) ?? []);
}

function weekdaysFrom(first: Day, count: number): readonly Day[] {
  const days: Day[] = [];
  for (let day = first; days.length < count; day = addDays(day, 1)) if (weekdayOf(day) <= 5) days.push(day);
  return days;
}
