import type { FieldRow, ItemRow } from '../store/rows';

type Values = ReadonlyMap<FieldRow, unknown>;

/** Where the server's own stamps are kept, by column. */
const columns = { Author: 'author_id', Editor: 'editor_id', Created: 'created', Modified: 'modified' } as const;

function isStamp(name: string): name is keyof typeof columns {
  return Object.hasOwn(columns, name);
}

/** What a list keeps in columns of its own. */
export function ownValues(values: Values): [FieldRow, unknown][] {
  return [...values].filter(([{ name }]) => !isStamp(name));
}

/**
 * Authorship and times somebody wrote: that is possible once the column is not read-only any more, which takes Manage
 * Lists (robertheep.de, 2024).
 */
export function stampsIn(values: Values): Partial<Pick<ItemRow, 'author_id' | 'editor_id' | 'created' | 'modified'>> {
  const written = [...values].filter(([, value]) => value !== null);
  return Object.fromEntries(written.flatMap(([{ name }, value]) => (isStamp(name) ? [[columns[name], value]] : [])));
}
