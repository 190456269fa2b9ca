import type { Entity } from '../protocol/Entity';
import type { Exchange } from '../protocol/Exchange';
import type { Reply, Resource } from '../protocol/Reply';
import { allowOptions, readTop } from '../protocol/readQuery';
import { problems } from '../protocol/problems';
import { refuseName } from '../protocol/refuseName';
import { isOfAnotherColumn, typeOfProperty } from '../published/publishedType';
import { matches, order } from '../query/Expression';
import { parseFilter, parseOrderBy } from '../query/parseFilter';
import { spellName } from '../protocol/spellNames';

type Methods = NonNullable<Resource['methods']>;
type Step = NonNullable<Resource['step']>;

/** One entity: GET answers it, and a segment that names one of its properties answers that. */
export function entityResource(
  exchange: Exchange,
  read: () => Entity,
  more: { readonly step?: Step; readonly methods?: Methods } = {},
): Resource {
  const property: Step = (segment) => {
    if (segment.called) return undefined;
    const entity = read();
    const name = [...Object.keys(entity.values), ...Object.keys(entity.extra ?? {})].find(
      (each) => each.toLowerCase() === segment.name,
    );
    if (name !== undefined) {
      return {
        methods: {
          GET: (): Reply => {
            allowOptions(exchange.query);
            const type = typeOfProperty(entity.type, name);
            return {
              kind: 'value',
              ...(type === undefined ? {} : { type }),
              name,
              value: name in entity.values ? entity.values[name] : entity.extra?.[name]?.(),
            };
          },
        },
      };
    }
    const link = Object.keys(entity.links ?? {}).find((each) => each.toLowerCase() === segment.name);
    if (link === undefined) return undefined;
    const target = entity.links?.[link]?.() ?? null;
    if (target === null) return { methods: { GET: (): Reply => ({ kind: 'value', name: link, value: null }) } };
    return 'type' in target ? entityResource(exchange, () => target) : collectionResource(exchange, () => target);
  };
  return {
    step: (segment) => more.step?.(segment) ?? property(segment),
    methods: {
      GET: (): Reply => {
        allowOptions(exchange.query, '$select', '$expand');
        return { kind: 'entity', entity: read() };
      },
      ...more.methods,
    },
  };
}

function ownValue(entity: Entity, name: string): unknown {
  if (name in entity.values) return entity.values[name];
  if (entity.extra && Object.hasOwn(entity.extra, name)) return entity.extra[name]?.();
  if (isOfAnotherColumn(entity.type, name)) return null;
  const missing = problems.badQuery(`Could not find a property named '${name}' on type '${entity.type}'.`);
  throw refuseName(entity.type, name, missing);
}

function valueAt(entity: Entity, path: string): unknown {
  const [head = '', part] = path.split('/');
  const value = ownValue(entity, spellName(entity, head) ?? head);
  return part === undefined ? value : (value as Record<string, unknown> | null)?.[part];
}

/** A collection small enough to filter in memory: lists, columns, groups, users, levels. */
export function answerCollection(exchange: Exchange, entities: readonly Entity[]): Reply {
  allowOptions(exchange.query, '$select', '$expand', '$filter', '$orderby', '$top', '$skip');
  const { options, aliases } = exchange.query;
  let found = [...entities];
  const filter = options.get('$filter');
  if (filter !== undefined) {
    const where = parseFilter(filter, aliases);
    found = found.filter((entity) => matches(where, (field) => valueAt(entity, field)));
  }
  const orderBy = options.get('$orderby');
  if (orderBy !== undefined) {
    const sorts = parseOrderBy(orderBy);
    found.sort((left, right) => {
      for (const sort of sorts) {
        const by = order(valueAt(left, sort.field), valueAt(right, sort.field));
        if (by !== 0) return sort.descending ? -by : by;
      }
      return 0;
    });
  }
  const skip = Number(options.get('$skip') ?? 0);
  if (!Number.isInteger(skip) || skip < 0)
    throw problems.badQuery('The $skip query option requires a non-negative integer value.');
  const top = readTop(exchange.query, 5000) ?? found.length;
  return { kind: 'collection', entities: found.slice(skip, skip + top) };
}

export function collectionResource(
  exchange: Exchange,
  read: () => readonly Entity[],
  more: { readonly step?: Step; readonly methods?: Methods } = {},
): Resource {
  return {
    ...(more.step ? { step: more.step } : {}),
    methods: { GET: (): Reply => answerCollection(exchange, read()), ...more.methods },
  };
}

/** A plain value at the end of a path. */
export function valueResource(name: string, read: () => unknown): Resource {
  return { methods: { GET: (): Reply => ({ kind: 'value', name, value: read() }) } };
}
