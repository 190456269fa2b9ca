import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { fixedFieldIds } from './fixedFieldIds';
import { addFieldRow } from './fieldRows';
import { systemFields } from './fieldTypes';
import { forgetSchema, listById } from './findRows';
import { addListRow, isRootTaken } from './listRows';
import { defaultListSettings } from './listSettings';
import { defaultView, makeView } from './makeView';
import { addPageColumns } from './pageColumns';
import type { ListRow, WebRow } from './rows';

/**
 * The folder name SharePoint derives from a title: letters, digits, spaces and underscores stay, other characters go
 * (not confirmed against a real tenant: read RootFolder rather than guess).
 */
function folderName(title: string): string {
  const kept = title.replace(/[^\p{L}\p{N} _]/gu, '').trim();
  return kept === '' ? 'List' : kept;
}

function freeRoot(db: DatabaseSync, base: string): string {
  for (let number = 0; ; number += 1) {
    const root = number === 0 ? base : `${base}${number}`;
    if (!isRootTaken(db, root)) return root;
  }
}

export interface NewList {
  readonly title: string;
  readonly description: string;
  readonly template: number;
  readonly settings: object;
  readonly at: string;
}

/** Adds a list with its system columns, inheriting the web's permissions. */
export function makeList(db: DatabaseSync, web: WebRow, wanted: NewList): ListRow {
  const name = folderName(wanted.title);
  const root = freeRoot(db, wanted.template === 100 ? `${web.url}/Lists/${name}` : `${web.url}/${name}`);
  const id = addListRow(db, {
    guid: randomUUID(),
    web_id: web.id,
    title: wanted.title,
    description: wanted.description,
    template: wanted.template,
    root,
    entity: (root.split('/').pop() ?? name).replace(/ /g, '_x0020_').replace(/^./, (first) => first.toUpperCase()),
    scope_id: web.scope_id,
    settings: JSON.stringify({ ...defaultListSettings(wanted.template), ...wanted.settings }),
    created: wanted.at,
    modified: wanted.at,
  });
  for (const field of systemFields) {
    const library = wanted.template !== 100;
    const required = field.name === 'Title' && !library ? 1 : 0;
    addFieldRow(db, {
      list_id: id,
      guid: fixedFieldIds[field.name] ?? randomUUID(),
      name: field.name,
      title: field.title,
      type: field.type,
      required,
      read_only: field.readOnly ? 1 : 0,
      system: 1,
      hidden: ['FSObjType', 'UniqueId', 'GUID', 'FileDirRef', '_UIVersion'].includes(field.name) ? 1 : 0,
    });
  }
  if (wanted.template === 119) addPageColumns(db, id);
  makeView(db, id, wanted.template === 100 ? 'All Items' : 'All Documents', null, {
    ...defaultView(wanted.template),
    DefaultView: true,
  });
  forgetSchema(db);
  const list = listById(db, id);
  if (!list) throw new Error('a list just added is missing');
  return list;
}
