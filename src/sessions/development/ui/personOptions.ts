import type { Person } from '../../../ground/rules/Person';
import type { PersonOption } from '../../../ground/ui/forms/PersonField';
import { choiceNames } from '../../../people/rules/distinctNames';

/** For a choice among people, each with their work. */
export function personOptions(people: readonly Person[]): readonly PersonOption[] {
  const names = choiceNames(people, []);
  return people.map(({ key, name }) => ({ key, words: names.get(key) ?? name }));
}
