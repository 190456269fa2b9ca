import methods from './publishedMethods.json';

type Parameters = Readonly<Record<string, string>>;

const published: ReadonlyMap<string, Parameters> = new Map(Object.entries<Parameters>(methods));

/** Collections whose methods share a name with those of others, by the segment that leads to them. */
const collections: Readonly<Record<string, string>> = {
  attachmentfiles: 'SP.Attachment',
  fields: 'SP.Field',
  files: 'SP.File',
  folders: 'SP.Folder',
  lists: 'SP.List',
  views: 'SP.View',
  webs: 'SP.Web',
};

/** The parameters of whatever a path may mean: several types may have a method of one name. */
function parametersOf(method: string, under: string | undefined): readonly Parameters[] {
  const collection = under !== undefined && Object.hasOwn(collections, under) ? collections[under] : undefined;
  const own = collection === undefined ? undefined : published.get(`${collection}[]/${method}`);
  if (own !== undefined) return [own];
  return [...published]
    .filter(([key]) => key === method || key.endsWith(`/${method}`))
    .map(([, parameters]) => parameters);
}

/**
 * The types a parameter of a method may have, without `Collection(…)`; none where no published method has it.
 * @param method the last segment of a path, in lower case; `under` is the one before.
 */
export function typesOfParameter(method: string, under: string | undefined, name: string): readonly string[] {
  const found = parametersOf(method, under).flatMap((parameters) =>
    Object.entries(parameters)
      .filter(([each]) => each.toLowerCase() === name.toLowerCase())
      .map(([, type]) => innerType(type)),
  );
  return [...new Set(found)].sort();
}

/** What a collection holds; any other type is itself. */
export function innerType(type: string): string {
  return /^Collection\((.+)\)$/.exec(type)?.[1] ?? type;
}
