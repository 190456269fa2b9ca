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

const isPrimitive = (type: string): boolean => ['string', 'number', 'boolean'].includes(type);

function checkList(type: string, value: unknown, at: string): string[] {
  if (!Array.isArray(value)) return [`${at} is no list`];
  return value.flatMap((one, index) => check(type, one, `${at}[${index}]`));
}

function checkUnion(type: string, value: unknown, at: string): string[] {
  if (typeof value !== 'string') return [`${at} is no string`];
  return unions.get(type)?.includes(value) === true ? [] : [`${at} is ${value}, which ${type} has not`];
}

function check(type: string, value: unknown, at: string): string[] {
  const nullable = /^NullableOption<([^]*)>$/.exec(type)?.[1];
  if (value === null) return nullable === undefined ? [`${at} may not be null`] : [];
  if (nullable !== undefined) return check(nullable, value, at);
  if (type.endsWith('[]')) return checkList(type.slice(0, -2), value, at);
  if (isPrimitive(type)) return typeof value === type ? [] : [`${at} is no ${type}`];
  if (unions.has(type)) return checkUnion(type, value, at);
  return typeof value === 'object' && !Array.isArray(value) ? differences(type, value) : [`${at} is no ${type}`];
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
