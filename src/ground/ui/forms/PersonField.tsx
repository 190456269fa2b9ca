import * as React from 'react';
import { Select } from '@fluentui/react-components';
import { FormField } from '../FormField';
import type { FormFieldProps } from '../FormField';
import { useFields } from './useFields';

export interface PersonOption {
  readonly key: string;
  /** What tells this person from others of the same name, e.g. `Priya Nair, DSL`. */
  readonly words: string;
}

export interface PersonPickerProps {
  readonly options: readonly PersonOption[];
  /** Key of who is chosen; empty for nobody. */
  readonly value: string;
  readonly onValue: (key: string) => void;
  /** What stands for nobody, e.g. "Choose". */
  readonly none: string;
}

export interface PersonFieldProps extends Omit<FormFieldProps, 'children' | 'own'>, PersonPickerProps {}

/** One person out of a list, in a form that may be refused. */
export function PersonField({ options, value, onValue, none, ...field }: PersonFieldProps): React.ReactElement {
  return (
    <FormField {...field}>
      <PersonPicker options={options} value={value} onValue={onValue} none={none} />
    </FormField>
  );
}

/** The same inside any `Field`, which gives it its name. */
export function PersonPicker({ options, value, onValue, none, ...field }: PersonPickerProps): React.ReactElement {
  const styles = useFields();
  return (
    <Select {...field} className={styles.select} value={value} onChange={(_, data) => onValue(data.value)}>
      <option value="">{none}</option>
      {options.map(({ key, words }) => (
        <option key={key} value={key}>
          {words}
        </option>
      ))}
    </Select>
  );
}
