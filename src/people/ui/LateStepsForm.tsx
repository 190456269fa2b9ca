import * as React from 'react';
import { PersonField } from '../../ground/ui/forms/PersonField';
import { personOptions } from './personOptions';
import { Button } from '@fluentui/react-components';
import type { LateStep } from '../../ground/rules/Catalogue';
import type { Person } from '../../ground/rules/Person';
import { TextField } from '../../ground/ui/forms/TextField';
import { useFields } from '../../ground/ui/forms/useFields';
import { useOutcome } from '../../ground/ui/useOutcome';
import { useStrings } from '../../ground/ui/useStrings';
import { lateStepStrings } from '../en';
import { usePeopleService } from '../usePeopleService';
import { TrustForm } from './TrustForm';

/** As it is typed: days are a number once they are saved. */
interface Typed {
  readonly title: string;
  /** `supervisor`, a person's key, or nothing. */
  readonly who: string;
  readonly days: string;
}

const ownSupervisor = 'supervisor';
const typedOf = ({ title, to, personKey, afterDays }: LateStep): Typed => ({
  title,
  who: to === 'supervisor' ? ownSupervisor : personKey,
  days: String(afterDays),
});
const stepOf = ({ title, who, days }: Typed): LateStep => ({
  title,
  to: who === ownSupervisor ? 'supervisor' : 'person',
  personKey: who === ownSupervisor ? '' : who,
  afterDays: days.trim() === '' ? NaN : Number(days),
});

export interface LateStepsFormProps {
  readonly steps: readonly LateStep[];
  readonly people: readonly Person[];
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** The steps in their order, each with whom it names and from when. */
export function LateStepsForm({ steps, people, onDone, onCancel }: LateStepsFormProps): React.ReactElement {
  const styles = useFields();
  const strings = useStrings(lateStepStrings);
  const askPeople = usePeopleService();
  const outcome = useOutcome();
  const [typed, setTyped] = React.useState<readonly Typed[]>(() => steps.map(typedOf));
  const change = (at: number, more: Partial<Typed>): void =>
    setTyped(typed.map((one, index) => (index === at ? { ...one, ...more } : one)));
  const save = async (): Promise<void> => {
    const saved = await outcome.run(() => askPeople((it) => it.saveLateSteps(typed.map(stepOf))));
    if (saved) onDone();
  };
  const here = people.filter(({ status }) => status === 'active');
  const options = [{ key: ownSupervisor, words: strings.supervisor }, ...personOptions(here, [])];
  return (
    <TrustForm draft={typed} title={strings.title} outcome={outcome} onSave={() => void save()} onCancel={onCancel}>
      {typed.map(({ title, who, days }, index) => (
        <div key={index} className={styles.grid} role="group" aria-label={strings.step(index + 1)}>
          <TextField
            label={strings.words(index + 1)}
            required
            value={title}
            onValue={(value) => change(index, { title: value })}
            field={`title ${index + 1}`}
          />
          <PersonField
            name={`who ${index + 1}`}
            label={strings.to(index + 1)}
            options={options}
            value={who}
            onValue={(value) => change(index, { who: value })}
            none={strings.nobody}
          />
          <TextField
            label={strings.after(index + 1)}
            hint={strings.afterHint}
            required
            value={days}
            onValue={(value) => change(index, { days: value })}
            field={`afterDays ${index + 1}`}
          />
          <div>
            <Button onClick={() => setTyped(typed.filter((_, at) => at !== index))}>{strings.remove(index + 1)}</Button>
          </div>
        </div>
      ))}
      <div>
        <Button onClick={() => setTyped([...typed, { title: '', who: '', days: '0' }])}>{strings.add}</Button>
      </div>
    </TrustForm>
  );
}
