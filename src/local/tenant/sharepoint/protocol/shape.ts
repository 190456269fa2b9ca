import type { Entity, Linked } from './Entity';
import { problems } from './problems';
import { propertyType } from './propertyType';
import type { Properties } from './readBody';
import { isObject } from './readBody';

export type Format = 'none' | 'minimal' | 'verbose';

/** A tree of names: `Author/Title` is Author → Title. `null` children mean the whole of it. */
interface Names {
  readonly all: boolean;
  readonly children: ReadonlyMap<string, Names>;
}

const everything: Names = { all: true, children: new Map() };

function tree(paths: readonly string[]): Names {
  let all = false;
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const [head, ...rest] = path.split('/');
    if (head === undefined || head === '') continue;
    if (head === '*') {
      all = true;
      continue;
    }
    const group = groups.get(head) ?? [];
    if (rest.length > 0) group.push(rest.join('/'));
    groups.set(head, group);
  }
  const children = new Map<string, Names>();
  for (const [head, rest] of groups) children.set(head, tree(rest));
  return { all, children };
}

export interface Shaping {
  readonly select: readonly string[];
  readonly expand: readonly string[];
  readonly format: Format;
  /** e.g. http://127.0.0.1:4400/sites/trust/_api/ */
  readonly base: string;
}

function metadata(entity: Entity, format: Format, base: string): Properties {
  if (format === 'none') return {};
  const uri = base + entity.link;
  if (format === 'verbose') {
    return {
      __metadata: { id: uri, uri, ...(entity.etag === undefined ? {} : { etag: entity.etag }), type: entity.type },
    };
  }
  return {
    'odata.type': entity.type,
    'odata.id': uri,
    ...(entity.etag === undefined ? {} : { 'odata.etag': entity.etag }),
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

function linked(value: Linked, select: Names, expand: Names, format: Format, base: string): unknown {
  if (value === null) return format === 'minimal' ? { 'odata.null': true } : null;
  if (!('type' in value)) {
    const shaped = value.map((each) => pick(each, select, expand, format, base));
    return format === 'verbose' ? { results: shaped } : shaped;
  }
  return pick(value, select, expand, format, base);
}

function put(out: Properties, name: string, value: unknown, format: Format): void {
  out[name] = format === 'verbose' ? verboseValue(name, value) : value;
}

function pick(entity: Entity, select: Names, expand: Names, format: Format, base: string): Properties {
  const out = metadata(entity, format, base);
  const whole = select.all || select.children.size === 0;
  for (const [name, children] of expand.children) {
    const link = entity.links?.[name];
    if (!link) {
      if (name in entity.values) continue;
      throw problems.badQuery(`The field or property '${name}' cannot be expanded.`);
    }
    const chosen = select.children.get(name);
    if (whole || chosen) out[name] = linked(link(), chosen ?? everything, children, format, base);
  }
  if (whole) {
    for (const [name, value] of Object.entries(entity.values)) put(out, name, value, format);
    if (format !== 'none') {
      for (const name of Object.keys(entity.links ?? {})) {
        if (name in out) continue;
        if (format === 'verbose') out[name] = { __deferred: { uri: `${base}${entity.link}/${name}` } };
        else out[`${name}@odata.navigationLinkUrl`] = `${entity.link}/${name}`;
      }
    }
  }
  for (const [name, children] of select.children) {
    if (name in out && expand.children.has(name)) continue;
    if (name in entity.values) {
      put(out, name, entity.values[name], format);
    } else if (entity.extra && Object.hasOwn(entity.extra, name)) {
      put(out, name, entity.extra[name]?.(), format);
    } else if (entity.links && Object.hasOwn(entity.links, name)) {
      const first = [...children.children.keys()][0];
      if (first !== undefined) throw problems.expandMissing(`${name}/${first}`, name);
      if (format === 'verbose') out[name] = { __deferred: { uri: `${base}${entity.link}/${name}` } };
      else if (format === 'minimal') out[`${name}@odata.navigationLinkUrl`] = `${entity.link}/${name}`;
    } else {
      throw entity.unknown?.(name) ?? problems.unknownSelect(name);
    }
  }
  return out;
}

/** The entity as JSON: `$select`, `$expand` and the metadata level asked for. */
export function shape(entity: Entity, shaping: Shaping): Properties {
  return pick(entity, tree(shaping.select), tree(shaping.expand), shaping.format, shaping.base);
}

/** As `shape`, reading the trees once for many entities. */
export function shapeAll(entities: readonly Entity[], shaping: Shaping): Properties[] {
  const select = tree(shaping.select);
  const expand = tree(shaping.expand);
  return entities.map((entity) => pick(entity, select, expand, shaping.format, shaping.base));
}
