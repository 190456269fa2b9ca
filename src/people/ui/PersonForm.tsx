import * as React from 'react';
import { Checkbox, Field, Select } from '@fluentui/react-components';
import type { TrustCatalogue } from '../../ground/rules/Catalogue';
import type { Person } from '../../ground/rules/Person';
import type { DirectoryPerson, PersonDraft } from '../PeopleService';
import { trustStrings } from '../en';
import { FormField } from '../../ground/ui/FormField';
import { usePeopleService } from '../usePeopleService';
import { useOutcome } from '../../ground/ui/useOutcome';
import { useStrings } from '../../ground/ui/useStrings';
import { CheckGroup } from '../../ground/ui/forms/CheckGroup';
import { TextField } from '../../ground/ui/forms/TextField';
import { TrustForm } from './TrustForm';
import { useFields } from '../../ground/ui/forms/useFields';
import { useTyped } from '../../ground/ui/forms/useTyped';
import { Picker } from '../../ground/ui/forms/Picker';
import { namedOptions } from '../../ground/ui/forms/pickerOptions';

export interface PersonFormProps {
  readonly catalogue: TrustCatalogue;
  /** Somebody in the list already. */
  readonly person?: Person;
  /** Somebody chosen from the directory; without either the sign-in name is entered by hand. */
  readonly found?: DirectoryPerson | undefined;
  readonly onDone: (name: string) => void;
  readonly onCancel: () => void;
}

/** The central team belongs to no school. */
const centralTeam = 'trust';

function draftOf(person: Person | undefined, found: DirectoryPerson | undefined): PersonDraft {
  if (person) {
    const { key, name, jobTitle, roles, schoolKey, inScope, status } = person;
    return { key, signInName: person.login, name, jobTitle, roles, schoolKey, inScope, status };
  }
  return {
    signInName: found?.signInName ?? '',
    name: found?.name ?? '',
    jobTitle: '',
    roles: [],
    schoolKey: '',
    inScope: true,
    status: 'active',
  };
}

/** Who somebody is to the Hub: roles of the policy, school, and whether supervision is due to them. */
export function PersonForm({ catalogue, person, found, onDone, onCancel }: PersonFormProps): React.ReactElement {
  const styles = useFields();
  const { people: strings, choose } = useStrings(trustStrings);
  const askPeople = usePeopleService();
  const outcome = useOutcome();
  const { typed: draft, change: set, text } = useTyped(() => draftOf(person, found));
  const save = async (): Promise<void> => {
    const saved = await outcome.run(() => askPeople((it) => it.savePerson(draft)));
    if (saved) onDone(saved.name);
  };
  return (
    <TrustForm
      title={person ? strings.changeTitle(person.name) : strings.addTitle}
      draft={draft}
      outcome={outcome}
      onSave={() => void save()}
      onCancel={onCancel}
    >
      <div className={styles.grid}>
        {person ? undefined : (
          <TextField
            label={strings.signIn}
            hint={strings.signInHint}
            required
            readOnly={found !== undefined}
            {...text('signInName')}
          />
        )}
        <TextField label={strings.name} required {...text('name')} />
        <TextField label={strings.job} hint={strings.jobHint} {...text('jobTitle')} />
        <FormField name="schoolKey" label={strings.place} required>
          <Picker
            options={[
              ...namedOptions(catalogue.schools),
              { key: centralTeam, words: strings.trustItself(catalogue.settings.trustName) },
            ]}
            value={draft.schoolKey}
            onValue={(schoolKey) => set({ schoolKey })}
            none={choose}
          />
        </FormField>
        {person ? (
          <Field label={strings.status} hint={strings.leftHint}>
            <Select
              className={styles.select}
              value={draft.status}
              onChange={(_, { value }) => set({ status: value === 'left' ? 'left' : 'active' })}
            >
              {(['active', 'left'] as const).map((status) => (
                <option key={status} value={status}>
                  {strings.statuses[status]}
                </option>
              ))}
            </Select>
          </Field>
        ) : undefined}
      </div>
      <CheckGroup
        label={strings.roles}
        hint={strings.rolesHint}
        options={catalogue.roles.map(({ key, title }) => ({ key, name: title }))}
        chosen={draft.roles}
        onChosen={(roles) => set({ roles })}
        field="roles"
      />
      <Checkbox
        label={strings.inScope}
        checked={draft.inScope}
        onChange={(_, { checked }) => set({ inScope: checked === true })}
      />
    </TrustForm>
  );
}
