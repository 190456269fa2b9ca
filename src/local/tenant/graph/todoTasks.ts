import { randomUUID } from 'node:crypto';
import type { Answer, Endpoint, GraphCall } from './graphCall';
import { GraphError } from './GraphError';
import { checkIfMatch, ownerOf, param } from './person';
import { filtering, ordering, page, selecting } from './queryOptions';
import type { TodoDetails } from './readTodoTask';
import { blankTask, readTodoTask } from './readTodoTask';
import { counted, prepared } from './tables';
import { noteTodoChange, todoDelta } from './todoDelta';
import type { TodoList } from './todoLists';
import { findTodoList, newTodoId, todoScopes, todoTag } from './todoLists';
import { nextOfSeries, writeTodoRecurrence } from './todoRecurrence';
import { writeWall } from './zones';

interface TodoTask {
  readonly id: string;
  readonly version: number;
  readonly created: number;
  readonly modified: number;
  readonly details: TodoDetails;
}

const toTask = (row: Record<string, unknown>): TodoTask => ({
  id: String(row['id']),
  version: Number(row['version']),
  created: Number(row['created']),
  modified: Number(row['modified']),
  details: JSON.parse(String(row['details'])) as TodoDetails,
});

const tasksOf = (call: GraphCall, list: TodoList): TodoTask[] =>
  counted(
    call.context.db,
    prepared(call.context.db, 'SELECT * FROM graph_todo_task WHERE list = ? ORDER BY created DESC, rowid DESC').all(
      list.id,
    ),
  ).map(toTask);

function findTask(call: GraphCall): { task: TodoTask; list: TodoList } {
  const list = findTodoList(call);
  const row = prepared(call.context.db, 'SELECT * FROM graph_todo_task WHERE id = ? AND list = ?').get(
    param(call, 'task'),
    list.id,
  );
  if (row === undefined)
    throw new GraphError(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
  return { task: toTask(row), list };
}

const type = 'microsoft.graph.todoTask';
const properties = [
  ...Object.keys(blankTask),
  'dueDateTime',
  'startDateTime',
  'reminderDateTime',
  'completedDateTime',
  'id',
  'createdDateTime',
  'lastModifiedDateTime',
  'bodyLastModifiedDateTime',
  'hasAttachments',
  'recurrence',
];
const iso = (at: number): string => `${writeWall(at)}Z`;

function shape({ id, version, created, modified, details }: TodoTask): Record<string, unknown> {
  return {
    '@odata.etag': todoTag(id, version),
    ...writeTodoRecurrence(details),
    id,
    createdDateTime: iso(created),
    lastModifiedDateTime: iso(modified),
    bodyLastModifiedDateTime: iso(modified),
    hasAttachments: false,
  };
}

const where = (call: GraphCall, list: TodoList): string =>
  `${call.root}/$metadata#users('${ownerOf(call).objectId}')/todo/lists('${encodeURIComponent(list.id)}')/tasks`;
const one = (call: GraphCall, status: number, list: TodoList, task: TodoTask): Answer => ({
  status,
  body: { '@odata.context': `${where(call, list)}/$entity`, ...shape(task) },
  headers: { etag: todoTag(task.id, task.version) },
});

const operation = {
  fidelity: 'partial',
  differs:
    'No attachments, checklists or extensions; linked resources are written with the task and answered with it, without $expand. A deleted task is gone at once. Completing ' +
    'a recurring task leaves it completed without its recurrence and adds the next one.',
  source: 'https://learn.microsoft.com/graph/api/resources/todotask',
  confirmed: false,
} as const;
const shared = { below: 'person', service: 'mailbox', operation } as const;

export const listTodoTasks: Endpoint = {
  ...shared,
  method: 'GET',
  path: 'todo/lists/{list}/tasks',
  scopes: todoScopes.read,
  query: ['$top', '$skip', '$filter', '$orderby', '$select', '$count'],
  handle: (call) => {
    const list = findTodoList(call);
    const select = selecting(call, properties, type);
    const matches = filtering(
      call,
      { status: 'text', importance: 'text', title: 'text', createdDateTime: 'moment', lastModifiedDateTime: 'moment' },
      type,
    );
    const order = ordering(call, ['title', 'status', 'createdDateTime', 'lastModifiedDateTime'], type);
    const found = tasksOf(call, list).map(shape).filter(matches);
    if (order !== undefined) found.sort(order);
    const { value, more } = page(call, found, { usual: 20, most: 999 });
    return { status: 200, body: { '@odata.context': where(call, list), ...more, value: value.map(select) } };
  },
};

const untracked =
  'No $select, $top, $expand or $filter, which the real one takes in part. Pages hold 200 without Prefer: odata.maxpagesize.';

export const todoTasksDelta: Endpoint = {
  below: 'person',
  service: 'mailbox',
  method: 'GET',
  path: 'todo/lists/{list}/tasks/delta',
  scopes: todoScopes.read,
  query: ['$deltatoken', '$skiptoken'],
  handle: (call) => {
    const list = findTodoList(call);
    return {
      status: 200,
      body: todoDelta(call, list.id, 'todoTask', new Map(tasksOf(call, list).map((task) => [task.id, shape(task)]))),
    };
  },
  operation: {
    fidelity: 'partial',
    differs: untracked,
    source: 'https://learn.microsoft.com/graph/api/todotask-delta',
    confirmed: false,
  },
};

export const getTodoTask: Endpoint = {
  ...shared,
  method: 'GET',
  path: 'todo/lists/{list}/tasks/{task}',
  scopes: todoScopes.read,
  query: [],
  handle: (call) => {
    const { list, task } = findTask(call);
    return one(call, 200, list, task);
  },
};

function write(call: GraphCall, list: TodoList, task: TodoTask): void {
  prepared(
    call.context.db,
    `INSERT INTO graph_todo_task (id, list, version, created, modified, details) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET version = excluded.version, modified = excluded.modified, details = excluded.details`,
  ).run(task.id, list.id, task.version, task.created, task.modified, JSON.stringify(task.details));
  noteTodoChange(call.context, list.id, task.id, false);
}

export const createTodoTask: Endpoint = {
  ...shared,
  method: 'POST',
  path: 'todo/lists/{list}/tasks',
  scopes: todoScopes.write,
  query: [],
  handle: (call) => {
    const list = findTodoList(call);
    const now = call.context.now().getTime();
    const task: TodoTask = {
      id: newTodoId(),
      version: 1,
      created: now,
      modified: now,
      details: readTodoTask(call.body, blankTask, randomUUID, now),
    };
    write(call, list, task);
    return one(call, 201, list, task);
  },
};

export const changeTodoTask: Endpoint = {
  ...shared,
  method: 'PATCH',
  path: 'todo/lists/{list}/tasks/{task}',
  scopes: todoScopes.write,
  query: [],
  handle: (call) => {
    const { list, task } = findTask(call);
    checkIfMatch(call, todoTag(task.id, task.version));
    const now = call.context.now().getTime();
    const details = readTodoTask(call.body, task.details, randomUUID, now);
    const done = details.status === 'completed' && task.details.status !== 'completed' ? details : undefined;
    const follows = done === undefined ? undefined : nextOfSeries(done);
    const { recurrence, ...alone } = details;
    const next = {
      ...task,
      version: task.version + 1,
      modified: now,
      details: done === undefined || recurrence === undefined ? details : alone,
    };
    write(call, list, next);
    if (follows !== undefined)
      write(call, list, { id: newTodoId(), version: 1, created: now, modified: now, details: follows });
    return one(call, 200, list, next);
  },
};

export const deleteTodoTask: Endpoint = {
  ...shared,
  method: 'DELETE',
  path: 'todo/lists/{list}/tasks/{task}',
  scopes: todoScopes.write,
  query: [],
  handle: (call) => {
    const { list, task } = findTask(call);
    checkIfMatch(call, todoTag(task.id, task.version));
    prepared(call.context.db, 'DELETE FROM graph_todo_task WHERE id = ?').run(task.id);
    noteTodoChange(call.context, list.id, task.id, true);
    return { status: 204 };
  },
};
