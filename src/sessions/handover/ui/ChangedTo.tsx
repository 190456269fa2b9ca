import * as React from 'react';
import { Select } from '@fluentui/react-components';
import type { ChangeAsks } from '../rules/changeAsks';
import { choiceNames } from '../../../people/rules/distinctNames';
import type { ChangeData } from './ChangeData';
import { changesStrings } from '../en';
import { FormField } from '../../../ground/ui/FormField';
import { useStrings } from '../../../ground/ui/useStrings';
import { useFields } from '../../../ground/ui/forms/useFields';

export interface ChangedToProps {
  readonly to: ChangeAsks['to'];
  readonly data: Pick<ChangeData, 'people' | 'catalogue'>;
  /** Whom the change is about; nobody supervises themselves. */
  readonly given: { readonly personKey: string };
  readonly value: string;
  readonly onValue: (key: string) => void;
}

/** Who supervises from then on, or at which school a person works from then on. */
export function ChangedTo({ to, data, given, value, onValue }: ChangedToProps): React.ReactElement | null {
  const styles = useFields();
  const strings = useStrings(changesStrings);
  const select = (empty: string, choices: readonly Choice[]): React.ReactElement => (
    <Select className={styles.select} value={value} onChange={(_, { value: key }) => onValue(key)}>
      <option value="">{empty}</option>
      {choices.map(({ key, words }) => (
        <option key={key} value={key}>
          {words}
        </option>
      ))}
    </Select>
  );
  switch (to) {
    case 'newSupervisor':
      return (
        <FormField name="toKey" label={strings.newSupervisor} required>
          {select(strings.choose, supervisorsFor(data, given.personKey))}
        </FormField>
      );
    case 'takesOver':
      return (
        <FormField name="toKey" label={strings.takesOver} required={false}>
          {select(strings.nobody, supervisorsFor(data, given.personKey))}
        </FormField>
      );
    case 'newSchool':
      return (
        <FormField name="toKey" label={strings.newSchool} required>
          {select(
            strings.choose,
            data.catalogue.schools.map(({ key, name }) => ({ key, words: name })),
          )}
        </FormField>
      );
    case 'nothing':
      return null;
  }
}

interface Choice {
  readonly key: string;
  readonly words: string;
}

function supervisorsFor(
  { people, catalogue }: Pick<ChangeData, 'people' | 'catalogue'>,
  personKey: string,
): readonly Choice[] {
  const active = people.filter(({ status }) => status === 'active');
  return [...choiceNames(active, catalogue.schools)]
    .filter(([key]) => key !== personKey)
    .map(([key, words]) => ({ key, words }));
}
