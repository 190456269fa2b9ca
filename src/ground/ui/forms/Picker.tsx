import * as React from 'react';
import { Select } from '@fluentui/react-components';
import { SearchedPicker } from './SearchedPicker';
import { useFields } from './useFields';

/** Above this many, a browser's own list is too long to look through. */
const searchedAbove = 12;

export interface PickerOption {
  readonly key: string;
  /** What tells it from the others, e.g. `Priya Nair, DSL`. */
  readonly words: string;
}

export interface PickerProps {
  readonly options: readonly PickerOption[];
  /** Key of what is chosen; empty for nothing. */
  readonly value: string;
  readonly onValue: (key: string) => void;
  /** What stands for nothing, e.g. "Choose"; without it something is always chosen. */
  readonly none?: string | undefined;
  /** True where the options are read once somebody looks, so that how many there are is not known before. */
  readonly isSearched?: boolean;
  /** The options are about to be looked at. */
  readonly onFocus?: (() => void) | undefined;
}

/** One of several people, schools, kinds …, inside any `Field`: the browser's own list where few, a search where many. */
export function Picker(props: PickerProps): React.ReactElement {
  const styles = useFields();
  const { options, value, onValue, none, onFocus } = props;
  if (props.isSearched || options.length > searchedAbove) return <SearchedPicker {...props} />;
  return (
    <Select className={styles.select} value={value} onFocus={onFocus} onChange={(_, data) => onValue(data.value)}>
      {none === undefined ? undefined : <option value="">{none}</option>}
      {options.map(({ key, words }) => (
        <option key={key} value={key}>
          {words}
        </option>
      ))}
    </Select>
  );
}
