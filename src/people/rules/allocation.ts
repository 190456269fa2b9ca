import type { Offer, ScopeReason, TrustCatalogue } from '../../ground/rules/Catalogue';
import { addMonths } from '../../ground/rules/days';
import type { Person, PersonKey } from '../../ground/rules/Person';
import type { Day } from '../../ground/rules/School';
import type { Pair } from './Pair';
import { unusualPairings } from './pairing';
import { noFactsOf } from './StaffFacts';
import type { StaffFacts } from './StaffFacts';

/** Somebody who supervises a person, and what there is to say of it. */
export interface GivenBy {
  readonly key: PersonKey;
  readonly name: string;
  readonly isManager: boolean;
  /** The trust's table does not name their role as supervisor of this one. */
  readonly isUnusual: boolean;
}

/** A member of staff who should have supervision. */
export interface AllocationLine {
  readonly person: Person;
  readonly facts: StaffFacts;
  /** In the trust's order. */
  readonly reasons: readonly ScopeReason[];
  /** In the Hub; none where it is given outside it alone. */
  readonly supervisors: readonly GivenBy[];
  /** By somebody with or without an account here. */
  readonly isAllocated: boolean;
  /** More than one, where the person's role has one alone. */
  readonly tooMany: boolean;
}

export interface SchoolAllocation {
  readonly schoolKey: string;
  readonly inScope: number;
  readonly allocated: number;
  /** The worst first. */
  readonly unallocated: readonly AllocationLine[];
}

export type SupervisedWhere = 'here' | 'outside' | 'notOurs' | 'none';

/** Somebody who supervises. */
export interface SupervisorStanding {
  readonly key: PersonKey;
  readonly name: string;
  readonly people: number;
  readonly isOverLimit: boolean;
  readonly own: SupervisedWhere;
  readonly facts: StaffFacts;
  readonly training: 'none' | 'due' | 'inTime';
}

export interface Allocation {
  /** Most people without a supervisor first. */
  readonly schools: readonly SchoolAllocation[];
  /** Everybody who should have supervision, by name. */
  readonly lines: readonly AllocationLine[];
  /** Whoever needs a look first. */
  readonly supervisors: readonly SupervisorStanding[];
}

export interface AllocationInput {
  readonly catalogue: TrustCatalogue;
  readonly today: Day;
  readonly people: readonly Person[];
  readonly pairs: readonly Pair[];
  readonly staff: readonly StaffFacts[];
}

export const supervisorMonths = 36;

/** Supervision itself, that counts towards the minimum. */
export const isFormal = (offer: Offer | undefined): offer is Offer =>
  offer !== undefined && offer.countsToMinimum && (offer.kind === 'oneToOne' || offer.kind === 'group');

/** Who should have supervision, why, and who gives it: by what is entered and what record keepers confirmed. */
export function allocationOf(facts: AllocationInput): Allocation {
  const lines = linesOf(facts).sort((a, b) => a.person.name.localeCompare(b.person.name, 'en-GB'));
  return { lines, schools: schoolsOf(lines), supervisors: supervisorsOf(facts) };
}

/** The supervision that counts, of people still here. */
function formalPairs({ catalogue, pairs }: AllocationInput): readonly { readonly pair: Pair; readonly offer: Offer }[] {
  const offers = new Map(catalogue.offers.map((offer) => [offer.key, offer]));
  return pairs.flatMap((pair) => {
    const offer = offers.get(pair.offerKey);
    return pair.status === 'active' && pair.decided && isFormal(offer) ? [{ pair, offer }] : [];
  });
}

function linesOf(input: AllocationInput): AllocationLine[] {
  const { catalogue, people, staff } = input;
  const factsOf = new Map(staff.map((one) => [one.personKey, one]));
  const known = new Map(people.map((person) => [person.key, person]));
  const formal = formalPairs(input);
  const reasons = [...(catalogue.scopeReasons ?? [])].sort((a, b) => a.position - b.position);
  return people
    .map((person) => ({ person, facts: factsOf.get(person.key) ?? noFactsOf(person.key) }))
    .filter(({ person, facts }) => person.status === 'active' && (person.inScope || facts.reasons.length > 0))
    .map(({ person, facts }) => {
      const given = formal.filter(({ pair }) => pair.superviseeKey === person.key);
      const supervisors = given.map(({ pair, offer }): GivenBy => {
        const roles = known.get(pair.supervisorKey)?.roles ?? [];
        return {
          key: pair.supervisorKey,
          name: pair.supervisorName,
          isManager: facts.managerKey !== '' && facts.managerKey === pair.supervisorKey,
          isUnusual: unusualPairings(catalogue, offer, { roles }, [person]).length > 0,
        };
      });
      const each = [...new Map(supervisors.map((one) => [one.key, one])).values()];
      return {
        person,
        facts,
        reasons: reasons.filter(({ key }) => facts.reasons.includes(key)),
        supervisors: each,
        isAllocated: each.length > 0 || facts.outsideName !== '',
        tooMany: each.length > 1 && hasOneAlone(catalogue, person),
      };
    });
}

/** Every role of theirs that the table knows says so. */
export function hasOneAlone({ roles }: Pick<TrustCatalogue, 'roles'>, person: Pick<Person, 'roles'>): boolean {
  const own = roles.filter(({ key }) => person.roles.includes(key));
  return own.length > 0 && own.every(({ several }) => several === false);
}

const weightOf = ({ reasons }: AllocationLine): number => reasons[0]?.position ?? Number.MAX_SAFE_INTEGER;

/** Whose first reason weighs most; of two alike whoever has more of them. */
const heaviestFirst = (a: AllocationLine, b: AllocationLine): number =>
  weightOf(a) - weightOf(b) ||
  b.reasons.length - a.reasons.length ||
  a.person.name.localeCompare(b.person.name, 'en-GB');

function schoolsOf(lines: readonly AllocationLine[]): readonly SchoolAllocation[] {
  const keys = [...new Set(lines.map(({ person }) => person.schoolKey))];
  return keys
    .map((schoolKey) => {
      const own = lines.filter(({ person }) => person.schoolKey === schoolKey);
      const unallocated = own.filter(({ isAllocated }) => !isAllocated).sort(heaviestFirst);
      return { schoolKey, inScope: own.length, allocated: own.length - unallocated.length, unallocated };
    })
    .sort(
      (a, b) =>
        b.unallocated.length - a.unallocated.length ||
        (a.unallocated[0] && b.unallocated[0] ? heaviestFirst(a.unallocated[0], b.unallocated[0]) : 0) ||
        a.schoolKey.localeCompare(b.schoolKey),
    );
}

function supervisorsOf(input: AllocationInput): readonly SupervisorStanding[] {
  const { catalogue, today, staff } = input;
  const formal = formalPairs(input);
  const known = new Map(input.people.map((person) => [person.key, person]));
  const factsOf = new Map(staff.map((one) => [one.personKey, one]));
  const limit = catalogue.settings.mostSupervisees ?? 0;
  const months = catalogue.settings.supervisorMonths ?? supervisorMonths;
  const names = new Map(formal.map(({ pair }) => [pair.supervisorKey, pair.supervisorName]));
  return [...names]
    .map(([key, name]): SupervisorStanding => {
      const people = new Set(
        formal.filter(({ pair }) => pair.supervisorKey === key).map((one) => one.pair.superviseeKey),
      );
      const facts = factsOf.get(key) ?? noFactsOf(key);
      return {
        key,
        name,
        people: people.size,
        isOverLimit: limit > 0 && people.size > limit,
        own: ownOf(input, {
          facts,
          person: known.get(key),
          isHere: formal.some(({ pair }) => pair.superviseeKey === key),
        }),
        facts,
        training: trainingOf(facts.trainedDay, months, today),
      };
    })
    .sort((a, b) => troubles(b) - troubles(a) || b.people - a.people || a.name.localeCompare(b.name, 'en-GB'));
}

interface Supervised {
  readonly facts: StaffFacts;
  readonly person: Person | undefined;
  readonly isHere: boolean;
}

/** Whoever works for somebody else has supervision there: the trust's table names nobody for their role. */
function ownOf({ catalogue }: AllocationInput, { facts, person, isHere }: Supervised): SupervisedWhere {
  if (isHere) return 'here';
  if (facts.outsideName !== '') return 'outside';
  const roles = catalogue.roles.filter(({ key }) => person?.roles.includes(key));
  return roles.length > 0 && roles.every(({ supervisedBy }) => supervisedBy.length === 0) ? 'notOurs' : 'none';
}

function trainingOf(day: Day | undefined, months: number, today: Day): SupervisorStanding['training'] {
  if (day === undefined) return 'none';
  return addMonths(day, months) < today ? 'due' : 'inTime';
}

const troubles = ({ isOverLimit, own, training }: SupervisorStanding): number =>
  [isOverLimit, own === 'none', training !== 'inTime'].filter(Boolean).length;

/** Whom the table names for a person and an offer, those with fewest people first. */
export function allowedSupervisors(
  input: AllocationInput,
  offer: Offer,
  person: Person,
): readonly { readonly person: Person; readonly people: number }[] {
  const formal = formalPairs(input);
  const load = (key: PersonKey): number =>
    new Set(formal.filter(({ pair }) => pair.supervisorKey === key).map(({ pair }) => pair.superviseeKey)).size;
  return input.people
    .filter(
      (one) =>
        one.status === 'active' &&
        one.key !== person.key &&
        unusualPairings(input.catalogue, offer, one, [person]).length === 0,
    )
    .map((one) => ({ person: one, people: load(one.key) }))
    .sort((a, b) => a.people - b.people || a.person.name.localeCompare(b.person.name, 'en-GB'));
}
