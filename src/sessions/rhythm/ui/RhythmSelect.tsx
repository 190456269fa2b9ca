import * as React from 'react';
import { Select } from '@fluentui/react-components';
import { FormField } from '../../../ground/ui/FormField';
import { useFields } from '../../../ground/ui/forms/useFields';
import { useStrings } from '../../../ground/ui/useStrings';
import { rhythmChoices } from '../../rules/rhythmChoices';
import { rhythmStrings } from '../en';

export interface RhythmSelectProps {
  readonly value: string;
  readonly onValue: (text: string) => void;
  readonly termsAYear: number;
}

/** The rhythms one can choose from, in words. */
export function RhythmSelect({ value, onValue, termsAYear }: RhythmSelectProps): React.ReactElement {
  const styles = useFields();
  const strings = useStrings(rhythmStrings);
  return (
    <FormField name="cadence" label={strings.cadence} required>
      <Select className={styles.select} value={value} onChange={(_, data) => onValue(data.value)}>
        <option value="">{strings.choose}</option>
        {rhythmChoices.map(({ text, cadence }) => (
          <option key={text} value={text}>
            {strings.rhythm(cadence, termsAYear)}
          </option>
        ))}
      </Select>
    </FormField>
  );
}
