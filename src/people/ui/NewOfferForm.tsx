import * as React from 'react';
import { Checkbox, Field, Select } from '@fluentui/react-components';
import type { Pathway, Role } from '../../ground/rules/Catalogue';
import { CheckGroup } from '../../ground/ui/forms/CheckGroup';
import { TextField } from '../../ground/ui/forms/TextField';
import { useFields } from '../../ground/ui/forms/useFields';
import { FormField } from '../../ground/ui/FormField';
import { useOutcome } from '../../ground/ui/useOutcome';
import { useStrings } from '../../ground/ui/useStrings';
import { newOfferKinds } from '../PeopleService';
import type { NewOfferDraft } from '../PeopleService';
import { usePeopleService } from '../usePeopleService';
import { offerStrings } from './en';
import { TrustForm } from './TrustForm';

const usualMinutes = 45;

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
  const [title, setTitle] = React.useState('');
  const [kind, setKind] = React.useState<NewOfferDraft['kind']>('oneToOne');
  const [pathwayKey, setPathway] = React.useState(pathways.length === 1 ? (pathways[0]?.key ?? '') : '');
  const [minutes, setMinutes] = React.useState(String(usualMinutes));
  const [countsToMinimum, setCounts] = React.useState(false);
  const [forRoles, setFor] = React.useState<readonly string[]>([]);
  const [byRoles, setBy] = React.useState<readonly string[]>([]);
  const options = roles.map((role) => ({ key: role.key, name: role.title }));
  const save = async (): Promise<void> => {
    const whole = /^\d+$/.test(minutes.trim()) ? Number(minutes) : NaN;
    const draft = { key, title, kind, pathwayKey, minutes: whole, countsToMinimum, forRoles, byRoles };
    const saved = await outcome.run(() => askPeople((it) => it.addOffer(draft)));
    if (saved) onDone(saved.title);
  };
  return (
    <TrustForm
      title={strings.addTitle}
      draft={[title, kind, pathwayKey, minutes, countsToMinimum, forRoles, byRoles]}
      outcome={outcome}
      onSave={() => void save()}
      onCancel={onCancel}
    >
      <div className={styles.grid}>
        <TextField label={strings.name} required value={title} onValue={setTitle} field="title" />
        <Field label={strings.with}>
          <Select
            className={styles.select}
            value={kind}
            onChange={(_, { value }) => setKind(newOfferKinds.find((one) => one === value) ?? 'oneToOne')}
          >
            {newOfferKinds.map((one) => (
              <option key={one} value={one}>
                {strings.withs[one]}
              </option>
            ))}
          </Select>
        </Field>
        <FormField name="pathwayKey" label={strings.pathway} required>
          <Select className={styles.select} value={pathwayKey} onChange={(_, { value }) => setPathway(value)}>
            <option value="">{strings.choose}</option>
            {pathways.map((one) => (
              <option key={one.key} value={one.key}>
                {one.title}
              </option>
            ))}
          </Select>
        </FormField>
        <TextField label={strings.minutes} required value={minutes} onValue={setMinutes} field="minutes" />
      </div>
      <Checkbox
        label={strings.counts}
        checked={countsToMinimum}
        onChange={(_, { checked }) => setCounts(checked === true)}
      />
      <CheckGroup
        label={strings.forRoles}
        hint={strings.forRolesHint}
        options={options}
        chosen={forRoles}
        onChosen={setFor}
        field="forRoles"
      />
      <CheckGroup
        label={strings.byRoles}
        hint={strings.byRolesHint}
        options={options}
        chosen={byRoles}
        onChosen={setBy}
        field="byRoles"
      />
      <p className={styles.words}>{strings.addHint}</p>
    </TrustForm>
  );
}
