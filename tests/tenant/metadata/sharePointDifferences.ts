import { findProperty, published } from './publishedTypes';
import { isPrimitive, primitiveDifference } from './primitiveDifference';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Types SharePoint makes at run time, one per list, and names it gives the published ones on the wire. */
function publishedName(type: string): string {
  if (/^SP\.Data\..+(Item|Folder|File)$/.test(type)) return 'SP.ListItem';
  return type;
}

const typeOf = (value: Json): string | undefined => {
  const metadata = value['__metadata'];
  const named = value['odata.type'] ?? (isObject(metadata) ? metadata['type'] : undefined);
  return typeof named === 'string' ? publishedName(named) : undefined;
};

/** Verbose answers wrap collections. */
const listOf = (value: unknown): readonly unknown[] | undefined => {
  if (Array.isArray(value)) return value as unknown[];
  return isObject(value) && Array.isArray(value['results']) ? (value['results'] as unknown[]) : undefined;
};

function checkValue(type: string, value: unknown, at: string): string[] {
  const inner = /^Collection\((.+)\)$/.exec(type)?.[1];
  if (inner !== undefined) {
    const list = listOf(value);
    return list === undefined
      ? [`${at} is no list`]
      : list.flatMap((one, index) => checkValue(inner, one, `${at}[${index}]`));
  }
  if (isPrimitive(type)) return [primitiveDifference(type, value, at)].filter((one) => one !== undefined);
  if (!isObject(value)) return [`${at} is ${JSON.stringify(value)}, no ${type}`];
  return checkEntity(typeOf(value) ?? type, value, at);
}

function checkLink(value: unknown, at: string): string[] {
  const list = listOf(value);
  if (list !== undefined) return list.flatMap((one, index) => checkLink(one, `${at}[${index}]`));
  if (value === null || !isObject(value) || value['odata.null'] === true || isObject(value['__deferred'])) return [];
  const type = typeOf(value);
  return type === undefined ? [] : checkEntity(type, value, at);
}

function checkEntity(type: string, entity: Json, at: string): string[] {
  const from = published('metadata.xml');
  if (!from.types.has(type)) return [`${at} is of type ${type}, which SharePoint has not`];
  return Object.entries(entity).flatMap(([name, value]) => {
    if (name.startsWith('odata.') || name === '__metadata') return [];
    const link = /^(.+)@odata\.navigationLinkUrl$/.exec(name)?.[1];
    if (link !== undefined) return hasLink(type, link) ? [] : [`${type} has no link ${link}`];
    return name.includes('@') ? [] : checkMember(type, name, value, `${at}.${name}`);
  });
}

function hasLink(type: string, link: string): boolean {
  const found = findProperty(published('metadata.xml'), type, link);
  return found?.navigation !== undefined || found?.open === true;
}

function checkMember(type: string, name: string, value: unknown, at: string): string[] {
  const found = findProperty(published('metadata.xml'), type, name);
  if (found?.navigation !== undefined) return checkLink(value, at);
  if (found?.property === undefined) return found?.open === true ? checkLink(value, at) : [`${type} has no ${name}`];
  if (value === null) return found.property.nullable ? [] : [`${at} may not be null`];
  return checkValue(found.property.type, value, at);
}

/** An answer beside its entity: what `odata.metadata` says it is, for the values that carry no type of their own. */
function typeInContext(body: Json): string | undefined {
  const context = body['odata.metadata'];
  return typeof context === 'string' ? /\$metadata#([\w.()]+)$/.exec(context)?.[1] : undefined;
}

/**
 * Where a successful SharePoint answer departs from the published metadata: types and names it has not, wrong kinds of
 * value, nulls that may not be. Answers without metadata carry no type and are told apart by `comparable` instead.
 */
export function sharePointDifferences(body: unknown): string[] {
  if (!isObject(body)) return [];
  if ('d' in body) {
    const { d } = body;
    const list = listOf(d);
    if (list !== undefined) return list.flatMap((one, index) => checkLink(one, `d[${index}]`));
    return isObject(d) && typeOf(d) !== undefined ? checkLink(d, 'd') : [];
  }
  const type = typeOf(body);
  if (type !== undefined) return checkEntity(type, body, type);
  const context = typeInContext(body);
  if (context === undefined || context === 'Edm.Null') return [];
  const list = listOf(body['value']);
  if (list !== undefined) {
    const each =
      /^Collection\((.+)\)$/.exec(context)?.[1] ?? (published('metadata.xml').types.has(context) ? context : undefined);
    return list.flatMap((one, index) => {
      if (isObject(one) && typeOf(one) !== undefined) return checkLink(one, `value[${index}]`);
      return each === undefined ? [] : checkValue(each, one, `value[${index}]`);
    });
  }
  if (isPrimitive(context))
    return [primitiveDifference(context, body['value'], 'value')].filter((one) => one !== undefined);
  return 'value' in body ? [] : checkEntity(publishedName(context.replace(/\/@Element$/, '')), body, context);
}
