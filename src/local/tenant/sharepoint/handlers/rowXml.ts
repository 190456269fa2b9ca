import type { FieldRow, ItemRow } from '../store/rows';

function escaped(text: string): string {
  // control characters cannot stand in XML at all
  return [...text]
    .filter((char) => char >= ' ' || char === '\n' || char === '\r' || char === '\t')
    .join('')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\n/g, '&#10;')
    .replace(/\r/g, '&#13;');
}

function written(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isInteger(value) ? `${value}.00000000000000` : String(value);
  if (typeof value === 'boolean') return value ? '1' : '0';
  return Array.isArray(value) ? `;#${value.join(';#')};#` : JSON.stringify(value);
}

/** One `<z:row>` with its `ows_` attributes. */
export function rowXml(fields: readonly FieldRow[], row: ItemRow): string {
  const stored = JSON.parse(row.fields) as Record<string, unknown>;
  const attributes: Record<string, string> = {
    ows_ID: String(row.id),
    ows_Created: row.created,
    ows_Modified: row.modified,
    ows_UniqueId: `${row.id};#{${row.guid.toUpperCase()}}`,
    ows_FSObjType: `${row.id};#${row.folder}`,
    ows_FileRef: `${row.id};#${row.dir.slice(1)}/${row.leaf}`,
    ows_owshiddenversion: String(row.version),
  };
  for (const field of fields) {
    const value = stored[field.name];
    if (value !== undefined && value !== null) attributes[`ows_${field.name}`] = written(value);
  }
  return `<z:row ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${escaped(value)}"`)
    .join(' ')} />`;
}
