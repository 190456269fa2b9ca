import { switchesOf } from '../../switches';
import { maskOn } from '../access';
import { has, permission } from '../masks';
import type { Exchange } from '../protocol/Exchange';
import { itemById, principalById, principalByLogin } from '../store/findRows';
import type { ItemRow, ListRow } from '../store/rows';
import { siteTimeToUtc } from '../siteTime';
import type { FormValue } from './formValues';
import { stampItem } from '../store/itemRows';

const stamps = ['Author', 'Editor', 'Created', 'Modified'];

/** Parts the stamps that `bNewDocumentUpdate` may set from the columns proper. */
export function partStamps(
  form: readonly FormValue[],
  documentUpdate: boolean,
): { readonly own: FormValue[]; readonly forged: FormValue[] } {
  const isStamp = (value: FormValue): boolean => documentUpdate && stamps.includes(value.FieldName);
  return { own: form.filter((value) => !isStamp(value)), forged: form.filter(isStamp) };
}

function person(exchange: Exchange, text: string): number | undefined {
  const key = /"Key"\s*:\s*"([^"]+)"/.exec(text.replace(/'/g, '"'))?.[1] ?? text;
  return principalByLogin(exchange.tenant.db, key)?.id ?? principalById(exchange.tenant.db, Number(text))?.id;
}

function time(exchange: Exchange, text: string): string | undefined {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s+(\d{1,2}):(\d{2}))?/.exec(text);
  if (!match) return undefined;
  const wall = new Date(
    Date.UTC(Number(match[3]), Number(match[2]) - 1, Number(match[1]), Number(match[4] ?? 0), Number(match[5] ?? 0)),
  );
  return `${siteTimeToUtc(exchange.web, wall).toISOString().slice(0, 19)}Z`;
}

/** Site collection administrators alone (tried twice, TimeSheet); who manages permissions too, where the switch says so. */
function mayForge({ tenant, actor }: Exchange, row: ItemRow): boolean {
  if (actor.admin) return true;
  if (switchesOf(tenant.db).forgedAuthor === 'administrators') return false;
  return has(maskOn(tenant.db, actor, row.scope_id), permission.managePermissions);
}

/** Sets authorship and times as given, for those who may; for everybody else SharePoint silently ignores it. */
export function forgeStamps(exchange: Exchange, list: ListRow, row: ItemRow, forged: readonly FormValue[]): ItemRow {
  const { db } = exchange.tenant;
  if (forged.length === 0 || !mayForge(exchange, row)) return row;
  const given = (name: string): string => forged.find((value) => value.FieldName === name)?.FieldValue ?? '';
  stampItem(db, row, {
    author_id: person(exchange, given('Author')) ?? row.author_id,
    editor_id: person(exchange, given('Editor')) ?? row.editor_id,
    created: time(exchange, given('Created')) ?? row.created,
    modified: time(exchange, given('Modified')) ?? row.modified,
  });
  return itemById(db, list.id, row.id) ?? row;
}
