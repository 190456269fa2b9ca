import * as React from 'react';
import { FormField } from '../FormField';
import type { FormFieldProps } from '../FormField';
import { Picker } from './Picker';
import type { PickerProps } from './PickerOption';

export interface PersonFieldProps extends Omit<FormFieldProps, 'children' | 'own'>, PickerProps {}

/** One person out of a list, in a form that may be refused. */
export function PersonField({ options, value, onValue, none, ...field }: PersonFieldProps): React.ReactElement {
  return (
    <FormField {...field}>
      <Picker options={options} value={value} onValue={onValue} none={none} />
    </FormField>
  );
}
