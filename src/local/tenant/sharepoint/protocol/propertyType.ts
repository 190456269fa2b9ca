const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ?$/;

/** Complex values are told by a member only they have. */
const complex: readonly (readonly [member: string, type: string])[] = [
  ['High', 'SP.BasePermissions'],
  ['DecodedUrl', 'SP.ResourcePath'],
  ['StringValue', 'SP.ChangeToken'],
  ['Description', 'SP.FieldUrlValue'],
  ['NameId', 'SP.UserIdInfo'],
];

function textType(name: string, value: string): string {
  // a title may look like a key or a time; a property's name says what it is meant to be
  if (guid.test(value) && /(id|feature)$/i.test(name)) return 'Edm.Guid';
  if (instant.test(value) && /(created|modified|date|time)/i.test(name)) return 'Edm.DateTime';
  return /^-?\d+$/.test(value) && /^(length|totalsize|totallength)$/i.test(name) ? 'Edm.Int64' : 'Edm.String';
}

/** What `odata.metadata` calls a single property's value, e.g. Edm.Int32 for ItemCount. */
export function propertyType(name: string, value: unknown): string {
  switch (typeof value) {
    case 'boolean':
      return 'Edm.Boolean';
    case 'number':
      return Number.isInteger(value) ? 'Edm.Int32' : 'Edm.Double';
    case 'string':
      return textType(name, value);
    default: {
      if (Array.isArray(value))
        return `Collection(${value.length === 0 ? 'Edm.String' : propertyType(name, value[0])})`;
      if (name === 'Id' && typeof value === 'object' && value !== null && 'StringValue' in value)
        return 'SP.ContentTypeId';
      const found = complex.find(([member]) => typeof value === 'object' && value !== null && member in value);
      return found?.[1] ?? 'Edm.String';
    }
  }
}
