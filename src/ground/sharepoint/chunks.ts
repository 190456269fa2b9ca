/**
 * As many keys as one filter may name: an address stays well below 2,000 characters, and SharePoint uses no index above
 * 60 values.
 */
const keysPerFilter = 20;

export function chunks<T>(values: readonly T[]): readonly (readonly T[])[] {
  const parts: (readonly T[])[] = [];
  for (let at = 0; at < values.length; at += keysPerFilter) parts.push(values.slice(at, at + keysPerFilter));
  return parts;
}
