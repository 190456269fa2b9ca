import * as React from 'react';
import { Field, Input } from '@fluentui/react-components';
import type { Issue } from '../../domain/Issue';
import { fieldIssue } from '../shared/fieldIssue';
import { useStrings } from '../shared/useStrings';
import { useFields } from './useFields';

export interface TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly type?: 'text' | 'date' | 'time' | 'search';
  readonly required?: boolean;
  readonly readOnly?: boolean;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly issues: readonly Issue[];
  /** Name of the field in issues. */
  readonly field: string;
}

/** One line of text, a date or a time, with what is wrong about it underneath. */
export function TextField({ label, hint, type = 'text', required, readOnly, value, onValue, issues, field }: TextFieldProps): React.ReactElement {
  const styles = useFields();
  const shared = useStrings();
  return (
    <Field label={label} hint={hint} required={required} validationMessage={fieldIssue(issues, field, shared)}>
      <Input type={type} className={styles.input} value={value} readOnly={readOnly} onChange={(_, data) => onValue(data.value)} />
    </Field>
  );
}
