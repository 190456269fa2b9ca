import published from './publishedNames.json';

/** One type of SharePoint's $metadata (npm gd-sprest-def), as tests/tenant/metadata/printPublishedNames.ts writes it. */
interface PublishedType {
  readonly base?: string;
  /** What context addresses call a collection of these. */
  readonly set?: string;
  /** Takes names beyond its own: list items do. */
  readonly open?: boolean;
  readonly properties: Readonly<Record<string, string>>;
  readonly navigations: readonly string[];
}

const types: ReadonlyMap<string, PublishedType> = new Map(Object.entries<PublishedType>(published));

/** Types SharePoint makes at run time, one per list, are the published one's. */
function publishedName(type: string): string {
  return /^SP\.Data\..+(Item|Folder|File)$/.test(type) ? 'SP.ListItem' : type;
}

/** True of an item's type, the published one or a list's own. */
export function isItemType(type: string): boolean {
  return publishedName(type) === 'SP.ListItem';
}

/** The names of a type and those it derives from, itself first. Empty where the metadata, or our part of it, has none. */
function namesOf(type: string): readonly string[] {
  const name = publishedName(type);
  const found = types.get(name);
  if (found === undefined) return [];
  return found.base === undefined ? [name] : [name, ...namesOf(found.base)];
}

function lineage(type: string): readonly PublishedType[] {
  return namesOf(type)
    .map((name) => types.get(name))
    .filter((found) => found !== undefined);
}

/** The Edm or complex type of a property; undefined where the type has none of that name. */
export function typeOfProperty(type: string, name: string): string | undefined {
  return lineage(type)
    .map(({ properties }) => (Object.hasOwn(properties, name) ? properties[name] : undefined))
    .find((each) => each !== undefined);
}

/** Every navigation of a type, its own first. */
export function navigationsOf(type: string): readonly string[] {
  return lineage(type).flatMap(({ navigations }) => navigations);
}

/** True where SharePoint has a property or navigation of this name on the type. */
export function isPublished(type: string, name: string): boolean {
  return typeOfProperty(type, name) !== undefined || navigationsOf(type).includes(name);
}

const kindsOfColumn = [...types.keys()].filter((type) => namesOf(type).includes('SP.Field'));

/** True where only other kinds of column have the property: SharePoint then leaves it out without a word. */
export function isOfAnotherColumn(type: string, name: string): boolean {
  if (!kindsOfColumn.includes(type)) return false;
  return !isPublished(type, name) && kindsOfColumn.some((kind) => typeOfProperty(kind, name) !== undefined);
}

/** What a context address calls a collection of the type, e.g. Users1 for SP.User; undefined where it has no set. */
export function setOfType(type: string): string | undefined {
  return lineage(type)
    .map(({ set }) => set)
    .find((set) => set !== undefined);
}
