/** The reference an entry is about, as it was written; undefined where that cannot be read. */
export function referenceIn(body: string): string | undefined {
  try {
    const { reference } = JSON.parse(body) as { readonly reference?: unknown };
    return typeof reference === 'string' && reference !== '' ? reference : undefined;
  } catch {
    return undefined;
  }
}
