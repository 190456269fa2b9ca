import * as React from 'react';
import { Input } from '@fluentui/react-components';
import { FormField } from '../FormField';
import { DayInput } from './DayInput';
import { TimeInput } from './TimeInput';
import { useFields } from './useFields';

export interface TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly type?: 'text' | 'date' | 'time' | 'search';
  readonly required?: boolean;
  readonly readOnly?: boolean;
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** Name of the field in issues. */
  readonly field: string;
}

/** One line of text, a date or a time, with what is wrong about it underneath. */
export function TextField({
  label,
  hint,
  type = 'text',
  required,
  readOnly,
  value,
  onValue,
  field,
}: TextFieldProps): React.ReactElement {
  const styles = useFields();
  const Moment = type === 'time' ? TimeInput : DayInput;
  return (
    <FormField name={field} label={label} hint={hint} required={required}>
      {type === 'date' || type === 'time' ? (
        <Moment className={styles.input} value={value} readOnly={readOnly} onValue={onValue} />
      ) : (
        <Input
          type={type}
          className={styles.input}
          value={value}
          readOnly={readOnly}
          onChange={(_, data) => onValue(data.value)}
        />
      )}
    </FormField>
  );
}
