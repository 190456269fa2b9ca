import type { PickerOption } from './PickerOption';

/** Options of what goes by a name. */
export function namedOptions(all: readonly { readonly key: string; readonly name: string }[]): readonly PickerOption[] {
  return all.map(({ key, name }) => ({ key, words: name }));
}

/** Options of what goes by a title. */
export function titledOptions(
  all: readonly { readonly key: string; readonly title: string }[],
): readonly PickerOption[] {
  return all.map(({ key, title }) => ({ key, words: title }));
}
