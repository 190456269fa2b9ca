import * as React from 'react';
import { Select } from '@fluentui/react-components';
import type { PickerProps } from './PickerOption';
import { SearchedPicker } from './SearchedPicker';
import { useFields } from './useFields';

/** Above this many, a browser's own list is too long to look through. */
const searchedAbove = 12;

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
