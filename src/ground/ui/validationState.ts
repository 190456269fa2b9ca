/** How a Fluent field is marked: a mistake goes before a warning; empty means there is none. */
export function validationState(mistake: string | undefined, warning: unknown): 'error' | 'warning' | 'none' {
  if (mistake) return 'error';
  return warning ? 'warning' : 'none';
}
