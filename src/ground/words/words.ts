/** `plural(2, 'record', 'records')` is `records`. */
export const plural = (count: number, one: string, other: string): string => (Math.abs(count) === 1 ? one : other);

/** `counted(2, 'record', 'records')` is `2 records`. */
export const counted = (count: number, one: string, other: string): string => `${count} ${plural(count, one, other)}`;

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Small numbers as words, as in a sentence: two; 12. */
export const numberWord = (count: number): string => numbers[count] ?? String(count);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const ordinals = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
export const ordinal = (count: number): string => ordinals[count] ?? `${count}th`;

/** Hannah, Miriam and Gareth */
export function joined(names: readonly string[]): string {
  const last = names[names.length - 1] ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** Hannah's */
export const possessive = (name: string): string => `${name}'s`;

/** As it stands within a sentence; an abbreviation keeps its capitals. */
export const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
