import { taskAttachmentShape } from './attachmentShape';
import type { Endpoint, GraphCall } from './graphCall';
import { GraphError } from './GraphError';
import { param } from './person';
import { page, selecting } from './queryOptions';
import { readTaskAttachment } from './readAttachment';
import type { Attachment } from './store/attachmentStore';
import { attachmentBytes, attachmentsOf, deleteAttachment, insertAttachment } from './store/attachmentStore';
import { atomically } from './store/tables';
import { todoScopes } from './todoLists';
import { findTask, saveChanged, taskContext } from './todoTaskShape';

const path = 'todo/lists/{list}/tasks/{task}/attachments';

function attachmentIn(call: GraphCall): Attachment {
  const { task } = findTask(call);
  const id = param(call, 'attachment');
  const found = attachmentsOf(call.context, task.id).find((one) => one.id === id);
  if (found === undefined)
    throw new GraphError(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
  return found;
}

/** Writes a change of the files and moves the task's version on with it. */
function withTask<T>(call: GraphCall, work: (task: string) => T): T {
  const { list, task } = findTask(call);
  return atomically(call.context.db, () => {
    saveChanged(call, list, task, task.details);
    return work(task.id);
  });
}

function contextOf(call: GraphCall, tail = ''): string {
  const { list, task } = findTask(call);
  return `${taskContext(call, list)}('${encodeURIComponent(task.id)}')/attachments${tail}`;
}

const shared = {
  below: 'person',
  service: 'mailbox',
  operation: {
    fidelity: 'partial',
    differs: 'Files in one request only, no upload sessions. A list leaves the content out.',
    source: 'https://learn.microsoft.com/graph/api/resources/taskfileattachment',
    confirmed: false,
  },
} as const;

export const listTaskAttachments: Endpoint = {
  ...shared,
  method: 'GET',
  path,
  scopes: todoScopes.read,
  query: ['$select', '$top', '$skip', '$count'],
  handle: (call) => {
    const select = selecting(call, 'taskFileAttachment');
    const { value, more } = page(call, attachmentsOf(call.context, findTask(call).task.id), { usual: 20, most: 999 });
    const shown = value.map((one) => select(taskAttachmentShape(call.context, one, false)));
    return { status: 200, body: { '@odata.context': contextOf(call), ...more, value: shown } };
  },
};

export const getTaskAttachment: Endpoint = {
  ...shared,
  method: 'GET',
  path: `${path}/{attachment}`,
  scopes: todoScopes.read,
  query: ['$select'],
  handle: (call) => {
    const whole = taskAttachmentShape(call.context, attachmentIn(call), true);
    const body = { '@odata.context': contextOf(call, '/$entity'), ...selecting(call, 'taskFileAttachment')(whole) };
    return { status: 200, body };
  },
};

export const getTaskAttachmentContent: Endpoint = {
  ...shared,
  method: 'GET',
  path: `${path}/{attachment}/$value`,
  scopes: todoScopes.read,
  query: [],
  handle: (call) => {
    const { id, contentType } = attachmentIn(call);
    const type = contentType ?? 'application/octet-stream';
    return { status: 200, content: { type, bytes: attachmentBytes(call.context, id) } };
  },
};

export const addTaskAttachment: Endpoint = {
  ...shared,
  operation: {
    ...shared.operation,
    guesses: [{ says: 'attaching moves the version of the task on', probe: 'graph-task-parts' }],
  },
  method: 'POST',
  path,
  scopes: todoScopes.write,
  query: [],
  handle: (call) => {
    findTask(call);
    const sent = readTaskAttachment(call.body);
    const made = withTask(call, (task) => insertAttachment(call.context, task, sent));
    const body = { '@odata.context': contextOf(call, '/$entity'), ...taskAttachmentShape(call.context, made, true) };
    return { status: 201, body };
  },
};

export const deleteTaskAttachment: Endpoint = {
  ...shared,
  method: 'DELETE',
  path: `${path}/{attachment}`,
  scopes: todoScopes.write,
  query: [],
  handle: (call) => {
    const { id } = attachmentIn(call);
    withTask(call, () => deleteAttachment(call.context, id));
    return { status: 204 };
  },
};
