const titles = /^(mr|mrs|ms|miss|mx|dr|prof|rev|sir|dame)\.?$/i;

/** Directory names come as `Priya Nair`, `Nair, Priya` or `Dr Priya Nair`. */
function partsOf(name: string): { readonly given: readonly string[]; readonly all: string } {
  const [surname = '', given] = name.split(',').map((part) => part.trim());
  const all = given ? `${given} ${surname}` : surname;
  const words = all.split(/\s+/).filter((word) => word !== '');
  return {
    given: words.length > 2 || !titles.test(words[0] ?? '') ? words.filter((word) => !titles.test(word)) : words,
    all,
  };
}

/** `Priya`; the whole name where there is only a title and a surname. */
export function firstNameOf(name: string): string {
  const { given, all } = partsOf(name);
  const first = given[0] ?? all;
  return titles.test(first) ? all : first;
}

/** `P Nair`, as a line for a child's file names staff. */
export function shortNameOf(name: string): string {
  const { given, all } = partsOf(name);
  const [first = '', ...rest] = given;
  return rest.length === 0 || titles.test(first) ? all : `${first.charAt(0)} ${rest[rest.length - 1] ?? ''}`;
}

/** Does every word typed begin a word of the name? Nothing typed matches nobody. */
export function matchesName(name: string, typed: string): boolean {
  const wordsOf = (text: string): readonly string[] =>
    text
      .toLocaleLowerCase('en-GB')
      .split(/[\s-]+/)
      .filter((word) => word !== '');
  const words = wordsOf(typed);
  return words.length > 0 && words.every((word) => wordsOf(name).some((part) => part.startsWith(word)));
}
