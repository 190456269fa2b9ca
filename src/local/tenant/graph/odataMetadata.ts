/** How much an answer tells about its own types: `Accept: application/json;odata.metadata=…`. */
export type MetadataLevel = 'none' | 'minimal' | 'full';

export function metadataLevel(accept: string | null): MetadataLevel {
  const asked = /odata\.metadata=(none|minimal|full)/i.exec(accept ?? '')?.[1]?.toLowerCase();
  return asked === 'none' || asked === 'full' ? asked : 'minimal';
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What is told whatever the level: without it nobody could go on reading (OData JSON 4.01, 3.1.3; the delta link is a
 * guess).
 */
const always = ['@odata.nextLink', '@odata.deltaLink', '@odata.count'];

function without(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(without);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !name.includes('@odata.') || always.includes(name))
      .map(([name, one]) => [name, without(one)]),
  );
}

/** The type at the end of a context address, by the name of the collection it leads through last. */
const types: Readonly<Record<string, string>> = {
  users: 'user',
  events: 'event',
  event: 'event',
  calendars: 'calendar',
  calendar: 'calendar',
  lists: 'todoTaskList',
  tasks: 'todoTask',
  todoTask: 'todoTask',
  todoTaskList: 'todoTaskList',
  sites: 'site',
  drive: 'drive',
  drives: 'drive',
  items: 'driveItem',
  children: 'driveItem',
  root: 'driveItem',
  directoryObjects: 'directoryObject',
};

function typedProperties(entity: Json): [string, unknown][] {
  return Object.entries(entity).flatMap(([name, value]): [string, unknown][] => {
    if (name.includes('@')) return [[name, value]];
    if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value))
      return [
        [`${name}@odata.type`, '#DateTimeOffset'],
        [name, value],
      ];
    if (Array.isArray(value) && value.every((one) => typeof one === 'string'))
      return [
        [`${name}@odata.type`, '#Collection(String)'],
        [name, value],
      ];
    return [[name, value]];
  });
}

function described(entity: Json, root: string, place: string, type: string | undefined): Json {
  if ('@removed' in entity) return entity;
  const own = typeof entity['id'] === 'string' ? `${place}('${entity['id']}')` : place;
  const told = type === undefined || '@odata.type' in entity ? {} : { '@odata.type': `#microsoft.graph.${type}` };
  const { '@odata.context': context, ...rest } = entity;
  return {
    ...(context === undefined ? {} : { '@odata.context': context }),
    ...told,
    '@odata.id': `${root}/${own}`,
    '@odata.editLink': own,
    ...Object.fromEntries(typedProperties(rest)),
  };
}

function full(body: Json): Json {
  const { '@odata.context': context, value } = body;
  const [, root, fragment] = /^(.*)\/\$metadata#(.+)$/.exec(typeof context === 'string' ? context : '') ?? [];
  if (root === undefined || fragment === undefined) return body;
  const place = fragment.replace(/\/\$entity$/, '').replace(/^Collection\((?:microsoft\.graph\.)?(\w+)\)$/, '$1');
  const type =
    types[
      place
        .split('/')
        .pop()
        ?.replace(/\(.*\)$/, '') ?? ''
    ];
  if (Array.isArray(value))
    return { ...body, value: value.map((one: unknown) => (isObject(one) ? described(one, root, place, type) : one)) };
  return value === undefined ? described(body, root, place, type) : body;
}

/** An answer at the level asked for. Errors are the same at every level. */
export function atLevel(body: unknown, level: MetadataLevel): unknown {
  if (level === 'minimal' || !isObject(body)) return body;
  return level === 'none' ? without(body) : full(body);
}
