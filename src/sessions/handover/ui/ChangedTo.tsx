import * as React from 'react';
import type { ChangeAsks } from '../rules/changeAsks';
import { choiceNames } from '../../../people/rules/distinctNames';
import type { ChangeData } from './ChangeData';
import { changesStrings } from '../en';
import { FormField } from '../../../ground/ui/FormField';
import { useStrings } from '../../../ground/ui/useStrings';
import { PersonField } from '../../../ground/ui/forms/PersonField';
import { Picker } from '../../../ground/ui/forms/Picker';
import { namedOptions } from '../../../ground/ui/forms/pickerOptions';

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
  const strings = useStrings(changesStrings);
  const supervisor = { name: 'toKey', value, onValue, options: supervisorsFor(data, given.personKey) };
  switch (to) {
    case 'newSupervisor':
      return <PersonField {...supervisor} label={strings.newSupervisor} required none={strings.choose} />;
    case 'takesOver':
      return <PersonField {...supervisor} label={strings.takesOver} none={strings.nobody} />;
    case 'newSchool':
      return (
        <FormField name="toKey" label={strings.newSchool} required>
          <Picker
            options={namedOptions(data.catalogue.schools)}
            value={value}
            onValue={onValue}
            none={strings.choose}
          />
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
