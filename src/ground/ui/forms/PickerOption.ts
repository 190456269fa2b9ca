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
