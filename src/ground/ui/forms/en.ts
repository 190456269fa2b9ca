/** What a long list of choices says of itself. */
export const pickerStrings = {
  matches: (shown: number, found: number): string =>
    found > shown ? `The first ${shown} of ${found}. Type more of the name.` : `${found} found.`,
  noneFound: 'Not found. Try part of the name.',
};
