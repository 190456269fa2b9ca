import * as React from 'react';
import { Button, Select } from '@fluentui/react-components';
import { cadenceUnits } from '../../ground/rules/Catalogue';
import { FormField } from '../../ground/ui/FormField';
import { TextField } from '../../ground/ui/forms/TextField';
import { useFields } from '../../ground/ui/forms/useFields';
import { useStrings } from '../../ground/ui/useStrings';
import { cadenceStrings } from './en';
import type { TypedCadence, TypedRhythm } from './typedCadence';

export interface CadenceFieldsProps {
  readonly cadence: TypedCadence;
  readonly onCadence: (cadence: TypedCadence) => void;
}

/** How often, in steps where the rhythm widens: each step with its months, then what holds after them. */
export function CadenceFields({ cadence, onCadence }: CadenceFieldsProps): React.ReactElement {
  const styles = useFields();
  const strings = useStrings(cadenceStrings);
  const { steps } = cadence;
  const change = (at: number, more: Partial<TypedRhythm>): void =>
    onCadence({ ...cadence, steps: steps.map((step, index) => (index === at ? { ...step, ...more } : step)) });
  return (
    <>
      {steps.map((step, index) => (
        <div key={index} className={styles.grid} role="group" aria-label={strings.step(index + 1)}>
          <Rhythm
            of={step}
            unitLabel={strings.stepUnit(index + 1)}
            timesLabel={strings.stepTimes(index + 1)}
            ending={` ${index + 1}`}
            onChange={(more) => change(index, more)}
          />
          <TextField
            label={strings.months(index + 1)}
            hint={strings.monthsHint}
            required
            value={step.months}
            onValue={(months) => change(index, { months })}
            field={`months ${index + 1}`}
          />
          <div>
            <Button onClick={() => onCadence({ ...cadence, steps: steps.filter((_, at) => at !== index) })}>
              {strings.remove(index + 1)}
            </Button>
          </div>
        </div>
      ))}
      <div className={styles.grid}>
        <Rhythm
          of={cadence}
          unitLabel={steps.length === 0 ? strings.unit : strings.lastUnit}
          timesLabel={strings.times}
          ending=""
          onChange={(more) => onCadence({ ...cadence, ...more })}
        />
      </div>
      <div>
        <Button onClick={() => onCadence({ ...cadence, steps: [...steps, { unit: 'weekly', times: '', months: '' }] })}>
          {strings.add}
        </Button>
      </div>
    </>
  );
}

interface RhythmProps {
  readonly of: TypedRhythm;
  readonly unitLabel: string;
  readonly timesLabel: string;
  /** Behind the names of its fields. */
  readonly ending: string;
  readonly onChange: (more: Partial<TypedRhythm>) => void;
}

function Rhythm({ of, unitLabel, timesLabel, ending, onChange }: RhythmProps): React.ReactElement {
  const styles = useFields();
  const strings = useStrings(cadenceStrings);
  const choose = (value: string): void => {
    const unit = cadenceUnits.find((one) => one === value);
    if (unit) onChange({ unit });
  };
  return (
    <>
      <FormField name={`unit${ending}`} label={unitLabel} required>
        <Select className={styles.select} value={of.unit} onChange={(_, { value }) => choose(value)}>
          {cadenceUnits.map((unit) => (
            <option key={unit} value={unit}>
              {strings.units[unit]}
            </option>
          ))}
        </Select>
      </FormField>
      {of.unit === 'timesAYear' ? (
        <TextField
          label={timesLabel}
          hint={strings.timesHint}
          required
          value={of.times}
          onValue={(times) => onChange({ times })}
          field={`times${ending}`}
        />
      ) : undefined}
    </>
  );
}
