import { readFileSync } from 'node:fs';

interface Property {
  readonly type: string;
  readonly nullable: boolean;
}

/** One entity or complex type of a published $metadata document. */
export interface PublishedType {
  readonly base: string | undefined;
  /** Takes names beyond its own: list items do. */
  readonly open: boolean;
  readonly properties: ReadonlyMap<string, Property>;
  readonly navigations: ReadonlyMap<string, string>;
}

export interface Published {
  readonly types: ReadonlyMap<string, PublishedType>;
  readonly enums: ReadonlyMap<string, { readonly members: ReadonlySet<string>; readonly flags: boolean }>;
  /** Entity sets and singletons: where a context address starts. */
  readonly sets: ReadonlyMap<string, string>;
  /** SharePoint's methods, as often as a name is bound to another type. */
  readonly methods: readonly PublishedMethod[];
}

export interface PublishedMethod {
  readonly name: string;
  /** What it is called on, e.g. `SP.List` or `Collection(SP.View)`; absent where it stands by itself. */
  readonly on?: string;
  /** Type of each parameter. */
  readonly parameters: ReadonlyMap<string, string>;
}

const attribute = (tag: string, name: string): string | undefined => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

function readType(head: string, body: string, full: (name: string) => string): PublishedType {
  const properties = new Map<string, Property>();
  for (const [tag] of body.matchAll(/<Property\s[^>]*>/g)) {
    properties.set(attribute(tag, 'Name') ?? '', {
      type: full(attribute(tag, 'Type') ?? ''),
      nullable: attribute(tag, 'Nullable') !== 'false',
    });
  }
  const navigations = new Map(
    [...body.matchAll(/<NavigationProperty\s[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Name') ?? '',
      full(attribute(tag, 'Type') ?? ''),
    ]),
  );
  const base = attribute(head, 'BaseType');
  return {
    base: base === undefined ? undefined : full(base),
    open: attribute(head, 'OpenType') === 'true',
    properties,
    navigations,
  };
}

function readMethod(head: string, whole: string): PublishedMethod {
  const parameters = new Map(
    [...whole.matchAll(/<Parameter\s[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Name') ?? '',
      attribute(tag, 'Type') ?? '',
    ]),
  );
  const on = parameters.get('this');
  parameters.delete('this');
  return { name: attribute(head, 'Name') ?? '', ...(on === undefined ? {} : { on }), parameters };
}

function methodsIn(schema: string): PublishedMethod[] {
  const imports = schema.matchAll(/<FunctionImport(\s[^>]*?)(?:\/>|>[^]*?<\/FunctionImport>)/g);
  return [...imports].map(([whole, head = '']) => readMethod(head, whole));
}

function read(file: string): Published {
  const source = readFileSync(require.resolve(`gd-sprest-def/${file}`), 'utf8');
  // Graph's document calls its main namespace `graph` for short.
  const full = (name: string): string => name.replace(/(^|\()graph\./, '$1microsoft.graph.');
  const types = new Map<string, PublishedType>();
  const enums = new Map<string, { members: Set<string>; flags: boolean }>();
  const sets = new Map<string, string>();
  const methods: PublishedMethod[] = [];
  for (const schema of source.split(/<Schema\s/).slice(1)) {
    const namespace = attribute(` ${schema.slice(0, schema.indexOf('>'))}`, 'Namespace') ?? '';
    for (const [whole, , head = ''] of schema.matchAll(/<(EntityType|ComplexType)(\s[^>]*?)(?:\/>|>[^]*?<\/\1>)/g)) {
      types.set(`${namespace}.${attribute(head, 'Name') ?? ''}`, readType(head, whole, full));
    }
    for (const [, head = '', body = ''] of schema.matchAll(/<EnumType(\s[^>]*)>([^]*?)<\/EnumType>/g)) {
      const members = new Set([...body.matchAll(/<Member\s[^>]*>/g)].map(([tag]) => attribute(tag, 'Name') ?? ''));
      enums.set(`${namespace}.${attribute(head, 'Name') ?? ''}`, {
        members,
        flags: attribute(head, 'IsFlags') === 'true',
      });
    }
    for (const [tag] of schema.matchAll(/<(?:EntitySet|Singleton)\s[^>]*>/g))
      sets.set(attribute(tag, 'Name') ?? '', full(attribute(tag, 'EntityType') ?? attribute(tag, 'Type') ?? ''));
    methods.push(...methodsIn(schema));
  }
  return { types, enums, sets, methods };
}

const known = new Map<string, Published>();

/**
 * The $metadata npm `gd-sprest-def` ships: `metadata.xml` is SharePoint's, `graph.xml` Graph's. Read once, when first
 * asked.
 */
export function published(file: 'metadata.xml' | 'graph.xml'): Published {
  const before = known.get(file);
  if (before !== undefined) return before;
  const made = read(file);
  known.set(file, made);
  return made;
}

/** What a name means on a type or on one it derives from. */
export function findProperty(
  from: Published,
  type: string,
  name: string,
): { readonly property?: Property; readonly navigation?: string; readonly open: boolean } | undefined {
  const found = from.types.get(type);
  if (found === undefined) return undefined;
  const property = found.properties.get(name);
  if (property !== undefined) return { property, open: false };
  const navigation = found.navigations.get(name);
  if (navigation !== undefined) return { navigation, open: false };
  const above = found.base === undefined ? undefined : findProperty(from, found.base, name);
  return { ...above, open: found.open || above?.open === true };
}
