import type { TrustCatalogue } from '../../ground/rules/Catalogue';
import { academicYearOf, previousYear } from '../../ground/rules/academicYear';
import { factOnlyAmong } from '../../ground/rules/isFactOnly';
import type { Person, PersonKey } from '../../ground/rules/Person';
import type { Day } from '../../ground/rules/School';
import type { Pair } from '../../people/rules/Pair';
import type { Session } from '../../sessions/rules/Session';
import { isAgreed } from '../../sessions/rules/standing';
import { hasBegun } from '../../sessions/rules/summary';
import { nextDayOf } from '../../sessions/useCases/superviseeRow';
import type { PairFact, PersonFact, UnsignedFact } from '../rules/Facts';

export interface FactSource {
  readonly catalogue: TrustCatalogue;
  readonly today: Day;
  readonly people: ReadonlyMap<PersonKey, Person>;
  /** Of pairs with something to sign. */
  readonly sessions: readonly Session[];
}

/** Of a pair that ended before the last school year no figure speaks any more. */
export const isCounted = ({ lastDay }: Pick<Pair, 'lastDay'>, today: Day): boolean =>
  lastDay === undefined || lastDay >= firstDayKept(today);

const firstDayKept = (today: Day): Day => Number(previousYear(academicYearOf(today)).slice(0, 4)) * 10_000 + 801;

/** Who, since when and where as belonging says; dates and states as the register does. */
export function factOf(pair: Pair, source: FactSource): PairFact {
  const { people, catalogue, today } = source;
  const person = people.get(pair.superviseeKey);
  const nextDay = nextDayOf(pair, catalogue);
  return {
    pairKey: pair.pairKey,
    supervisorKey: pair.supervisorKey,
    supervisor: people.get(pair.supervisorKey)?.name ?? pair.supervisorName,
    personKey: pair.superviseeKey,
    name: person?.name ?? pair.superviseeName,
    roles: person?.roles ?? [],
    jobTitle: person?.jobTitle ?? '',
    offerKey: pair.offerKey,
    cadence: pair.cadence,
    rhythms: pair.summary.rhythms,
    approved: pair.approved ?? [],
    away: pair.summary.away,
    firstDay: pair.firstDay,
    ...(pair.lastDay !== undefined && { lastDay: pair.lastDay }),
    known: pair.known,
    heldDays: daysKept(pair.summary.heldDays, today),
    ...(nextDay !== undefined && { nextDay }),
    heldSinceStart: pair.summary.heldSinceStart,
    agreed: isAgreed(pair.summary),
    unsigned: unsignedOf(pair, source),
  };
}

export const personFactOf = ({ key, name, roles, jobTitle }: Person): PersonFact => ({
  personKey: key,
  name,
  roles,
  jobTitle,
});

export const shouldHaveSupervision = ({ inScope, status }: Person): boolean => inScope && status === 'active';

function daysKept(days: readonly Day[], today: Day): readonly Day[] {
  const first = firstDayKept(today);
  const ascending = [...days].sort((a, b) => a - b);
  const before = ascending.filter((day) => day < first).slice(-1);
  return [...before, ...ascending.filter((day) => day >= first)];
}

/**
 * As many as the register's row counts. Whose turn it is say the sessions: what was begun and not finished waits for the
 * supervisor, what is out to sign for the other. Where the two do not say the same the day stands without a name.
 */
function unsignedOf(pair: Pair, { sessions, catalogue, today }: FactSource): readonly UnsignedFact[] {
  const { unsigned: count, oldestUnsigned = today } = pair.summary;
  if (count === 0) return [];
  const factOnly = factOnlyAmong(catalogue.offers);
  const found = sessions
    .filter((one) => one.pairKey === pair.pairKey && ['', pair.superviseeKey].includes(one.superviseeKey))
    .flatMap((one): readonly UnsignedFact[] => {
      if (one.status === 'signing') return [{ day: one.day, waits: 'supervisee' }];
      return hasBegun(one, today) && !factOnly(one) ? [{ day: one.day, waits: 'supervisor' }] : [];
    })
    .sort((a, b) => a.day - b.day);
  if (found.length === count) return found;
  // of a group's sessions the register does not say which this person has signed
  const some = found.filter(({ day }) => day >= oldestUnsigned).slice(-count);
  const missing = Array.from(
    { length: count - some.length },
    (): UnsignedFact => ({
      day: oldestUnsigned,
      waits: 'notKnown',
    }),
  );
  return [...missing, ...some];
}
