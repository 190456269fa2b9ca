import type { Exchange } from '../protocol/Exchange';
import { problems } from '../protocol/problems';
import { refuseName } from '../protocol/refuseName';
import { itemById, listByGuid, listById, principalById } from '../store/findRows';
import { isLookup } from '../store/fieldTypes';
import type { FieldRow, ItemRow, PrincipalRow } from '../store/rows';
import { contentTypeId } from './contentTypeId';
import { mayRead, readsOwnOnly } from './mayRead';
import { stampedValue } from './stampedValue';

const personColumns: Readonly<Record<string, (person: PrincipalRow) => unknown>> = {
  Id: (person) => person.id,
  ID: (person) => person.id,
  Title: (person) => person.title,
  Name: (person) => person.login,
  EMail: (person) => person.email,
  UserName: (person) => person.upn,
};

/** The values a stored item offers to filters and sorts, by internal name. */
export type Reader = (field: string) => unknown;

interface Resolved {
  readonly field: FieldRow;
  /** `Title` of `Author/Title`; `Id` of `AuthorId`. */
  readonly part: string | undefined;
}

/** True where a filter or sort by this name means a column of the list. */
export function isField(fields: readonly FieldRow[], name: string): boolean {
  const [head = ''] = name.split('/');
  return fields.some(
    (field) => field.name === head || (head.endsWith('Id') && field.name === head.slice(0, -2) && isLookup(field.type)),
  );
}

/** True for an item's id, the one property of its own that is filtered and sorted by. */
export function isId(name: string): boolean {
  return /^id$/i.test(name);
}

/** A column's internal name, from the name its property has. */
function internalName(property: string): string {
  if (isId(property)) return 'ID';
  return property.startsWith('OData_') ? property.slice('OData_'.length) : property;
}

/** What an item answers and nobody can filter or sort by (Microsoft: PnP Core, listitems-intro). */
const answered = ['FileSystemObjectType', 'HasUniqueRoleAssignments', 'EffectiveBasePermissions'];

/** Finds the column a filter or sort names. Refuses unknown names and columns SharePoint cannot filter. */
export function resolveField(fields: readonly FieldRow[], name: string): Resolved {
  const [head = '', part] = name.split('/');
  const internal = internalName(head);
  let field = fields.find((each) => each.name === internal);
  if (field) {
    if (field.type === 'Note')
      throw problems.badQuery(`The field '${head}' of type 'Note' cannot be used in the query filter expression.`);
    if (part === undefined && isLookup(field.type)) return { field, part: 'Id' };
    return { field, part };
  }
  field = head.endsWith('Id')
    ? fields.find((each) => each.name === head.slice(0, -2) && isLookup(each.type))
    : undefined;
  if (!field)
    throw answered.includes(head)
      ? problems.unknownSelect(head)
      : refuseName('SP.ListItem', head, problems.unknownSelect(head));
  return { field, part: 'Id' };
}

function lookupPart(exchange: Exchange, field: FieldRow, id: unknown, part: string): unknown {
  if (typeof id !== 'number' || part === 'Id' || part === 'ID') return id;
  if (field.type === 'User' || field.type === 'UserMulti') {
    const column = personColumns[part];
    if (!column) throw problems.unknownSelect(`${field.name}/${part}`);
    const person = principalById(exchange.tenant.db, id);
    return person && column(person);
  }
  const settings = JSON.parse(field.settings) as { LookupList?: string };
  const list = listByGuid(exchange.tenant.db, exchange.web.id, settings.LookupList ?? '');
  const target = list && itemById(exchange.tenant.db, list.id, id);
  // what may not be read is not there to be asked about either
  return target && list && mayRead(exchange, list, target, readsOwnOnly(list))
    ? stampedValue(target, JSON.parse(target.fields) as Record<string, unknown>, part)
    : undefined;
}

/**
 * A reader over one row for the given columns (already resolved by name, so unknown ones were refused before any row is
 * read).
 */
export function readerOf(exchange: Exchange, resolved: ReadonlyMap<string, Resolved>, row: ItemRow): Reader {
  let stored: Record<string, unknown> | undefined;
  return (name) => {
    const target = resolved.get(name);
    if (!target) throw problems.unknownSelect(name);
    stored ??= JSON.parse(row.fields) as Record<string, unknown>;
    const value = stampedValue(row, stored, target.field.name);
    const { part } = target;
    if (target.field.type === 'ContentTypeId') {
      const list = listById(exchange.tenant.db, row.list_id);
      return list && contentTypeId(list, row.folder === 1);
    }
    if (part === undefined) return value;
    return Array.isArray(value)
      ? value.map((id) => lookupPart(exchange, target.field, id, part))
      : lookupPart(exchange, target.field, value, part);
  };
}

export function resolveAll(fields: readonly FieldRow[], names: readonly string[]): Map<string, Resolved> {
  return new Map(names.map((name) => [name, resolveField(fields, name)]));
}
