import { academicYearOf } from '../../../ground/rules/academicYear';
import type { Offer, TrustCatalogue } from '../../../ground/rules/Catalogue';
import { dayInZone, weekdayOf } from '../../../ground/rules/days';
import { schoolYearOf, shutOn } from '../../../people/rules/halfTerms';
import type { Issue } from '../../../ground/rules/Issue';
import type { Pair, MeetingPlace } from '../../../people/rules/Pair';
import type { Person, PersonKey } from '../../../ground/rules/Person';
import type { Day, SchoolYear } from '../../../ground/rules/School';
import { isOutsideHours } from './isOutsideHours';

/** What a booking asks for. The field names are those of the form. */
export interface BookingDraft {
  readonly offerKey: string;
  /** Empty for a group, whose members the pair's rows name. */
  readonly superviseeKey: PersonKey;
  readonly place: MeetingPlace;
  readonly room: string;
  readonly sessions: readonly BookingTime[];
}

interface BookingTime {
  readonly key: string;
  readonly startsAt: string;
  readonly endsAt: string;
}

export interface BookingContext {
  readonly now: string | Date;
  readonly catalogue: Pick<TrustCatalogue, 'settings' | 'schoolYears' | 'offers'>;
  /** The supervisor and the supervisees; whoever is asked along need not be in the People list. */
  readonly people: readonly Person[];
  /** Whose term dates hold; the supervisee's own school when left out. */
  readonly schoolKey?: string;
  /** Who books, and the register's row: given, only its supervisor may. */
  readonly meKey?: PersonKey;
  readonly pair?: Pick<Pair, 'supervisorKey'>;
  /** Hours outside the trust's day are taken: whoever chose them was told (see judgeTime). */
  readonly anyHour?: true;
}

const longestRoom = 255;
/** These are held when they are needed, also in a holiday or an evening. */
const anyTime: readonly Offer['kind'][] = ['debrief', 'adHoc', 'agency'];

/** Everything that stands in the way, form order. Times of a series are named by `facts.session`, counted from 1. */
export function checkBooking(input: BookingDraft, context: BookingContext): Issue[] {
  const { catalogue, people, meKey, pair } = context;
  const offer = catalogue.offers.find((one) => one.key === input.offerKey);
  const supervisee = people.find((person) => person.key === input.superviseeKey && person.status === 'active');
  const isGroup = input.superviseeKey === '' && offer?.kind === 'group';
  const issues: Issue[] = [];
  if (!offer) issues.push({ code: 'required', field: 'offerKey' });
  if (!supervisee && !isGroup) issues.push({ code: 'noPeople', field: 'people' });
  if (meKey !== undefined && pair && pair.supervisorKey !== meKey) issues.push({ code: 'notSupervisor', field: '' });
  if (input.sessions.length === 0) issues.push({ code: 'required', field: 'sessions' });
  issues.push(...timesIssues(input.sessions, offer, context.schoolKey ?? supervisee?.schoolKey ?? '', context));
  return [...issues, ...roomIssues(input)];
}

function roomIssues({ place, room }: BookingDraft): readonly Issue[] {
  const issues: Issue[] = [];
  if (place === 'room' && room.trim() === '') issues.push({ code: 'required', field: 'room' });
  if (room.length > longestRoom) issues.push({ code: 'tooLong', field: 'room', facts: { max: longestRoom } });
  return issues;
}

function timesIssues(
  sessions: readonly BookingTime[],
  offer: Offer | undefined,
  schoolKey: string,
  context: BookingContext,
): readonly Issue[] {
  return sessions.flatMap((time, index): readonly Issue[] => {
    const issue = checkTime(time, offer, schoolKey, context);
    if (issue) return [{ ...issue, facts: { ...issue.facts, session: index + 1 } }];
    const doubled = sessions
      .slice(0, index)
      .some((other) => other.startsAt < time.endsAt && time.startsAt < other.endsAt);
    return doubled ? [{ code: 'timeTaken', field: 'sessions', facts: { session: index + 1 } }] : [];
  });
}

function checkTime(
  { startsAt, endsAt }: BookingTime,
  offer: Offer | undefined,
  schoolKey: string,
  { now, catalogue, anyHour }: BookingContext,
): Issue | undefined {
  const field = 'sessions';
  const [start, end] = [Date.parse(startsAt), Date.parse(endsAt)];
  if (Number.isNaN(start) || Number.isNaN(end)) return { code: 'notADate', field };
  if (end <= start) return { code: 'endsBeforeStart', field };
  if (start < new Date(now).getTime()) return { code: 'dateInPast', field };
  if (!offer || anyTime.includes(offer.kind)) return undefined;
  const day = dayInZone(startsAt, catalogue.settings.zone);
  const year = schoolYearOf(catalogue, schoolKey, academicYearOf(day));
  const facts = { day };
  const shut = shutAt(year, day);
  if (shut !== undefined) return { code: shut === 'closed' ? 'schoolClosed' : 'outsideTerm', field, facts };
  if (anyHour) return undefined;
  return isOutsideHours({ startsAt, endsAt }, catalogue.settings)
    ? { code: 'outsideWorkingHours', field, facts }
    : undefined;
}

/** Without the school's dates only weekends are known. */
function shutAt(year: SchoolYear | undefined, day: Day): 'closed' | 'holiday' | undefined {
  if (year !== undefined) return shutOn(year, day);
  return weekdayOf(day) > 5 ? 'holiday' : undefined;
}
