import * as React from 'react';
import { Input, useFieldContext_unstable as useFieldContext } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/lib/atoms/svg/chevron-down';
import { useCombobox } from 'downshift';
import type { UseComboboxState, UseComboboxStateChangeOptions } from 'downshift';
import { holdsText } from '../../rules/holdsText';
import { pickerStrings } from './en';
import type { PickerOption, PickerProps } from './PickerOption';
import { useFields } from './useFields';
import { useSearchedPicker } from './useSearchedPicker';

/** So many are drawn at once; a trust has thousands of people. */
const shownAtOnce = 20;

type State = UseComboboxState<PickerOption>;

/** Leaving the box chooses nothing new: only a press or Enter does. A box that was emptied stands for nothing. */
const keepChoice =
  (mayBeNothing: boolean) =>
  (before: State, { type, changes }: UseComboboxStateChangeOptions<PickerOption>): Partial<State> => {
    if (type !== useCombobox.stateChangeTypes.InputBlur) return changes;
    const isNothing = mayBeNothing && before.inputValue === '';
    const selectedItem = isNothing ? null : before.selectedItem;
    return { ...changes, selectedItem, inputValue: selectedItem?.words ?? '' };
  };

/**
 * One out of many: a box to type part of a name into, and what holds it underneath. It takes its name, hint and sentence
 * from the `Field` around it, as Fluent's own inputs do.
 */
export function SearchedPicker({ options, value, onValue, none, onFocus }: PickerProps): React.ReactElement {
  const fields = useFields();
  const styles = useSearchedPicker();
  const { labelId, generatedControlId } = useFieldContext() ?? {};
  const chosen = options.find(({ key }) => key === value);
  const [part, setPart] = React.useState('');
  const found = part === '' ? options : options.filter(({ words }) => holdsText(words, part));
  const shown = found.slice(0, shownAtOnce);
  const box = useCombobox<PickerOption>({
    items: [...shown],
    selectedItem: chosen ?? null,
    itemToString: (item) => item?.words ?? '',
    itemToKey: (item) => item?.key,
    stateReducer: keepChoice(none !== undefined),
    onInputValueChange: ({ type, inputValue }) =>
      setPart(type === useCombobox.stateChangeTypes.InputChange ? inputValue : ''),
    onSelectedItemChange: ({ selectedItem }) => onValue(selectedItem?.key ?? ''),
    ...(labelId === undefined ? {} : { labelId }),
    ...(generatedControlId === undefined ? {} : { inputId: generatedControlId }),
  });
  const said = found.length === 0 ? pickerStrings.noneFound : pickerStrings.matches(shown.length, found.length);
  return (
    <div className={styles.whole}>
      <Input
        {...box.getInputProps({ onFocus })}
        className={fields.input}
        placeholder={none}
        contentAfter={<ChevronDown16Regular />}
      />
      <div className={box.isOpen ? styles.open : styles.closed}>
        <ul {...box.getMenuProps()} className={styles.list}>
          {box.isOpen
            ? shown.map((option, index) => (
                <li
                  key={option.key}
                  {...box.getItemProps({ item: option, index })}
                  className={index === box.highlightedIndex ? styles.highlighted : styles.option}
                >
                  {option.words}
                </li>
              ))
            : undefined}
        </ul>
        <p role="status" className={styles.said}>
          {box.isOpen ? said : ''}
        </p>
      </div>
    </div>
  );
}
