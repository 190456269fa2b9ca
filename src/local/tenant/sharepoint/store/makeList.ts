import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { systemFields } from './fieldTypes';
import { forgetSchema, listById } from './findRows';
import { defaultListSettings } from './listSettings';
import { defaultView, makeView } from './makeView';
import type { ListRow, WebRow } from './rows';
import { run, selectOne } from '../../sql';

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
    if (!selectOne(db, 'SELECT 1 FROM lists WHERE root = ?', root)) return root;
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
  const id = run(
    db,
    `INSERT INTO lists (guid, web_id, title, description, template, root, entity, scope_id, settings, created, modified)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    randomUUID(),
    web.id,
    wanted.title,
    wanted.description,
    wanted.template,
    root,
    (root.split('/').pop() ?? name).replace(/ /g, '_x0020_').replace(/^./, (first) => first.toUpperCase()),
    web.scope_id,
    JSON.stringify({ ...defaultListSettings(wanted.template), ...wanted.settings }),
    wanted.at,
    wanted.at,
  );
  for (const field of systemFields) {
    const library = wanted.template !== 100;
    const required = field.name === 'Title' && !library ? 1 : 0;
    run(
      db,
      'INSERT INTO fields (list_id, guid, name, title, type, required, read_only, system, hidden) VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?)',
      id,
      randomUUID(),
      field.name,
      field.title,
      field.type,
      required,
      field.readOnly ? 1 : 0,
      ['FSObjType', 'UniqueId', 'GUID', 'FileDirRef', '_UIVersion'].includes(field.name) ? 1 : 0,
    );
  }
  makeView(db, id, wanted.template === 100 ? 'All Items' : 'All Documents', null, {
    ...defaultView(wanted.template),
    DefaultView: true,
  });
  forgetSchema(db);
  const list = listById(db, id);
  if (!list) throw new Error('a list just added is missing');
  return list;
}
