import type { DirectoryPerson, FoundPerson, PersonDraft } from '../PeopleService';
import type { PersonKey } from '../../ground/rules/Person';

/** What somebody said about one line beyond what it says itself. */
export interface LineDecision {
  readonly personKey?: string;
  readonly roleKey?: string;
  readonly schoolKey?: string;
}

/** `nobody`: the directory knows nobody so called. `undecided`: who is meant, a role or a school is still to be said. */
export type FoundState = 'here' | 'nobody' | 'undecided' | 'ready';

export interface FoundLine {
  readonly found: FoundPerson;
  readonly person: DirectoryPerson | undefined;
  readonly roleKey: string;
  readonly schoolKey: string;
  readonly state: FoundState;
}

/** One line with what was decided. `here`: keys of those who are entered already. */
export function foundRow(found: FoundPerson, decision: LineDecision, here: ReadonlySet<PersonKey>): FoundLine {
  const chosen = found.people.find(({ key }) => key === decision.personKey);
  const person = found.isExact ? found.people[0] : chosen;
  const roleKey = decision.roleKey ?? found.roleKey;
  const schoolKey = decision.schoolKey ?? found.schoolKey;
  const isWhole = person !== undefined && roleKey !== '' && schoolKey !== '';
  const facts = { found, person, roleKey, schoolKey };
  if (found.people.length === 0) return { ...facts, state: 'nobody' };
  if (person !== undefined && here.has(person.key)) return { ...facts, state: 'here' };
  return { ...facts, state: isWhole ? 'ready' : 'undecided' };
}

/** As one adds somebody by hand: supervision is due to them until it is said otherwise. */
export const draftOfRow = ({ person, roleKey, schoolKey }: FoundLine): PersonDraft => ({
  signInName: person?.signInName ?? '',
  name: person?.name ?? '',
  jobTitle: '',
  roles: [roleKey],
  schoolKey,
  inScope: true,
  status: 'active',
});
