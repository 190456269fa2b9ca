import type { Exchange } from './Exchange';
import { isContent } from './Exchange';
import type { Segment } from './parsePath';
import type { Problem } from './Problem';
import { problems } from './problems';
import { innerType, typesOfParameter } from '../published/publishedMethods';
import { isPublished, typeOfProperty } from '../published/publishedType';
import { isObject, parseBody } from './readBody';
import { unknownName } from './refuseName';

/** What SharePoint's metadata calls the values of members that belong to no method's parameters. */
const types: Readonly<Record<string, string>> = {
  BasePermissions: 'SP.BasePermissions',
  TimeZone: 'SP.TimeZone',
};

/** The types the value at a path may have: a parameter's of the method, and from there on its properties'. */
function typesAt(segments: readonly Segment[], path: readonly string[]): readonly string[] {
  const [method, under] = [segments[segments.length - 1], segments[segments.length - 2]];
  const [parameter = '', ...properties] = path;
  const first = typesOfParameter(method?.name ?? '', under?.name, parameter);
  const start = first.length > 0 ? first : [types[parameter] ?? parameter];
  return properties.reduce<readonly string[]>(
    (at, name) => at.map((type) => innerType(typeOfProperty(type, name) ?? name)),
    start,
  );
}

/** 501 where SharePoint has the member and it does nothing here, otherwise SharePoint's own words. */
function refusal(segments: readonly Segment[], path: readonly string[]): Problem {
  const name = path[path.length - 1] ?? '';
  if (path.length === 1) {
    const [method, under] = [segments[segments.length - 1], segments[segments.length - 2]];
    return typesOfParameter(method?.name ?? '', under?.name, name).length > 0
      ? problems.notImplemented(`the parameter '${name}' of ${method?.name ?? ''}`)
      : problems.unknownParameter(name, method?.name ?? '');
  }
  const at = typesAt(segments, path.slice(0, -1));
  return unknownName(at.find((type) => isPublished(type, name)) ?? at[0] ?? '', name);
}

/** The names on the way to the first member nobody asked for. */
function unreadIn(value: unknown, path: string, read: ReadonlySet<string>): readonly string[] | undefined {
  if (!Array.isArray(value) && !isObject(value)) return undefined;
  for (const [name, inner] of Object.entries(value)) {
    const here = `${path}/${name}`;
    if (!Array.isArray(value) && !read.has(here)) return [name];
    const deeper = unreadIn(inner, here, read);
    if (deeper) return Array.isArray(value) ? deeper : [name, ...deeper];
  }
  return undefined;
}

/** The members an action took as its arguments, a path with its text. */
function takenAsArguments(body: object, last: Segment | undefined): string[] {
  if (last?.inBody !== true) return [];
  const taken = Object.keys(body).filter((name) => last.read.has(name.toLowerCase()));
  return taken.flatMap((name) => [`/${name}`, `/${name}/DecodedUrl`]);
}

/** Refuses a body with a member nobody asked for: what is ignored would be a wish that is not granted. */
export function demandBodyRead(exchange: Exchange, segments: readonly Segment[]): void {
  if (exchange.method === 'GET' || isContent(exchange)) return;
  const body = parseBody(exchange);
  const last = segments[segments.length - 1];
  const unread = unreadIn(body, '', new Set([...exchange.bodyRead, ...takenAsArguments(body, last)]));
  if (unread !== undefined) throw refusal(segments, unread);
}
