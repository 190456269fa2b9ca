import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { ListRow } from './rows';
import { run, selectAll } from '../../sql';

/** What a view keeps. Names are SharePoint's. */
export interface ViewSettings {
  readonly ViewQuery: string;
  readonly RowLimit: number;
  readonly Paged: boolean;
  readonly DefaultView: boolean;
  readonly Hidden: boolean;
  /** 0 one folder, 1 files of all folders, 2 everything in all folders, 3 files of one folder. */
  readonly Scope: number;
  readonly fields: readonly string[];
}

export interface ViewRow {
  readonly guid: string;
  readonly list_id: number;
  readonly title: string;
  /** Whose personal view it is. */
  readonly owner_id: number | null;
  readonly settings: string;
}

export function defaultView(template: number): ViewSettings {
  return {
    ViewQuery: '',
    RowLimit: 30,
    Paged: true,
    DefaultView: false,
    Hidden: false,
    Scope: 0,
    fields: template === 100 ? ['Title'] : ['FileLeafRef', 'Modified', 'Editor'],
  };
}

export function viewSettings(row: ViewRow): ViewSettings {
  return JSON.parse(row.settings) as ViewSettings;
}

export function makeView(
  db: DatabaseSync,
  listId: number,
  title: string,
  ownerId: number | null,
  settings: ViewSettings,
): ViewRow {
  const row = { guid: randomUUID(), list_id: listId, title, owner_id: ownerId, settings: JSON.stringify(settings) };
  putView(db, row);
  return row;
}

/** Writes a view, whether it is there or not. */
export function putView(db: DatabaseSync, row: ViewRow): void {
  run(
    db,
    'INSERT OR REPLACE INTO views VALUES (?, ?, ?, ?, ?)',
    row.guid,
    row.list_id,
    row.title,
    row.owner_id,
    row.settings,
  );
}

/** Changes a view that is there; one only shown for the list (see `viewsOf`) stays as it is. */
export function changeViewSettings(db: DatabaseSync, guid: string, settings: string): void {
  run(db, 'UPDATE views SET settings = ? WHERE guid = ?', settings, guid);
}

export function removeView(db: DatabaseSync, guid: string): void {
  run(db, 'DELETE FROM views WHERE guid = ?', guid);
}

export function defaultViewOf(db: DatabaseSync, list: ListRow): ViewRow | undefined {
  return viewsOf(db, list).find((view) => viewSettings(view).DefaultView);
}

/** A list's views; one made before views were kept has its default view under the list's own id. */
export function viewsOf(db: DatabaseSync, list: ListRow): ViewRow[] {
  const rows = selectAll<ViewRow>(db, 'SELECT * FROM views WHERE list_id = ? ORDER BY title', list.id);
  if (rows.some((row) => viewSettings(row).DefaultView)) return rows;
  return [
    {
      guid: list.guid,
      list_id: list.id,
      title: 'All Items',
      owner_id: null,
      settings: JSON.stringify({ ...defaultView(list.template), DefaultView: true }),
    },
    ...rows,
  ];
}
