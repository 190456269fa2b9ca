import { isOfAnotherColumn, navigationsOf } from '../published/publishedType';
import type { Entity, Linked } from './Entity';
import type { Names } from './nameTree';
import { everything, nameTree } from './nameTree';
import { problems } from './problems';
import { propertyType } from './propertyType';
import type { Properties } from './readBody';
import { isObject } from './readBody';
import { refuseName } from './refuseName';

export type Format = 'none' | 'minimal' | 'verbose';

export interface Shaping {
  readonly select: readonly string[];
  readonly expand: readonly string[];
  readonly format: Format;
  /** e.g. http://127.0.0.1:4400/sites/trust/_api/ */
  readonly base: string;
  readonly follow: Follow;
}

/** Reads what a navigation of an entity leads to; undefined where nothing here answers it. */
export type Follow = (entity: Entity, name: string) => Linked | undefined;

/** How an answer is written, whatever it holds. */
type Style = Pick<Shaping, 'format' | 'base' | 'follow'>;

function metadata(entity: Entity, { format, base }: Style): Properties {
  if (format === 'none') return {};
  const uri = base + entity.link;
  const etag = entity.bodyEtag ?? entity.etag;
  if (format === 'verbose') {
    return { __metadata: { id: entity.id ?? uri, uri, ...(etag === undefined ? {} : { etag }), type: entity.type } };
  }
  return {
    'odata.type': entity.type,
    'odata.id': entity.id ?? uri,
    ...(etag === undefined ? {} : { 'odata.etag': etag }),
    'odata.editLink': entity.link,
  };
}

/**
 * A value as verbose JSON writes it: every list, however deep, in `results`; lists and objects of a known type say
 * which.
 */
export function verboseValue(name: string, value: unknown): unknown {
  const type = propertyType(name, value);
  const metadata = type.startsWith('SP.') || Array.isArray(value) ? { __metadata: { type } } : {};
  if (Array.isArray(value)) return { ...metadata, results: value.map((each) => verboseValue(name, each)) };
  return isObject(value)
    ? {
        ...metadata,
        ...Object.fromEntries(Object.entries(value).map(([inner, each]) => [inner, verboseValue(inner, each)])),
      }
    : value;
}

function linked(value: Linked, select: Names, expand: Names, style: Style): unknown {
  if (value === null) return style.format === 'minimal' ? { 'odata.null': true } : null;
  if (!('type' in value)) {
    const shaped = value.map((each) => pick(each, select, expand, style));
    return style.format === 'verbose' ? { results: shaped } : shaped;
  }
  return pick(value, select, expand, style);
}

/** A property that comes by itself or only when named. */
function scalar(entity: Entity, name: string): { readonly value: unknown } | undefined {
  if (Object.hasOwn(entity.values, name)) return { value: entity.values[name] };
  return entity.extra && Object.hasOwn(entity.extra, name) ? { value: entity.extra[name]?.() } : undefined;
}

function isLink(entity: Entity, name: string): boolean {
  return Object.hasOwn(entity.links ?? {}, name) || navigationsOf(entity.type).includes(name);
}

/** What a link brings: what the entity itself says, or what may be read at its address. */
function targetOf(entity: Entity, name: string, { follow }: Style): Linked {
  const own = entity.links && Object.hasOwn(entity.links, name) ? entity.links[name] : undefined;
  const target = own ? own() : follow(entity, name);
  if (target === undefined) throw problems.notImplemented(`the property '${name}' of ${entity.type}`);
  return target;
}

function put(out: Properties, name: string, value: unknown, { format }: Style): void {
  out[name] = format === 'verbose' ? verboseValue(name, value) : value;
}

/** Says where a navigation leads, in the formats that do. */
function pointTo(out: Properties, entity: Entity, name: string, { format, base }: Style): void {
  if (format === 'verbose') out[name] = { __deferred: { uri: `${base}${entity.link}/${name}` } };
  else if (format === 'minimal') out[`${name}@odata.navigationLinkUrl`] = `${entity.link}/${name}`;
}

function expandAll(out: Properties, entity: Entity, select: Names, expand: Names, style: Style): void {
  const whole = select.all || select.children.size === 0;
  for (const [name, children] of expand.children) {
    const chosen = select.children.get(name);
    if (isLink(entity, name)) {
      const target = targetOf(entity, name, style);
      if (!whole && !chosen) continue;
      if (style.format === 'minimal') pointTo(out, entity, name, style);
      out[name] = linked(target, chosen ?? everything, children, style);
      continue;
    }
    const property = scalar(entity, name);
    if (property === undefined) {
      if (isOfAnotherColumn(entity.type, name)) continue;
      throw refuseName(entity.type, name, problems.badQuery(`The field or property '${name}' cannot be expanded.`));
    }
    if (whole) put(out, name, property.value, style);
  }
}

function putWhole(out: Properties, entity: Entity, style: Style): void {
  for (const [name, value] of Object.entries(entity.values)) put(out, name, value, style);
  if (style.format !== 'verbose') return;
  for (const name of new Set([...navigationsOf(entity.type), ...Object.keys(entity.links ?? {})])) {
    if (!(name in out)) pointTo(out, entity, name, style);
  }
}

function putSelected(out: Properties, entity: Entity, name: string, inner: Names, style: Style): void {
  const property = scalar(entity, name);
  if (property) {
    put(out, name, property.value, style);
  } else if (isLink(entity, name)) {
    const first = [...inner.children.keys()][0];
    if (first !== undefined) throw problems.expandMissing(`${name}/${first}`, name);
    pointTo(out, entity, name, style);
  } else if (!isOfAnotherColumn(entity.type, name)) {
    throw refuseName(entity.type, name, problems.unknownSelect(name));
  }
}

function pick(entity: Entity, select: Names, expand: Names, style: Style): Properties {
  const out = metadata(entity, style);
  expandAll(out, entity, select, expand, style);
  if (select.all || select.children.size === 0) putWhole(out, entity, style);
  for (const [name, inner] of select.children) {
    if (!(name in out && expand.children.has(name))) putSelected(out, entity, name, inner, style);
  }
  return out;
}

/** The entity as JSON: `$select`, `$expand` and the metadata level asked for. */
export function shape(entity: Entity, shaping: Shaping): Properties {
  return pick(entity, nameTree(shaping.select), nameTree(shaping.expand), shaping);
}

/** As `shape`, reading the trees once for many entities. */
export function shapeAll(entities: readonly Entity[], shaping: Shaping): Properties[] {
  const select = nameTree(shaping.select);
  const expand = nameTree(shaping.expand);
  return entities.map((entity) => pick(entity, select, expand, shaping));
}
