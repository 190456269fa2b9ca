import { foldedText } from '../../ground/rules/foldedText';
import type { Person, PersonKey } from '../../ground/rules/Person';
import type { School } from '../../ground/rules/School';
import type { Pair } from './Pair';

type Named = Pick<Person, 'key' | 'name' | 'jobTitle' | 'schoolKey'>;
type Schools = readonly Pick<School, 'key' | 'name'>[];

/**
 * Names as they are shown where people are told apart by them. Two people of one name each carry their school; where
 * that is the same too, or is not known, their work.
 */
export function distinctNames(people: readonly Named[], schools: Schools): ReadonlyMap<PersonKey, string> {
  const once = [...new Map(people.map((person) => [person.key, person])).values()];
  const schoolOf = ({ schoolKey }: Named): string => schools.find(({ key }) => key === schoolKey)?.name ?? '';
  const bySchool = withAside(once, ({ name }) => name, schoolOf);
  const nameOf = ({ key, name }: Named): string => bySchool.get(key) ?? name;
  return withAside(once, nameOf, ({ jobTitle }) => jobTitle);
}

/** Where several have one name, each with what is said beside it. */
function withAside(
  people: readonly Named[],
  nameOf: (person: Named) => string,
  aside: (person: Named) => string,
): ReadonlyMap<PersonKey, string> {
  const named = people.map((person) => ({ person, name: nameOf(person), folded: foldedText(nameOf(person)) }));
  const counts = new Map<string, number>();
  for (const { folded } of named) counts.set(folded, (counts.get(folded) ?? 0) + 1);
  return new Map(
    named.map(({ person, name, folded }) => {
      const beside = (counts.get(folded) ?? 0) > 1 ? aside(person) : '';
      return [person.key, beside === '' ? name : `${name} (${beside})`];
    }),
  );
}

/** For a choice among people: each with their work, and with their school where both are the same. */
export function choiceNames(people: readonly Named[], schools: Schools): ReadonlyMap<PersonKey, string> {
  const titled = people.map((person) => ({
    ...person,
    name: person.jobTitle === '' ? person.name : `${person.name}, ${person.jobTitle}`,
  }));
  return distinctNames(titled, schools);
}

/** Pairs with the names of their people as they are told apart. */
export function pairsNamedApart(pairs: readonly Pair[], people: readonly Named[], schools: Schools): readonly Pair[] {
  // who is not in the list of people is known by the pair alone: a supervisee by their school, too
  const ofPairs = pairs.flatMap(({ superviseeKey, superviseeName, supervisorKey, supervisorName, schoolKey }) => [
    { key: superviseeKey, name: superviseeName, jobTitle: '', schoolKey },
    { key: supervisorKey, name: supervisorName, jobTitle: '', schoolKey: '' },
  ]);
  const known = new Map([...ofPairs, ...people].map((person) => [person.key, person]));
  const named = distinctNames(
    ofPairs.map((one) => ({ ...(known.get(one.key) ?? one), name: one.name })),
    schools,
  );
  return pairs.map((pair) => ({
    ...pair,
    superviseeName: named.get(pair.superviseeKey) ?? pair.superviseeName,
    supervisorName: named.get(pair.supervisorKey) ?? pair.supervisorName,
  }));
}
