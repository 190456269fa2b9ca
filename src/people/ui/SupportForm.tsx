import * as React from 'react';
import { Button, Checkbox, Select } from '@fluentui/react-components';
import type { FurtherSupport } from '../../ground/rules/Catalogue';
import { lineManager } from '../../ground/rules/lineManager';
import type { Person } from '../../ground/rules/Person';
import { FormField } from '../../ground/ui/FormField';
import { TextField } from '../../ground/ui/forms/TextField';
import { useFields } from '../../ground/ui/forms/useFields';
import { useOutcome } from '../../ground/ui/useOutcome';
import { useStrings } from '../../ground/ui/useStrings';
import { supportStrings } from '../en';
import { usePeopleService } from '../usePeopleService';
import { TrustForm } from './TrustForm';

const newOne = (): FurtherSupport => ({
  key: crypto.randomUUID(),
  position: 0,
  title: '',
  lead: '',
  contact: '',
  external: false,
  to: '',
});

export interface SupportFormProps {
  readonly support: readonly FurtherSupport[];
  readonly people: readonly Person[];
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** What it is called, what it is, and how it is reached. */
export function SupportForm({ support, people, onDone, onCancel }: SupportFormProps): React.ReactElement {
  const styles = useFields();
  const strings = useStrings(supportStrings);
  const askPeople = usePeopleService();
  const outcome = useOutcome();
  const [typed, setTyped] = React.useState(() => support.map((one) => ({ ...newOne(), ...one })));
  const change = (at: number, more: Partial<FurtherSupport>): void =>
    setTyped(typed.map((one, index) => (index === at ? { ...one, ...more } : one)));
  const here = people.filter(({ status }) => status === 'active');
  const save = async (): Promise<void> => {
    if (await outcome.run(() => askPeople((it) => it.saveFurtherSupport(typed)))) onDone();
  };
  return (
    <TrustForm draft={typed} title={strings.title} outcome={outcome} onSave={() => void save()} onCancel={onCancel}>
      {typed.map(({ key, title, lead, contact, external, to }, index) => (
        <div key={key} className={styles.grid} role="group" aria-label={strings.row(index + 1)}>
          <TextField
            label={strings.name(index + 1)}
            required
            value={title}
            onValue={(value) => change(index, { title: value })}
            field={`title ${index + 1}`}
          />
          <TextField
            label={strings.what(index + 1)}
            value={lead}
            onValue={(value) => change(index, { lead: value })}
            field={`lead ${index + 1}`}
          />
          <TextField
            label={strings.contact(index + 1)}
            hint={strings.contactHint}
            value={contact}
            onValue={(value) => change(index, { contact: value })}
            field={`contact ${index + 1}`}
          />
          <FormField name={`to ${index + 1}`} label={strings.to(index + 1)} hint={strings.toHint}>
            <Select className={styles.select} value={to} onChange={(_, { value }) => change(index, { to: value })}>
              <option value="">{strings.toChosen}</option>
              <option value={lineManager}>{strings.toManager}</option>
              {here.map((one) => (
                <option key={one.key} value={one.key}>
                  {one.name}
                </option>
              ))}
            </Select>
          </FormField>
          <Checkbox
            label={strings.external(index + 1)}
            checked={external}
            onChange={(_, { checked }) => change(index, { external: checked === true })}
          />
          <div>
            <Button onClick={() => setTyped(typed.filter((_, at) => at !== index))}>{strings.remove(index + 1)}</Button>
          </div>
        </div>
      ))}
      <div>
        <Button onClick={() => setTyped([...typed, newOne()])}>{strings.add}</Button>
      </div>
    </TrustForm>
  );
}
