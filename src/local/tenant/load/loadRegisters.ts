import { hash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { addPrincipal } from '../sharepoint/store/addPrincipal';
import { findWeb, forgetSchema, listByTitle } from '../sharepoint/store/findRows';
import { makeList } from '../sharepoint/store/makeList';
import { makeFieldFromXml } from '../sharepoint/handlers/makeField';
import type { ListRow } from '../sharepoint/store/rows';
import { run, selectAll, selectOne } from '../sql';

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
  const hex = hash('md5', text, 'hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}

function makeRegister(db: DatabaseSync, plan: LoadPlan, at: string): ListRow {
  const web = findWeb(db, '/sites/trust');
  if (!web) throw new Error('there is no site to load into');
  if (listByTitle(db, web.id, plan.title)) throw new Error(`there is a list called ${plan.title} already`);
  const list = makeList(db, web, {
    title: plan.title,
    description: 'bulk data for measuring',
    template: 100,
    settings: { EnableFolderCreation: true, EnableVersioning: false },
    at,
  });
  makeFieldFromXml(db, list, '<Field Type="Text" Name="HubKey" DisplayName="HubKey" Indexed="TRUE"/>');
  for (const [name, value] of Object.entries(plan.columns)) {
    makeFieldFromXml(
      db,
      list,
      `<Field Type="${typeof value(0) === 'number' ? 'Number' : 'Text'}" Name="${name}" DisplayName="${name}" Indexed="TRUE"/>`,
    );
  }
  return list;
}

/** A principal of the site to read what is loaded: the account's own entry, or a new group. */
export function readerGroup(db: DatabaseSync, title: string): number {
  const known = selectOne<{ id: number }>(db, 'SELECT id FROM principals WHERE login = ?', title);
  return known?.id ?? addPrincipal(db, { kind: 'group', login: title, title });
}

/** Pair folders with permissions of their own; the scope of each. */
function makePairs(
  db: DatabaseSync,
  list: ListRow,
  plan: LoadPlan,
  addItem: (...values: (string | number)[]) => void,
  at: string,
): number[] {
  return Array.from({ length: plan.pairs }, (_, pair) => {
    const scope = run(
      db,
      "INSERT INTO scopes (kind, parent_id, list_id) VALUES ('item', ?, ?)",
      list.scope_id,
      list.id,
    );
    const reader = plan.readers[pair % Math.max(1, plan.readers.length)];
    if (reader !== undefined) {
      run(db, 'INSERT INTO assignments VALUES (?, ?, ?)', scope, reader, readRole);
      run(db, 'INSERT OR IGNORE INTO assignments VALUES (?, ?, ?)', list.scope_id, reader, limitedRole);
    }
    addItem(
      list.id,
      pair + 1,
      guidOf(`${plan.title} pair ${pair}`),
      list.root,
      `p${pair + 1}`,
      1,
      scope,
      1,
      at,
      at,
      1,
      1,
      JSON.stringify({ Title: `p${pair + 1}` }),
    );
    return scope;
  });
}

function fillList(db: DatabaseSync, list: ListRow, plan: LoadPlan, at: string): void {
  const item = db.prepare(
    `INSERT INTO items (list_id, id, guid, dir, leaf, folder, scope_id, unique_scope, created, modified, author_id, editor_id, fields)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const scopes = makePairs(db, list, plan, (...values) => void item.run(...values), at);
  const columns: (readonly [name: string, value: (row: number) => string | number])[] = [
    ['HubKey', (row) => guidOf(`${plan.title} ${row}`)],
    ...Object.entries(plan.columns),
  ];
  const indexed = columns.map(([name]) => ({ name, values: [] as (string | number)[] }));
  for (let row = 0; row < plan.rows; row += 1) {
    const id = plan.pairs + row + 1;
    const pair = plan.pairs === 0 ? -1 : row % plan.pairs;
    const values: Record<string, string | number> = { Title: 'session' };
    for (const [number, [name, value]] of columns.entries()) indexed[number]?.values.push((values[name] = value(row)));
    item.run(
      list.id,
      id,
      String(values['HubKey']),
      pair < 0 ? list.root : `${list.root}/p${pair + 1}`,
      `${id}_.000`,
      0,
      scopes[pair] ?? list.scope_id,
      0,
      at,
      at,
      1,
      1,
      JSON.stringify(values),
    );
  }
  const index = db.prepare('INSERT INTO item_index VALUES (?, ?, ?, ?)');
  // in the table's own order every row goes to its end, which a list of a million needs
  for (const { name, values } of indexed.sort((left, right) => (left.name < right.name ? -1 : 1))) {
    const order = Array.from(values, (_, row) => row).sort((left, right) => {
      const [one = 0, other = 0] = [values[left], values[right]];
      return one < other ? -1 : one > other ? 1 : left - right;
    });
    for (const row of order) index.run(list.id, name, values[row] ?? '', plan.pairs + row + 1);
  }
  const total = plan.pairs + plan.rows;
  run(db, 'UPDATE lists SET item_count = ?, next_id = ? WHERE id = ?', total, total + 1, list.id);
}

/** Does the work with the items' secondary indexes away and builds each once afterwards, from sorted rows. */
function indexAfter(db: DatabaseSync, work: () => void): void {
  const indexes = selectAll<{ name: string; sql: string }>(
    db,
    "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN ('items', 'item_index')",
  );
  for (const { name } of indexes) db.exec(`DROP INDEX ${name}`);
  work();
  for (const { sql } of indexes) db.exec(sql);
}

/**
 * Fills lists with rows directly: no request, no change log, no versions. Pair folders have unique permissions, as the
 * product makes them, and each row sits in a folder and in every index. All of them or none: one transaction.
 */
export function loadRegisters(
  db: DatabaseSync,
  plans: readonly LoadPlan[],
  now: Date,
  onLoaded?: (plan: LoadPlan) => void,
): void {
  const at = `${now.toISOString().slice(0, 19)}Z`;
  db.exec('BEGIN');
  try {
    const lists = plans.map((plan) => ({ plan, list: makeRegister(db, plan, at) }));
    indexAfter(db, () => {
      for (const { plan, list } of lists) {
        fillList(db, list, plan, at);
        onLoaded?.(plan);
      }
    });
    db.exec('COMMIT');
  } catch (error) {
    db.exec('ROLLBACK');
    throw error;
  } finally {
    forgetSchema(db);
  }
}
