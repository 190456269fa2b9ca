import { uniqueReadBack } from '../readBack';
import { maskOn } from '../access';
import type { Exchange } from '../protocol/Exchange';
import type { Entity, Linked } from '../protocol/Entity';
import type { Properties } from '../protocol/readBody';
import { siteLocal } from '../siteTime';
import { listSettings } from '../store/listSettings';
import { isLookup } from '../store/fieldTypes';
import { itemById, listByGuid, principalById } from '../store/findRows';
import type { FieldRow, ItemRow, ListRow } from '../store/rows';
import { attachmentsOf } from './attachmentEntity';
import { contentTypeId } from './contentTypeId';
import { fieldTexts } from './fieldTexts';
import { itemType } from './itemType';
import { jsonName } from './itemValues';
import { bodyEtagOf, etagOf } from './itemEtag';
import { guidColumn, odataId } from './itemIds';
import { mayRead, readsOwnOnly } from './mayRead';

/** What expanding a person column on an item offers: the columns of the user information list, not SP.User's. */
function personEntity(exchange: Exchange, id: number): Entity | null {
  const person = principalById(exchange.tenant.db, id);
  if (!person) return null;
  return {
    type: 'SP.Data.UserInfoItem',
    link: `Web/SiteUserInfoList/Items(${id})`,
    values: {
      Id: person.id,
      ID: person.id,
      Title: person.title,
      Name: person.login,
      EMail: person.email,
      UserName: person.upn,
      JobTitle: null,
      Department: null,
      FirstName: null,
      LastName: null,
      SipAddress: person.email,
    },
  };
}

function lookupEntity(exchange: Exchange, field: FieldRow, id: number): Entity | null {
  const settings = JSON.parse(field.settings) as { LookupList?: string };
  const list = listByGuid(exchange.tenant.db, exchange.web.id, settings.LookupList ?? '');
  const row = list && itemById(exchange.tenant.db, list.id, id);
  if (!list || !row || !mayRead(exchange, list, row, readsOwnOnly(list))) return null;
  const stored = JSON.parse(row.fields) as Properties;
  return {
    type: itemType(list),
    link: `Web/Lists(guid'${list.guid}')/Items(${id})`,
    values: { Id: row.id, ID: row.id, Title: stored.Title ?? null, ...stored },
  };
}

/** What a lookup shows of its target; empty where that is gone or not to be seen. */
export function lookupTitle(exchange: Exchange, field: FieldRow, id: number): string {
  const shown = (JSON.parse(field.settings) as { LookupField?: string }).LookupField ?? 'Title';
  const value = lookupEntity(exchange, field, id)?.values[shown];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function linkOf(exchange: Exchange, field: FieldRow, value: unknown): Linked {
  const one = (id: unknown): Entity | null => {
    if (typeof id !== 'number') return null;
    return field.type === 'User' || field.type === 'UserMulti'
      ? personEntity(exchange, id)
      : lookupEntity(exchange, field, id);
  };
  return Array.isArray(value) ? value.map(one).filter((entity) => entity !== null) : one(value);
}

/** The ids of people as text, as SharePoint gives them beside the numbers. */
function stringIds(value: unknown): string | string[] | null {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'number' ? String(value) : null;
}

export function versionLabel(uiVersion: number): string {
  return `${Math.floor(uiVersion / 512)}.${uiVersion % 512}`;
}

/** The letters after a file's last full stop; nothing for a folder, a file without them, or an item of a list. */
function fileTypeOf(list: ListRow, { leaf, folder }: ItemRow): string | null {
  if (list.template === 100 || folder === 1 || !leaf.includes('.')) return null;
  return leaf.split('.').pop() ?? null;
}

const columnNamesOf = new WeakMap<readonly FieldRow[], ReadonlySet<string>>();

/** Every name under which an item shows a column; its id is the item's own. */
function columnNames(fields: readonly FieldRow[]): ReadonlySet<string> {
  let names = columnNamesOf.get(fields);
  if (!names) {
    const shown = fields.flatMap((field) => [field.name, jsonName(field), `${field.name}StringId`]);
    names = new Set(shown.filter((name) => name !== 'ID'));
    columnNamesOf.set(fields, names);
  }
  return names;
}

export interface ItemView {
  /** Times as the site's wall clock without zone, as listItemAllFields and CAML write them. */
  readonly local?: boolean;
}

/** An item as JSON: every column of its list, with `Id` beside people and lookups. */
export function itemEntity(
  exchange: Exchange,
  list: ListRow,
  fields: readonly FieldRow[],
  row: ItemRow,
  view: ItemView = {},
): Entity {
  const stored = JSON.parse(row.fields) as Properties;
  const time = (iso: string): string => (view.local === true ? siteLocal(exchange.web, iso) : iso);
  const values: Properties = {
    FileSystemObjectType: row.folder,
    Id: row.id,
    ServerRedirectedEmbedUri: null,
    ServerRedirectedEmbedUrl: '',
    ContentTypeId: contentTypeId(list, row.folder === 1),
  };
  const attached = listSettings(list).EnableAttachments ? attachmentsOf(exchange, list, row) : [];
  const links: Record<string, () => Linked> = { AttachmentFiles: () => attached };
  for (const field of fields) {
    if (field.system === 1 && field.name !== 'Title') continue;
    const value = stored[field.name] ?? null;
    values[jsonName(field)] = field.type === 'DateTime' && typeof value === 'string' ? time(value) : value;
    if (isLookup(field.type)) {
      links[field.name] = () => linkOf(exchange, field, value);
      if (field.type === 'User' || field.type === 'UserMulti') {
        values[`${field.name}StringId`] = stringIds(value);
      }
    }
  }
  Object.assign(values, {
    ID: row.id,
    Modified: time(row.modified),
    Created: time(row.created),
    AuthorId: row.author_id,
    EditorId: row.editor_id,
    OData__UIVersionString: versionLabel(row.ui_version),
    Attachments: attached.length > 0,
    GUID: guidColumn(row),
  });
  links.Author = () => personEntity(exchange, row.author_id);
  links.Editor = () => personEntity(exchange, row.editor_id);
  for (const form of ['AsText', 'AsHtml', 'ForEdit'] as const)
    links[`FieldValues${form}`] = () => fieldTexts(exchange, list, fields, row, lookupTitle, form);
  const link = `Web/Lists(guid'${list.guid}')/Items(${row.id})`;
  return {
    type: itemType(list),
    link,
    etag: etagOf(row),
    bodyEtag: bodyEtagOf(exchange, row),
    id: odataId(row),
    columns: columnNames(fields),
    values,
    extra: {
      EncodedAbsUrl: () =>
        `${exchange.tenant.origin}${`${row.dir}/${row.leaf}`.split('/').map(encodeURIComponent).join('/')}`,
      ...(list.template === 119 ? { CommentsDisabled: () => false } : {}),
      LinkTitle: () => stored.Title ?? null,
      LinkTitleNoMenu: () => stored.Title ?? null,
      LinkFilename: () => row.leaf,
      LinkFilenameNoMenu: () => row.leaf,
      FileRef: () => `${row.dir}/${row.leaf}`,
      FileLeafRef: () => row.leaf,
      FileDirRef: () => row.dir,
      FSObjType: () => row.folder,
      File_x0020_Type: () => fileTypeOf(list, row),
      UniqueId: () => row.guid,
      OData__UIVersion: () => row.ui_version,
      HasUniqueRoleAssignments: () => uniqueReadBack(exchange.tenant, row.scope_id, row.unique_scope === 1),
      EffectiveBasePermissions: () => {
        const mask = maskOn(exchange.tenant.db, exchange.actor, row.scope_id);
        return { High: String(mask.high), Low: String(mask.low) };
      },
    },
    links,
  };
}
