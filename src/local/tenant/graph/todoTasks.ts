import type { Answer, Endpoint, GraphCall } from './graphCall';
import { filtering, ordering, page, pageSize } from './queryOptions';
import { blankTask, readTodoTask } from './readTodoTask';
import { deleteAttachmentsOf } from './store/attachmentStore';
import type { TodoList, TodoTask } from './store/todoStore';
import { deleteTask, saveTask, tasksIn } from './store/todoStore';
import { atomically } from './store/tables';
import { optionsOf } from './deltaRound';
import { todoDelta } from './todoDelta';
import { findTodoList, newTodoId, todoScopes, todoTag } from './todoLists';
import { nextOfSeries } from './todoRecurrence';
import { findTask, saveChanged, taskContext, taskShape, taskToChange, taskWriter } from './todoTaskShape';

const one = (call: GraphCall, status: number, list: TodoList, task: TodoTask): Answer => ({
  status,
  body: { '@odata.context': `${taskContext(call, list)}/$entity`, ...taskWriter(call)(task) },
  headers: { etag: todoTag(task.id, task.version) },
});

const operation = {
  fidelity: 'partial',
  differs:
    'No extensions; links stand in the answer unasked unless $select is given, steps and files only with $expand. A deleted task is gone at once. Completing ' +
    'a recurring task leaves it completed without its recurrence and adds the next one. What only To Do writes may be sent back as it is; another value is 501.',
  source: 'https://learn.microsoft.com/graph/api/resources/todotask',
  confirmed: false,
} as const;
const shared = { below: 'person', service: 'mailbox', operation } as const;

const filterable = {
  status: 'text',
  importance: 'text',
  title: 'text',
  isReminderOn: 'flag',
  hasAttachments: 'flag',
  createdDateTime: 'moment',
  lastModifiedDateTime: 'moment',
  'dueDateTime/dateTime': 'moment',
  'reminderDateTime/dateTime': 'moment',
  'startDateTime/dateTime': 'moment',
  'completedDateTime/dateTime': 'moment',
} as const;
const sortable = [
  'title',
  'status',
  'importance',
  'createdDateTime',
  'lastModifiedDateTime',
  'dueDateTime/dateTime',
  'reminderDateTime/dateTime',
  'startDateTime/dateTime',
  'completedDateTime/dateTime',
];

export const listTodoTasks: Endpoint = {
  ...shared,
  method: 'GET',
  path: 'todo/lists/{list}/tasks',
  scopes: todoScopes.read,
  query: ['$top', '$skip', '$filter', '$orderby', '$select', '$count', '$expand'],
  handle: (call) => {
    const list = findTodoList(call);
    const write = taskWriter(call);
    const matches = filtering(call, filterable, 'todoTask');
    const order = ordering(call, sortable, 'todoTask');
    const found = tasksIn(call.context, list.id)
      .map((task) => ({ task, shape: taskShape(call.context, task) }))
      .filter(({ shape }) => matches(shape));
    if (order !== undefined) found.sort((a, b) => order({ ...a.shape }, { ...b.shape }));
    const { value, more } = page(call, found, { usual: 20, most: 999 });
    return {
      status: 200,
      body: { '@odata.context': taskContext(call, list), ...more, value: value.map(({ task }) => write(task)) },
    };
  },
};

export const todoTasksDelta: Endpoint = {
  below: 'person',
  service: 'mailbox',
  method: 'GET',
  path: 'todo/lists/{list}/tasks/delta',
  scopes: todoScopes.read,
  query: ['$deltatoken', '$skiptoken', '$select', '$top', '$expand'],
  handle: (call) => {
    const list = findTodoList(call);
    const first = { ...call, query: new Map(optionsOf(call, ['$select', '$top', '$expand'])) };
    const write = taskWriter(first);
    const tasks = tasksIn(call.context, list.id);
    return {
      status: 200,
      body: todoDelta(call, list.id, {
        type: 'todoTask',
        live: new Map(tasks.map((task) => [task.id, write(task)])),
        options: ['$select', '$top', '$expand'],
        size: pageSize(first, { usual: 200, most: 1000 }),
      }),
    };
  },
  operation: {
    fidelity: 'partial',
    differs: 'No $filter or $orderby. Pages hold 200 without $top or Prefer: odata.maxpagesize.',
    guesses: [
      { says: '200 tasks a page', probe: 'graph-page-sizes' },
      { says: "tokens of tasks are forgotten as the calendar's are", probe: 'graph-delta-age' },
    ],
    source: 'https://learn.microsoft.com/graph/api/todotask-delta',
    confirmed: false,
  },
};

export const getTodoTask: Endpoint = {
  ...shared,
  method: 'GET',
  path: 'todo/lists/{list}/tasks/{task}',
  scopes: todoScopes.read,
  query: ['$select', '$expand'],
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
      details: readTodoTask(call.body, blankTask, { hasAttachments: false }, now),
    };
    saveTask(call.context, list.id, task);
    return one(call, 201, list, task);
  },
  operation: {
    ...operation,
    guesses: [
      { says: 'a recurrence needs a due date', probe: 'graph-task-series' },
      { says: 'ErrorPropertyValidationFailure for an empty or long title', probe: 'graph-task-refusals' },
      { says: 'a range without a start begins on the day it is due', probe: 'graph-task-series' },
    ],
  },
};

export const changeTodoTask: Endpoint = {
  ...shared,
  method: 'PATCH',
  path: 'todo/lists/{list}/tasks/{task}',
  versioned: true,
  scopes: todoScopes.write,
  query: [],
  handle: (call) => {
    const { list, task } = taskToChange(call);
    const now = call.context.now().getTime();
    const details = readTodoTask(call.body, task.details, taskShape(call.context, task), now);
    const done = details.status === 'completed' && task.details.status !== 'completed' ? details : undefined;
    const follows = done === undefined ? undefined : nextOfSeries(done);
    const { recurrence, ...alone } = details;
    const next = saveChanged(call, list, task, done === undefined || recurrence === undefined ? details : alone);
    if (follows !== undefined)
      saveTask(call.context, list.id, { id: newTodoId(), version: 1, created: now, modified: now, details: follows });
    return one(call, 200, list, next);
  },
  operation: {
    ...operation,
    guesses: [
      {
        says: 'completing a recurring task leaves it without recurrence and adds the next',
        probe: 'graph-task-series',
      },
      { says: 'completedDateTime is the day, in UTC', probe: 'graph-task-series' },
      { says: 'links sent with a change replace those there', probe: 'graph-task-parts' },
    ],
  },
};

export const deleteTodoTask: Endpoint = {
  ...shared,
  method: 'DELETE',
  path: 'todo/lists/{list}/tasks/{task}',
  versioned: true,
  scopes: todoScopes.write,
  query: [],
  handle: (call) => {
    const { list, task } = taskToChange(call);
    atomically(call.context.db, () => {
      deleteAttachmentsOf(call.context, task.id);
      deleteTask(call.context, list.id, task.id);
    });
    return { status: 204 };
  },
};
