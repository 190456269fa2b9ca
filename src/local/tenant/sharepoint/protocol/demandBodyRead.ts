import type { Exchange } from './Exchange';
import { isContent } from './Exchange';
import type { Segment } from './parsePath';
import { problems } from './problems';
import { isObject, parseBody } from './readBody';
import { unknownName } from './refuseName';

/** What SharePoint's metadata calls the values of members that have members of their own. */
const types: Readonly<Record<string, string>> = {
  srcPath: 'SP.ResourcePath',
  destPath: 'SP.ResourcePath',
  FolderPath: 'SP.ResourcePath',
  FolderServerRelativePath: 'SP.ResourcePath',
  LeafName: 'SP.ResourcePath',
  DecodedUrl: 'SP.ResourcePath',
  options: 'SP.MoveCopyOptions',
  listItemCreateInfo: 'SP.ListItemCreationInformationUsingPath',
  formValues: 'SP.ListItemFormUpdateValue',
  BasePermissions: 'SP.BasePermissions',
  ListItemCollectionPosition: 'SP.ListItemCollectionPosition',
  ChangeTokenStart: 'SP.ChangeToken',
  ChangeTokenEnd: 'SP.ChangeToken',
};

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
  const name = unread?.[unread.length - 1];
  if (name === undefined) return;
  const parent = unread?.[unread.length - 2];
  throw parent === undefined
    ? problems.unknownParameter(name, last?.name ?? '')
    : unknownName(types[parent] ?? parent, name);
}
