import { isPrimitive, primitiveDifference } from './primitiveDifference';
import { findProperty, published } from './publishedTypes';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function checkEnum(type: string, value: unknown, at: string): string[] {
  const found = published('graph.xml').enums.get(type);
  if (typeof value !== 'string') return [`${at} is ${JSON.stringify(value)}, no ${type}`];
  const members = found?.flags === true ? value.split(',').map((one) => one.trim()) : [value];
  return members.every((one) => found?.members.has(one)) ? [] : [`${at} is ${value}, which ${type} has not`];
}

function checkValue(type: string, value: unknown, at: string): string[] {
  const inner = /^Collection\((.+)\)$/.exec(type)?.[1];
  if (inner !== undefined)
    return Array.isArray(value)
      ? value.flatMap((one, index) => checkValue(inner, one, `${at}[${index}]`))
      : [`${at} is no list`];
  if (isPrimitive(type)) return [primitiveDifference(type, value, at)].filter((one) => one !== undefined);
  if (published('graph.xml').enums.has(type)) return checkEnum(type, value, at);
  return isObject(value) ? graphEntityDifferences(type, value, at) : [`${at} is ${JSON.stringify(value)}, no ${type}`];
}

/** Where an entity or a complex value departs from its published type; `@odata.type` names a derived one. */
export function graphEntityDifferences(declared: string, entity: Json, at = declared.replace(/^.*\./, '')): string[] {
  const from = published('graph.xml');
  const derived = entity['@odata.type'];
  const type = typeof derived === 'string' ? derived.replace(/^#/, '') : declared;
  if (!from.types.has(type)) return [`${at} is of type ${type}, which Graph has not`];
  return Object.entries(entity).flatMap(([name, value]) => {
    if (name.includes('@')) return [];
    const found = findProperty(from, type, name);
    if (found?.property === undefined && found?.navigation === undefined) return [`${type} has no ${name}`];
    const nullable = found.property?.nullable ?? true;
    if (value === null) return nullable ? [] : [`${at}.${name} may not be null`];
    return checkValue(found.property?.type ?? found.navigation ?? '', value, `${at}.${name}`);
  });
}

/**
 * The type behind a context address such as `#users('id')/events/$entity`, found by walking it. Undefined where it
 * leads nowhere.
 */
export function typeOfContext(context: string): string | undefined {
  const from = published('graph.xml');
  const fragment = decodeURIComponent(/\$metadata#(.+)$/.exec(context)?.[1] ?? '').replace(/\/\$entity$/, '');
  const collection = /^Collection\((?:microsoft\.)?(?:graph\.)?(.+)\)$/.exec(fragment)?.[1];
  if (collection !== undefined)
    return from.types.has(`microsoft.graph.${collection}`)
      ? `Collection(microsoft.graph.${collection})`
      : `Collection(${collection})`;
  if (fragment.startsWith('microsoft.graph.') || fragment.startsWith('Edm.')) return fragment;
  return walkedType(fragment);
}

const memberOf = (type: string): string => type.replace(/^Collection\((.+)\)$/, '$1');

/** The type a path of names leads to, from a set of the service on. */
function walkedType(fragment: string): string | undefined {
  const from = published('graph.xml');
  const [first = '', ...rest] = fragment.split('/').map((part) => part.replace(/\(.*\)$/, ''));
  let type = from.sets.get(first);
  for (const name of rest) {
    const found = type === undefined ? undefined : findProperty(from, memberOf(type), name);
    type = found?.property?.type ?? found?.navigation;
  }
  return type === undefined ? undefined : memberOf(type);
}

/** Where a successful Graph answer departs from the published metadata. Batches are taken apart by whoever asks. */
export function graphDifferences(body: unknown): string[] {
  if (!isObject(body)) return [];
  const context = body['@odata.context'];
  if (typeof context !== 'string') return ['the answer has no @odata.context'];
  const type = typeOfContext(context);
  if (type === undefined) return [`${context} leads to no published type`];
  const each = /^Collection\((.+)\)$/.exec(type)?.[1] ?? type;
  if (Array.isArray(body['value']))
    return body['value'].flatMap((one, index) => {
      if (isObject(one) && '@removed' in one)
        return Object.keys(one).every((name) => name === 'id' || name.startsWith('@'))
          ? []
          : [`value[${index}] is removed but tells more than its id`];
      return checkValue(each, one, `value[${index}]`);
    });
  if (isPrimitive(type) || published('graph.xml').enums.has(type)) return checkValue(type, body['value'], 'value');
  return graphEntityDifferences(type, body);
}
