import type { TenantContext } from '../../platform';
import type { TodoDetails } from '../readTodoTask';
import { nextSeq } from './eventStore';
import { atomically, counted, prepared } from './tables';

export interface TodoList {
  readonly id: string;
  readonly name: string;
  readonly wellKnown: 'none' | 'defaultList';
  readonly version: number;
}

export interface TodoTask {
  readonly id: string;
  readonly version: number;
  readonly created: number;
  readonly modified: number;
  readonly details: TodoDetails;
}

const toList = (row: Record<string, unknown>): TodoList => ({
  id: String(row['id']),
  name: String(row['name']),
  wellKnown: row['well_known'] === 'defaultList' ? 'defaultList' : 'none',
  version: Number(row['version']),
});

const toTask = (row: Record<string, unknown>): TodoTask => ({
  id: String(row['id']),
  version: Number(row['version']),
  created: Number(row['created']),
  modified: Number(row['modified']),
  details: JSON.parse(String(row['details'])) as TodoDetails,
});

/** The lists somebody made in a mailbox, oldest first. */
export const listsMade = (context: TenantContext, mailbox: string): TodoList[] =>
  prepared(context.db, 'SELECT * FROM graph_todo_list WHERE mailbox = ? ORDER BY rowid').all(mailbox).map(toList);

export function insertList(context: TenantContext, mailbox: string, list: TodoList): void {
  prepared(
    context.db,
    'INSERT INTO graph_todo_list (id, mailbox, name, well_known, version) VALUES (?, ?, ?, ?, ?)',
  ).run(list.id, mailbox, list.name, list.wellKnown, list.version);
  noteTodoChange(context, mailbox, list.id, false);
}

export function updateList(context: TenantContext, mailbox: string, list: TodoList): void {
  prepared(context.db, 'UPDATE graph_todo_list SET name = ?, version = ? WHERE id = ?').run(
    list.name,
    list.version,
    list.id,
  );
  noteTodoChange(context, mailbox, list.id, false);
}

/** Takes a list away with the tasks in it. */
export function deleteList(context: TenantContext, mailbox: string, id: string): void {
  atomically(context.db, () => {
    prepared(context.db, 'DELETE FROM graph_todo_task WHERE list = ?').run(id);
    prepared(context.db, 'DELETE FROM graph_todo_list WHERE id = ?').run(id);
    noteTodoChange(context, mailbox, id, true);
  });
}

/** The tasks of a list, newest first. */
export const tasksIn = (context: TenantContext, list: string): TodoTask[] =>
  counted(
    context.db,
    prepared(context.db, 'SELECT * FROM graph_todo_task WHERE list = ? ORDER BY created DESC, rowid DESC').all(list),
  ).map(toTask);

export function taskIn(context: TenantContext, list: string, id: string): TodoTask | undefined {
  const row = prepared(context.db, 'SELECT * FROM graph_todo_task WHERE id = ? AND list = ?').get(id, list);
  return row === undefined ? undefined : toTask(row);
}

/** Adds a task or writes it anew. */
export function saveTask(context: TenantContext, list: string, task: TodoTask): void {
  prepared(
    context.db,
    `INSERT INTO graph_todo_task (id, list, version, created, modified, details) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET version = excluded.version, modified = excluded.modified, details = excluded.details`,
  ).run(task.id, list, task.version, task.created, task.modified, JSON.stringify(task.details));
  noteTodoChange(context, list, task.id, false);
}

export function deleteTask(context: TenantContext, list: string, id: string): void {
  prepared(context.db, 'DELETE FROM graph_todo_task WHERE id = ?').run(id);
  noteTodoChange(context, list, id, true);
}

/** Notes that a list or a task (`parent` is its mailbox or its list) came, changed or went. */
function noteTodoChange(context: TenantContext, parent: string, id: string, removed: boolean): void {
  prepared(
    context.db,
    `INSERT INTO graph_todo_change (id, parent, seq, removed) VALUES (?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET seq = excluded.seq, removed = excluded.removed`,
  ).run(id, parent, nextSeq(context), removed ? 1 : 0);
}

/** The ids of what came, changed or went below a parent after a place in the change order. */
export const todoChangedSince = (context: TenantContext, parent: string, since: number): string[] =>
  counted(
    context.db,
    prepared(context.db, 'SELECT id FROM graph_todo_change WHERE parent = ? AND seq > ?').all(parent, since),
  ).map((row) => String(row['id']));
