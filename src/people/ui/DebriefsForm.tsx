import * as React from 'react';
import { PersonField } from '../../ground/ui/forms/PersonField';
import { personOptions } from './personOptions';
import { Button } from '@fluentui/react-components';
import type { DutyRow, TrustDocument } from '../../ground/rules/Catalogue';
import type { Person } from '../../ground/rules/Person';
import { CheckGroup } from '../../ground/ui/forms/CheckGroup';
import { TextField } from '../../ground/ui/forms/TextField';
import { minutesOfTime, timeOfMinutes } from '../../ground/ui/forms/timeOfMinutes';
import { useFields } from '../../ground/ui/forms/useFields';
import { useOutcome } from '../../ground/ui/useOutcome';
import { useStrings } from '../../ground/ui/useStrings';
import { debriefsStrings } from '../en';
import { usePeopleService } from '../usePeopleService';
import { TrustForm } from './TrustForm';

/** As it is typed: times are minutes once they are saved. */
interface Typed {
  readonly personKey: string;
  readonly weekdays: readonly string[];
  readonly from: string;
  readonly to: string;
}

const typedOf = ({ personKey, weekdays, from, to }: DutyRow): Typed => ({
  personKey,
  weekdays: weekdays.map(String),
  from: timeOfMinutes(from),
  to: timeOfMinutes(to),
});
const newRow: Typed = { personKey: '', weekdays: [], from: '08:00', to: '17:00' };

export interface DebriefsFormProps {
  readonly rota: readonly DutyRow[];
  readonly template: TrustDocument;
  readonly people: readonly Person[];
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** The rota in its order, and where the trust's own text lies. */
export function DebriefsForm({ rota, template, people, onDone, onCancel }: DebriefsFormProps): React.ReactElement {
  const styles = useFields();
  const strings = useStrings(debriefsStrings);
  const askPeople = usePeopleService();
  const outcome = useOutcome();
  const [typed, setTyped] = React.useState<readonly Typed[]>(() => rota.map(typedOf));
  const [file, setFile] = React.useState(template);
  const change = (at: number, more: Partial<Typed>): void =>
    setTyped(typed.map((one, index) => (index === at ? { ...one, ...more } : one)));
  const nameOf = (key: string): string =>
    people.find((one) => one.key === key)?.name ?? rota.find(({ personKey }) => personKey === key)?.name ?? '';
  const save = async (): Promise<void> => {
    const rows = typed.map(({ personKey, weekdays, from, to }) => ({
      personKey,
      name: nameOf(personKey),
      weekdays: weekdays.map(Number).sort(),
      from: minutesOfTime(from),
      to: minutesOfTime(to),
    }));
    if (await outcome.run(() => askPeople((it) => it.saveDebriefs({ rota: rows, template: file })))) onDone();
  };
  const options = personOptions(
    people.filter(({ status }) => status === 'active'),
    [],
  );
  return (
    <TrustForm
      draft={{ typed, file }}
      title={strings.title}
      outcome={outcome}
      onSave={() => void save()}
      onCancel={onCancel}
    >
      {typed.map(({ personKey, weekdays, from, to }, index) => (
        <div key={index} className={styles.grid} role="group" aria-label={strings.row(index + 1)}>
          <PersonField
            name={`person ${index + 1}`}
            label={strings.who(index + 1)}
            required
            options={options}
            value={personKey}
            onValue={(value) => change(index, { personKey: value })}
            none={strings.choose}
          />
          <CheckGroup
            label={strings.weekdays(index + 1)}
            hint={strings.weekdaysHint}
            options={strings.weekdayNames.map((title, at) => ({ key: String(at + 1), name: title }))}
            chosen={weekdays}
            onChosen={(chosen) => change(index, { weekdays: chosen })}
            field={`weekdays ${index + 1}`}
          />
          <TextField
            label={strings.from(index + 1)}
            type="time"
            required
            value={from}
            onValue={(value) => change(index, { from: value })}
            field={`from ${index + 1}`}
          />
          <TextField
            label={strings.to(index + 1)}
            type="time"
            required
            value={to}
            onValue={(value) => change(index, { to: value })}
            field={`to ${index + 1}`}
          />
          <div>
            <Button onClick={() => setTyped(typed.filter((_, at) => at !== index))}>{strings.remove(index + 1)}</Button>
          </div>
        </div>
      ))}
      <div>
        <Button onClick={() => setTyped([...typed, newRow])}>{strings.add}</Button>
      </div>
      <TextField
        label={strings.templateTitle}
        value={file.title}
        onValue={(title) => setFile({ ...file, title })}
        field="title"
      />
      <TextField
        label={strings.templateAddress}
        hint={strings.templateHint}
        value={file.address}
        onValue={(address) => setFile({ ...file, address })}
        field="address"
      />
    </TrustForm>
  );
}
