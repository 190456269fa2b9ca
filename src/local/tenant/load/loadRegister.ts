import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { addPrincipal } from '../sharepoint/store/addPrincipal';
import { findWeb, forgetSchema, listByTitle } from '../sharepoint/store/findRows';
import { makeList } from '../sharepoint/store/makeList';
import { makeFieldFromXml } from '../sharepoint/handlers/makeField';
import type { ListRow } from '../sharepoint/store/rows';
import { run, selectOne } from '../sql';

export interface LoadPlan {
  /** Title of the list made for it; refused where there is one. */
  readonly title: string;
  readonly rows: number;
  /** Folders with permissions of their own; rows are dealt out to them in turn. */
  readonly pairs: number;
  /** Principals who may each read one pair in `pairs / readers`. */
  readonly readers: readonly number[];
  /** Columns with an index beside HubKey, each with the value of row n. */
  readonly columns: Readonly<Record<string, (row: number) => string | number>>;
}

const readRole = 1073741826;
const limitedRole = 1073741825;

/** A GUID that is always the same for the same text, so that two loads are alike. */
function guidOf(text: string): string {
  const hex = createHash('md5').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}

function makeRegister(db: DatabaseSync, plan: LoadPlan, at: string): ListRow {
  const web = findWeb(db, '/sites/trust');
  if (!web) throw new Error('there is no site to load into');
  if (listByTitle(db, web.id, plan.title)) throw new Error(`there is a list called ${plan.title} already`);
  const list = makeList(db, web, { title: plan.title, description: 'bulk data for measuring', template: 100, settings: { EnableFolderCreation: true, EnableVersioning: false }, at });
  makeFieldFromXml(db, list, '<Field Type="Text" Name="HubKey" DisplayName="HubKey" Indexed="TRUE"/>');
  for (const [name, value] of Object.entries(plan.columns)) {
    makeFieldFromXml(db, list, `<Field Type="${typeof value(0) === 'number' ? 'Number' : 'Text'}" Name="${name}" DisplayName="${name}" Indexed="TRUE"/>`);
  }
  return list;
}

/** A principal of the site to read what is loaded: the account's own entry, or a new group. */
export function readerGroup(db: DatabaseSync, title: string): number {
  const known = selectOne<{ id: number }>(db, 'SELECT id FROM principals WHERE login = ?', title);
  return known?.id ?? addPrincipal(db, { kind: 'group', login: title, title });
}

/**
 * Fills one list with rows directly: no request, no change log, no versions. Pair folders have unique permissions, as the
 * product makes them, and each row sits in a folder and in every index.
 */
export function loadRegister(db: DatabaseSync, plan: LoadPlan, now: Date): ListRow {
  const at = `${now.toISOString().slice(0, 19)}Z`;
  db.exec('BEGIN');
  try {
    const list = makeRegister(db, plan, at);
    const item = db.prepare(
      `INSERT INTO items (list_id, id, guid, dir, leaf, folder, scope_id, unique_scope, created, modified, author_id, editor_id, fields)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    const index = db.prepare('INSERT INTO item_index VALUES (?, ?, ?, ?)');
    const scopes: number[] = [];
    for (let pair = 0; pair < plan.pairs; pair += 1) {
      const scope = run(db, "INSERT INTO scopes (kind, parent_id, list_id) VALUES ('item', ?, ?)", list.scope_id, list.id);
      const reader = plan.readers[pair % Math.max(1, plan.readers.length)];
      if (reader !== undefined) {
        run(db, 'INSERT INTO assignments VALUES (?, ?, ?)', scope, reader, readRole);
        run(db, 'INSERT OR IGNORE INTO assignments VALUES (?, ?, ?)', list.scope_id, reader, limitedRole);
      }
      scopes.push(scope);
      item.run(list.id, pair + 1, guidOf(`${plan.title} pair ${pair}`), list.root, `p${pair + 1}`, 1, scope, 1, at, at, 1, 1, JSON.stringify({ Title: `p${pair + 1}` }));
    }
    const names = Object.entries(plan.columns);
    for (let row = 0; row < plan.rows; row += 1) {
      const id = plan.pairs + row + 1;
      const pair = plan.pairs === 0 ? -1 : row % plan.pairs;
      const key = guidOf(`${plan.title} ${row}`);
      const values: Record<string, string | number> = { Title: 'session', HubKey: key };
      for (const [name, value] of names) values[name] = value(row);
      item.run(list.id, id, key, pair < 0 ? list.root : `${list.root}/p${pair + 1}`, `${id}_.000`, 0, scopes[pair] ?? list.scope_id, 0, at, at, 1, 1, JSON.stringify(values));
      index.run(list.id, 'HubKey', key, id);
      for (const [name] of names) index.run(list.id, name, values[name] ?? '', id);
    }
    const total = plan.pairs + plan.rows;
    run(db, 'UPDATE lists SET item_count = ?, next_id = ? WHERE id = ?', total, total + 1, list.id);
    db.exec('COMMIT');
    forgetSchema(db);
    return list;
  } catch (error) {
    db.exec('ROLLBACK');
    throw error;
  }
}
