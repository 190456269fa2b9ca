/** What is wrong with something set-up makes: it is not there, or it is there and not as it should be. */
export function missingOrDifferent(there: boolean, right: boolean): 'missing' | 'different' | undefined {
  if (!there) return 'missing';
  return right ? undefined : 'different';
}
