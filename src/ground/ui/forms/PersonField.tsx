import * as React from 'react';
import { Combobox, Option, OptionGroup, Select } from '@fluentui/react-components';
import type { ComboboxProps } from '@fluentui/react-components';
import { holdsText } from '../../rules/holdsText';
import { FormField } from '../FormField';
import type { FormFieldProps } from '../FormField';
import { personFieldStrings } from '../en';
import { useStrings } from '../useStrings';
import { useFields } from './useFields';

/** Above this many, a name is found by writing a part of it. */
const chosenFromList = 12;
/** So many names stand in the open list at once. */
const shownAtOnce = 20;

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

/** One person out of a few, or out of thousands, in a form that may be refused. */
export function PersonField({ options, value, onValue, none, ...field }: PersonFieldProps): React.ReactElement {
  return (
    <FormField {...field}>
      <PersonPicker options={options} value={value} onValue={onValue} none={none} />
    </FormField>
  );
}

/** The same inside any `Field`, which gives it its name. */
export function PersonPicker(props: PersonPickerProps): React.ReactElement {
  const styles = useFields();
  if (props.options.length > chosenFromList) return <PersonSearch {...props} />;
  const { options, value, onValue, none, ...field } = props;
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

/** Writing a part of a name leaves those it fits; accents and apostrophes do not matter. */
function PersonSearch({ options, value, onValue, none, ...field }: PersonPickerProps): React.ReactElement {
  const styles = useFields();
  const strings = useStrings(personFieldStrings);
  // undefined while nothing is being written: then who is chosen stands there
  const [part, setPart] = React.useState<string | undefined>();
  const written = part?.trim() ?? '';
  const found = written === '' ? options : options.filter(({ words }) => holdsText(words, written));
  const shown = found.slice(0, shownAtOnce);
  const select: ComboboxProps['onOptionSelect'] = (_, { optionValue }) => {
    // writing is told too, as a choice of nothing: who was chosen stays until another is
    if (optionValue === undefined) return;
    setPart(undefined);
    onValue(optionValue);
  };
  const leave = (): void => {
    // whoever empties the box chooses nobody
    if (part === '') onValue('');
    setPart(undefined);
  };
  const chosen = options.find(({ key }) => key === value)?.words ?? '';
  return (
    <Combobox
      {...field}
      className={styles.combobox}
      placeholder={none}
      value={part ?? chosen}
      selectedOptions={[value]}
      onChange={(event) => setPart(event.target.value)}
      onOptionSelect={select}
      onBlur={leave}
    >
      {written === '' ? <Option value="">{none}</Option> : null}
      <OptionGroup label={strings.shown(shown.length, found.length)}>
        {shown.map(({ key, words }) => (
          <Option key={key} value={key}>
            {words}
          </Option>
        ))}
      </OptionGroup>
    </Combobox>
  );
}
