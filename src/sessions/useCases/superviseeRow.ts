import { academicYearOf, previousYear } from '../../ground/rules/academicYear';
import { awayIn, awayOn } from '../rules/away';
import { cadenceOf, minimumOf } from '../rules/cadence';
import type { TrustCatalogue } from '../../ground/rules/Catalogue';
import { addDays, dayInZone } from '../../ground/rules/days';
import { schoolYearOf } from '../../people/rules/halfTerms';
import { comingSessions } from '../rules/comingSessions';
import { meterOf } from '../rules/meterOf';
import type { Session } from '../rules/Session';
import { countsFor } from '../rules/summary';
import type { Meter } from '../../ground/rules/Meter';
import type { Pair } from '../../people/rules/Pair';
import type { Person, PersonKey } from '../../ground/rules/Person';
import type { Day } from '../../ground/rules/School';
import { agreementOf, standingOf } from '../rules/standing';
import { offerOf } from './offerOf';
import type { SuperviseeRow } from '../rules/SuperviseeRow';

export interface RowContext {
  readonly catalogue: TrustCatalogue;
  readonly people: ReadonlyMap<PersonKey, Person>;
  readonly today: Day;
  /** Sessions of the pairs, with the moment of reading (ISO UTC), where they are known: they go before the register's row. */
  readonly known?: KnownSessions | undefined;
}

export interface KnownSessions {
  readonly sessions: readonly Session[];
  readonly now: string;
}

/** The entitlement meter of one register row, cut by the school's own years. Without term dates nothing can be said. */
export function meterOfPair(pair: Pair, context: Omit<RowContext, 'people'> & Partial<RowContext>): Meter {
  const { catalogue, today, known, people } = context;
  const year = academicYearOf(today);
  return meterOf({
    cadence: cadenceOf(
      pair,
      offerOf(catalogue, pair.offerKey),
      minimumOf(catalogue.roles, people?.get(pair.superviseeKey)?.roles),
    ),
    away: awayIn(pair.summary.away),
    year: schoolYearOf(catalogue, pair.schoolKey, year),
    before: schoolYearOf(catalogue, pair.schoolKey, previousYear(year)),
    heldDays: pair.summary.heldDays,
    nextDay: nextDayOf(pair, catalogue),
    bookedDays: known && [
      ...comingSessions(pair, known.sessions, known.now)
        .filter((session) => countsFor(pair, session, catalogue.offers))
        .map(({ day }) => day),
      ...furtherAhead(pair, context),
    ],
    today,
    since: pair.firstDay,
  });
}

export function nextDayOf(pair: Pair, catalogue: TrustCatalogue): Day | undefined {
  return pair.summary.next === undefined ? undefined : dayInZone(pair.summary.next.startsAt, catalogue.settings.zone);
}

/** Days within which the sessions that are known are all there are: see HomeReader. */
const knownAhead = 56;

/** The register's own next session, where it lies beyond the sessions that are known. */
function furtherAhead(pair: Pair, { catalogue, today, known }: Omit<RowContext, 'people'>): readonly Day[] {
  const day = nextDayOf(pair, catalogue);
  if (day === undefined || day <= addDays(today, knownAhead)) return [];
  return known?.sessions.some(({ key }) => key === pair.summary.next?.sessionKey) ? [] : [day];
}

/** What is next for this row, from the sessions themselves where they are known. */
function nextOf(pair: Pair, context: Omit<RowContext, 'people'>): Pair['summary']['next'] {
  const { catalogue, today, known } = context;
  if (known) {
    const [first] = comingSessions(pair, known.sessions, known.now);
    if (first) return { sessionKey: first.key, startsAt: first.startsAt, endsAt: first.endsAt, place: first.place };
    return furtherAhead(pair, context).length > 0 ? pair.summary.next : undefined;
  }
  const day = nextDayOf(pair, catalogue);
  // the register is told when something is written, not when a day passes
  return day !== undefined && day >= today ? pair.summary.next : undefined;
}

/** A register row as a supervisor or a trust lead reads it: dates, states and counts. */
export function superviseeRow(pair: Pair, context: RowContext): SuperviseeRow {
  const { catalogue, people, today } = context;
  const person = people.get(pair.superviseeKey);
  const next = nextOf(pair, context);
  const nextDay = next && dayInZone(next.startsAt, catalogue.settings.zone);
  return {
    pair,
    next,
    offer: offerOf(catalogue, pair.offerKey),
    roleTitle: person?.jobTitle ?? '',
    schoolName: schoolNameOf(catalogue, pair.schoolKey),
    lastHeld: pair.summary.heldDays[pair.summary.heldDays.length - 1],
    standing: !pair.known
      ? { kind: 'notKnown' }
      : standingOf({
          meter: meterOfPair(pair, context),
          unsigned: pair.summary.unsigned,
          nextDay,
          today,
          away: awayOn(pair.summary.away, today),
        }),
    agreement: pair.known ? agreementOf(pair.summary) : { kind: 'notKnown' },
  };
}

/** People of the central team belong to no school: they stand under the trust's own name. */
export function schoolNameOf(catalogue: TrustCatalogue, schoolKey: string): string {
  return catalogue.schools.find((school) => school.key === schoolKey)?.name ?? catalogue.settings.trustName;
}

export function byKey(people: readonly Person[]): ReadonlyMap<PersonKey, Person> {
  return new Map(people.map((person) => [person.key, person]));
}
