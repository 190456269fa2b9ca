/** How JSON writes a primitive type; undefined for a type this does not know. */
const shapes: Readonly<Record<string, (value: unknown) => boolean>> = {
  'Edm.String': (value) => typeof value === 'string',
  'Edm.Boolean': (value) => typeof value === 'boolean',
  'Edm.Byte': Number.isInteger,
  'Edm.Int16': Number.isInteger,
  'Edm.Int32': Number.isInteger,
  // OData 3 writes 64-bit numbers as text, OData 4 as numbers unless asked for IEEE754Compatible.
  'Edm.Int64': (value) => (typeof value === 'string' ? /^-?\d+$/.test(value) : Number.isInteger(value)),
  'Edm.Double': (value) => typeof value === 'number' || value === 'NaN' || value === 'INF' || value === '-INF',
  'Edm.Single': (value) => typeof value === 'number',
  'Edm.Decimal': (value) => typeof value === 'number' || (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)),
  'Edm.Guid': (value) => typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value),
  'Edm.DateTime': (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z?$/.test(value),
  'Edm.DateTimeOffset': (value) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value),
  'Edm.Date': (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value),
  'Edm.TimeOfDay': (value) => typeof value === 'string' && /^\d\d:\d\d:\d\d(\.\d+)?$/.test(value),
  'Edm.Duration': (value) => typeof value === 'string' && /^-?P/.test(value),
  'Edm.Time': (value) => typeof value === 'string' && /^-?P/.test(value),
  'Edm.Binary': (value) => typeof value === 'string',
  'Edm.Stream': (value) => typeof value === 'string',
};

export const isPrimitive = (type: string): boolean => type.startsWith('Edm.');

/** Says what is wrong with a value of a primitive type, or undefined. */
export function primitiveDifference(type: string, value: unknown, at: string): string | undefined {
  const fits = shapes[type];
  if (fits === undefined) return `${at} is of type ${type}, which the check does not know`;
  return fits(value) ? undefined : `${at} is ${JSON.stringify(value)}, no ${type}`;
}
