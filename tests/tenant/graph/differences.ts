import { readFileSync } from 'node:fs';

/**
 * Graph's published types (npm @microsoft/microsoft-graph-types), read as text so that answers can be checked at run
 * time.
 */
const source = readFileSync(require.resolve('@microsoft/microsoft-graph-types/microsoft-graph.d.ts'), 'utf8').replace(
  /\/\*[^]*?\*\/|\/\/.*$/gm,
  '',
);

interface Shape {
  readonly base: string | undefined;
  readonly properties: ReadonlyMap<string, string>;
}

const shapes = new Map<string, Shape>();
for (const [, name = '', base, body = ''] of source.matchAll(
  /export interface (\w+)(?: extends (\w+))? \{([^}]*)\}/g,
)) {
  const properties = new Map(
    [...body.matchAll(/"?([\w@.]+)"?\?:\s*([^;]+);/g)].map(([, key = '', type = '']) => [key, type.trim()]),
  );
  shapes.set(name, { base, properties });
}
const unions = new Map(
  [...source.matchAll(/export type (\w+) =([^;]+);/g)].map(([, name = '', body = '']) => [
    name,
    [...body.matchAll(/"([^"]*)"/g)].map(([, one = '']) => one),
  ]),
);

function propertyType(name: string, property: string): string | undefined {
  const shape = shapes.get(name);
  if (shape === undefined) throw new Error(`The published types have no ${name}.`);
  return shape.properties.get(property) ?? (shape.base === undefined ? undefined : propertyType(shape.base, property));
}

function check(type: string, value: unknown, at: string): string[] {
  const nullable = /^NullableOption<([^]*)>$/.exec(type);
  if (nullable?.[1] !== undefined) return value === null ? [] : check(nullable[1], value, at);
  if (value === null) return [`${at} may not be null`];
  if (type.endsWith('[]')) {
    return Array.isArray(value)
      ? value.flatMap((one, index) => check(type.slice(0, -2), one, `${at}[${index}]`))
      : [`${at} is no list`];
  }
  if (type === 'string' || type === 'number' || type === 'boolean')
    return typeof value === type ? [] : [`${at} is no ${type}`];
  if (unions.has(type)) {
    if (typeof value !== 'string') return [`${at} is no string`];
    return unions.get(type)?.includes(value) === true ? [] : [`${at} is ${value}, which ${type} has not`];
  }
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? differences(type, value)
    : [`${at} is no ${type}`];
}

/**
 * Where an answer departs from a published type: names it has not, wrong types, nulls that may not be, values no union
 * has.
 */
export function differences(type: string, entity: object): string[] {
  return Object.entries(entity)
    .filter(([name]) => !name.startsWith('@'))
    .flatMap(([name, value]) => {
      const found = propertyType(type, name);
      return found === undefined ? [`${type} has no ${name}`] : check(found, value, `${type}.${name}`);
    });
}
