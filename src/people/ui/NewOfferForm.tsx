import * as React from 'react';
import { Checkbox, Field, Select } from '@fluentui/react-components';
import type { Pathway, Role } from '../../ground/rules/Catalogue';
import { CheckGroup } from '../../ground/ui/forms/CheckGroup';
import { TextField } from '../../ground/ui/forms/TextField';
import { useFields } from '../../ground/ui/forms/useFields';
import { useTyped } from '../../ground/ui/forms/useTyped';
import { wholeNumberIn } from '../../ground/ui/forms/wholeNumberIn';
import { FormField } from '../../ground/ui/FormField';
import { useOutcome } from '../../ground/ui/useOutcome';
import { useStrings } from '../../ground/ui/useStrings';
import { newOfferKinds } from '../PeopleService';
import type { NewOfferDraft } from '../PeopleService';
import { usePeopleService } from '../usePeopleService';
import { offerStrings } from './en';
import { TrustForm } from './TrustForm';

const usualMinutes = 45;

/** As it is typed: the minutes as text. */
interface TypedOffer extends Omit<NewOfferDraft, 'key' | 'minutes'> {
  readonly minutes: string;
}

export interface NewOfferFormProps {
  readonly pathways: readonly Pathway[];
  readonly roles: readonly Role[];
  readonly onDone: (title: string) => void;
  readonly onCancel: () => void;
}

/** A kind of session of the trust's own: for whom, by whom, how long. How often is changed as of any kind. */
export function NewOfferForm({ pathways, roles, onDone, onCancel }: NewOfferFormProps): React.ReactElement {
  const styles = useFields();
  const strings = useStrings(offerStrings);
  const askPeople = usePeopleService();
  const outcome = useOutcome();
  // made once: pressing twice makes one kind
  const [key] = React.useState(() => crypto.randomUUID());
  const { typed, change, text } = useTyped<TypedOffer>(() => ({
    title: '',
    kind: 'oneToOne',
    pathwayKey: pathways.length === 1 ? (pathways[0]?.key ?? '') : '',
    minutes: String(usualMinutes),
    countsToMinimum: false,
    forRoles: [],
    byRoles: [],
  }));
  const options = roles.map((role) => ({ key: role.key, name: role.title }));
  const save = async (): Promise<void> => {
    const draft = { ...typed, key, minutes: wholeNumberIn(typed.minutes) };
    const saved = await outcome.run(() => askPeople((it) => it.addOffer(draft)));
    if (saved) onDone(saved.title);
  };
  return (
    <TrustForm title={strings.addTitle} draft={typed} outcome={outcome} onSave={() => void save()} onCancel={onCancel}>
      <div className={styles.grid}>
        <TextField label={strings.name} required {...text('title')} />
        <Field label={strings.with}>
          <Select
            className={styles.select}
            value={typed.kind}
            onChange={(_, { value }) => change({ kind: newOfferKinds.find((one) => one === value) ?? 'oneToOne' })}
          >
            {newOfferKinds.map((one) => (
              <option key={one} value={one}>
                {strings.withs[one]}
              </option>
            ))}
          </Select>
        </Field>
        <FormField name="pathwayKey" label={strings.pathway} required>
          <Select
            className={styles.select}
            value={typed.pathwayKey}
            onChange={(_, { value }) => change({ pathwayKey: value })}
          >
            <option value="">{strings.choose}</option>
            {pathways.map((one) => (
              <option key={one.key} value={one.key}>
                {one.title}
              </option>
            ))}
          </Select>
        </FormField>
        <TextField label={strings.minutes} required {...text('minutes')} />
      </div>
      <Checkbox
        label={strings.counts}
        checked={typed.countsToMinimum}
        onChange={(_, { checked }) => change({ countsToMinimum: checked === true })}
      />
      <CheckGroup
        label={strings.forRoles}
        hint={strings.forRolesHint}
        options={options}
        chosen={typed.forRoles}
        onChosen={(forRoles) => change({ forRoles })}
        field="forRoles"
      />
      <CheckGroup
        label={strings.byRoles}
        hint={strings.byRolesHint}
        options={options}
        chosen={typed.byRoles}
        onChosen={(byRoles) => change({ byRoles })}
        field="byRoles"
      />
      <p className={styles.words}>{strings.addHint}</p>
    </TrustForm>
  );
}
