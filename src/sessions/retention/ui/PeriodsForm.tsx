import * as React from 'react';
import { PersonField } from '../../../ground/ui/forms/PersonField';
import { Select } from '@fluentui/react-components';
import { retentionProposal } from '../../../../sharepoint/content/retentionProposal';
import type { Person } from '../../../ground/rules/Person';
import { startsOf } from '../../../ground/rules/Retention';
import type { RetentionPeriod } from '../../../ground/rules/Retention';
import { FormField } from '../../../ground/ui/FormField';
import { TextField } from '../../../ground/ui/forms/TextField';
import { useFields } from '../../../ground/ui/forms/useFields';
import { useOutcome } from '../../../ground/ui/useOutcome';
import { useStrings } from '../../../ground/ui/useStrings';
import { TrustForm } from '../../../people/ui/TrustForm';
import { usePeopleService } from '../../../people/usePeopleService';
import { retentionStrings } from '../en';
import type { RetentionView } from '../RetentionService';
import { useRetentionStyles } from './useRetentionStyles';

interface PeriodsFormProps {
  readonly view: RetentionView;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Months are a number once they are saved. */
type Typed = Omit<RetentionPeriod, 'months'> & { readonly months: string };

const typedOf = (periods: readonly RetentionPeriod[]): readonly Typed[] =>
  retentionProposal.map((proposed) => {
    const settled = periods.find(({ kind }) => kind === proposed.kind) ?? proposed;
    return { ...settled, months: String(settled.months) };
  });
const periodOf = (typed: Typed): RetentionPeriod => ({
  ...typed,
  months: typed.months.trim() === '' ? NaN : Number(typed.months),
});

/** How long, counted from when, and who approves. */
export function PeriodsForm({ view, onDone, onCancel }: PeriodsFormProps): React.ReactElement {
  const styles = useRetentionStyles();
  const { periods: strings } = useStrings(retentionStrings);
  const ask = usePeopleService();
  const outcome = useOutcome();
  const [typed, setTyped] = React.useState(() => typedOf(view.periods));
  const change = (at: number, more: Partial<Typed>): void =>
    setTyped(typed.map((one, index) => (index === at ? { ...one, ...more } : one)));
  const save = async (): Promise<void> => {
    if (await outcome.run(() => ask((it) => it.saveRetention(typed.map(periodOf))))) onDone();
  };
  const here = view.people.filter(({ status }) => status === 'active');
  return (
    <TrustForm draft={typed} title={strings.form} outcome={outcome} onSave={() => void save()} onCancel={onCancel}>
      <p className={styles.words}>{strings.proposal}</p>
      {typed.map((one, index) => (
        <PeriodFields key={one.kind} typed={one} people={here} onChange={(more) => change(index, more)} />
      ))}
    </TrustForm>
  );
}

interface PeriodFieldsProps {
  readonly typed: Typed;
  readonly people: readonly Person[];
  readonly onChange: (more: Partial<Typed>) => void;
}

function PeriodFields({ typed, people, onChange }: PeriodFieldsProps): React.ReactElement {
  const look = useFields();
  const { periods: strings, starts, kinds } = useStrings(retentionStrings);
  const { kind, months, from, ownerKey } = typed;
  return (
    <div className={look.grid} role="group" aria-label={kinds[kind]}>
      <TextField
        label={strings.months(kind)}
        required
        value={months}
        onValue={(value) => onChange({ months: value })}
        field={`months ${kind}`}
      />
      <FormField name={`from ${kind}`} label={strings.from(kind)} required>
        <Select
          className={look.select}
          value={from}
          onChange={(_, { value }) => onChange({ from: startsOf[kind].find((one) => one === value) ?? from })}
        >
          {startsOf[kind].map((one) => (
            <option key={one} value={one}>
              {starts[one]}
            </option>
          ))}
        </Select>
      </FormField>
      <PersonField
        name={`owner ${kind}`}
        label={strings.ownerOf(kind)}
        hint={strings.ownerHint}
        required
        options={people.map(({ key, name }) => ({ key, words: name }))}
        value={ownerKey}
        onValue={(key) => onChange({ ownerKey: key })}
        none={strings.choose}
      />
    </div>
  );
}
