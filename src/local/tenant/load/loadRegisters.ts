import type { DatabaseSync } from 'node:sqlite';
import { guidOf } from '../guidOf';
import { addPrincipal } from '../sharepoint/store/addPrincipal';
import { findWeb, forgetSchema, listByTitle } from '../sharepoint/store/findRows';
import { makeList } from '../sharepoint/store/makeList';
import { makeFieldFromXml } from '../sharepoint/handlers/makeField';
import type { ListRow } from '../sharepoint/store/rows';
import { addAssignmentRow, addScope } from '../sharepoint/store/scopeRows';
import { indexAfter, indexWriter, inTransaction, itemWriter, principalIdOf, setCounts } from './store/bulkRows';

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
  return principalIdOf(db, title) ?? addPrincipal(db, { kind: 'group', login: title, title });
}

/** Pair folders with permissions of their own; the scope of each. */
function makePairs(
  db: DatabaseSync,
  list: ListRow,
  plan: LoadPlan,
  addItem: ReturnType<typeof itemWriter>,
  at: string,
): number[] {
  return Array.from({ length: plan.pairs }, (_, pair) => {
    const scope = addScope(db, 'item', list.scope_id, list.id);
    const reader = plan.readers[pair % Math.max(1, plan.readers.length)];
    if (reader !== undefined) {
      addAssignmentRow(db, scope, reader, readRole);
      addAssignmentRow(db, list.scope_id, reader, limitedRole);
    }
    addItem({
      list_id: list.id,
      id: pair + 1,
      guid: guidOf(`${plan.title} pair ${pair}`),
      dir: list.root,
      leaf: `p${pair + 1}`,
      folder: 1,
      scope_id: scope,
      unique_scope: 1,
      created: at,
      modified: at,
      author_id: 1,
      editor_id: 1,
      fields: JSON.stringify({ Title: `p${pair + 1}` }),
    });
    return scope;
  });
}

function fillList(db: DatabaseSync, list: ListRow, plan: LoadPlan, at: string): void {
  const addItem = itemWriter(db);
  const scopes = makePairs(db, list, plan, addItem, at);
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
    addItem({
      list_id: list.id,
      id,
      guid: String(values['HubKey']),
      dir: pair < 0 ? list.root : `${list.root}/p${pair + 1}`,
      leaf: `${id}_.000`,
      folder: 0,
      scope_id: scopes[pair] ?? list.scope_id,
      unique_scope: 0,
      created: at,
      modified: at,
      author_id: 1,
      editor_id: 1,
      fields: JSON.stringify(values),
    });
  }
  const addToIndex = indexWriter(db, list.id);
  // in the table's own order every row goes to its end, which a list of a million needs
  for (const { name, values } of indexed.sort((left, right) => (left.name < right.name ? -1 : 1))) {
    const order = Array.from(values, (_, row) => row).sort((left, right) => {
      const [one = 0, other = 0] = [values[left], values[right]];
      if (one === other) return left - right;
      return one < other ? -1 : 1;
    });
    for (const row of order) addToIndex(name, values[row] ?? '', plan.pairs + row + 1);
  }
  setCounts(db, list.id, plan.pairs + plan.rows);
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
  try {
    inTransaction(db, () => {
      const lists = plans.map((plan) => ({ plan, list: makeRegister(db, plan, at) }));
      indexAfter(db, () => {
        for (const { plan, list } of lists) {
          fillList(db, list, plan, at);
          onLoaded?.(plan);
        }
      });
    });
  } finally {
    forgetSchema(db);
  }
}
