import type { Person } from '../../ground/rules/Person';
import type { School } from '../../ground/rules/School';
import type { PickerOption } from '../../ground/ui/forms/PickerOption';
import { choiceNames } from '../rules/distinctNames';

/** For a choice among people: each with their work, and with their school where both are the same. */
export function personOptions(
  people: readonly Person[],
  schools: readonly Pick<School, 'key' | 'name'>[],
): readonly PickerOption[] {
  const names = choiceNames(people, schools);
  return people.map(({ key, name }) => ({ key, words: names.get(key) ?? name }));
}
