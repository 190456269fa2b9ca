import type { ExtendedProperty } from './eventRow';
import { GraphError } from './GraphError';
import { notHere } from './published/publishedNames';
import { asObject, asText, refuseUnknown } from './readBody';

const propertyId =
  /^(string|integer|boolean|systemtime)\s+(\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?)\s+(name|id)\s+(.+)$/i;

/** Types and forms Graph takes too: learn.microsoft.com/graph/api/resources/extended-properties-overview. */
const otherId =
  /^(?:applicationtime|binary|boolean|clsid|currency|double|float|integer|long|short|string|systemtime)(?:array)?\s+(?:0x[0-9a-f]+|\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?\s+(?:name|id)\s+.+)$/i;

/** One spelling for an extended property's id: type and GUID without regard to case, the name exactly as it is. */
export function canonicalPropertyId(id: string): string {
  const match = propertyId.exec(id.trim());
  if (match === null && otherId.test(id.trim())) throw notHere(`an extended property such as '${id}'`);
  if (match === null) {
    throw new GraphError(400, 'ErrorInvalidExtendedProperty', `The extended property id '${id}' is not valid.`);
  }
  const [, type = '', guid = '', form = '', name = ''] = match;
  const first = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
  return `${first(type)} {${guid.replace(/[{}]/g, '').toLowerCase()}} ${first(form)} ${name}`;
}

export function readProperty(value: unknown): ExtendedProperty {
  const body = asObject(value, 'singleValueExtendedProperties');
  refuseUnknown(body, ['id', 'value'], 'singleValueLegacyExtendedProperty');
  return {
    id: canonicalPropertyId(asText(body['id'], 'singleValueExtendedProperties/id')),
    value: asText(body['value'], 'singleValueExtendedProperties/value'),
  };
}
