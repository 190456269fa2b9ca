/** Nothing where it is not JSON: it was not written by the Hub. */
export function parsed(text: string): readonly unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return [];
  }
}
