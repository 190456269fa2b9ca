import type { TenantContext } from '../platform';
import { taskAttachmentShape } from './attachmentShape';
import type { GraphCall } from './graphCall';
import { GraphError } from './GraphError';
import { checkIfMatch, ownerOf, param } from './person';
import { selecting } from './queryOptions';
import type { Json } from './readBody';
import { readExpand } from './readExpand';
import type { TodoDetails } from './readTodoTask';
import { attachmentsOf, hasAttachments } from './store/attachmentStore';
import type { TodoList, TodoTask } from './store/todoStore';
import { saveTask, taskIn } from './store/todoStore';
import { findTodoList, todoTag } from './todoLists';
import { writeTodoRecurrence } from './todoRecurrence';
import { writeWall } from './zones';

export const iso = (at: number): string => `${writeWall(at)}Z`;

/** The task a path names, in the list it names. */
export function findTask(call: GraphCall): { task: TodoTask; list: TodoList } {
  const list = findTodoList(call);
  const task = taskIn(call.context, list.id, param(call, 'task'));
  if (task === undefined)
    throw new GraphError(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
  return { task, list };
}

/** A task as it is answered unasked: with its links, without its steps and files. */
export function taskShape(context: TenantContext, { id, version, created, modified, details }: TodoTask): Json {
  const { checklistItems: _, ...told } = writeTodoRecurrence(details);
  return {
    '@odata.etag': todoTag(id, version),
    ...told,
    id,
    createdDateTime: iso(created),
    lastModifiedDateTime: iso(modified),
    bodyLastModifiedDateTime: iso(modified),
    hasAttachments: hasAttachments(context, id),
  };
}

const parts: Readonly<Record<string, (context: TenantContext, task: TodoTask) => readonly object[]>> = {
  attachments: (context, task) =>
    attachmentsOf(context, task.id).map((one) => taskAttachmentShape(context, one, false)),
  checklistItems: (_context, { details }) => details.checklistItems ?? [],
  linkedResources: (_context, { details }) => details.linkedResources,
};

/** Shapes tasks as $select and $expand ask; a $select leaves the links out unless they are expanded. */
export function taskWriter(call: Pick<GraphCall, 'context' | 'query'>): (task: TodoTask) => Json {
  const select = selecting(call, 'todoTask');
  const expansions = readExpand(call.query.get('$expand'), 'todoTask').map(({ name }) => name);
  return (task) => ({
    ...select(taskShape(call.context, task)),
    ...Object.fromEntries(expansions.map((name) => [name, parts[name]?.(call.context, task) ?? []])),
  });
}

/** Writes what became of a task: its version and times move on. */
export function saveChanged(call: GraphCall, list: TodoList, task: TodoTask, details: TodoDetails): TodoTask {
  const next = { ...task, version: task.version + 1, modified: call.context.now().getTime(), details };
  saveTask(call.context, list.id, next);
  return next;
}

export const taskContext = (call: GraphCall, list: TodoList): string =>
  `${call.root}/$metadata#users('${ownerOf(call).objectId}')/todo/lists('${encodeURIComponent(list.id)}')/tasks`;

/** The task a path names, held to If-Match. */
export function taskToChange(call: GraphCall): { task: TodoTask; list: TodoList } {
  const found = findTask(call);
  checkIfMatch(call, todoTag(found.task.id, found.task.version));
  return found;
}
