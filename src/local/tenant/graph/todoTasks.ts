import { randomUUID } from 'node:crypto';
import type { Answer, Endpoint, GraphCall } from './graphCall';
import { GraphError } from './GraphError';
import { checkIfMatch, ownerOf, param } from './person';
import { filtering, ordering, page, selecting } from './queryOptions';
import { blankTask, readTodoTask } from './readTodoTask';
import type { TodoList, TodoTask } from './store/todoStore';
import { deleteTask, saveTask, taskIn, tasksIn } from './store/todoStore';
import { todoDelta } from './todoDelta';
import { findTodoList, newTodoId, todoScopes, todoTag } from './todoLists';
import { nextOfSeries, writeTodoRecurrence } from './todoRecurrence';
import { writeWall } from './zones';

function findTask(call: GraphCall): { task: TodoTask; list: TodoList } {
  const list = findTodoList(call);
  const task = taskIn(call.context, list.id, param(call, 'task'));
  if (task === undefined)
    throw new GraphError(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
  return { task, list };
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
    const found = tasksIn(call.context, list.id).map(shape).filter(matches);
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
      body: todoDelta(
        call,
        list.id,
        'todoTask',
        new Map(tasksIn(call.context, list.id).map((task) => [task.id, shape(task)])),
      ),
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
    saveTask(call.context, list.id, task);
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
    saveTask(call.context, list.id, next);
    if (follows !== undefined)
      saveTask(call.context, list.id, { id: newTodoId(), version: 1, created: now, modified: now, details: follows });
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
    deleteTask(call.context, list.id, task.id);
    return { status: 204 };
  },
};
