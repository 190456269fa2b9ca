import type { Endpoint, GraphCall } from './graphCall';
import { GraphError } from './GraphError';
import { param } from './person';
import { page, selecting } from './queryOptions';
import type { Json } from './readBody';
import { changeChecklistItem, changeLinkedResource, readChecklistItem, readLinkedResource } from './readTaskPart';
import type { ChecklistItem, LinkedResource, TodoDetails } from './readTodoTask';
import type { TodoTask } from './store/todoStore';
import { findTask, iso, saveChanged, taskContext } from './todoTaskShape';
import { todoScopes } from './todoLists';

/** One collection inside a task: where it is kept, and how its members are read. */
interface Parts<T extends { readonly id: string }> {
  readonly name: 'checklistItems' | 'linkedResources';
  readonly type: 'checklistItem' | 'linkedResource';
  readonly of: (details: TodoDetails) => readonly T[];
  readonly make: (body: unknown, now: string) => T;
  readonly change: (body: unknown, before: T, now: string) => T;
}

const checklist: Parts<ChecklistItem> = {
  name: 'checklistItems',
  type: 'checklistItem',
  of: ({ checklistItems = [] }) => checklistItems,
  make: readChecklistItem,
  change: changeChecklistItem,
};
const links: Parts<LinkedResource> = {
  name: 'linkedResources',
  type: 'linkedResource',
  of: ({ linkedResources }) => linkedResources,
  make: readLinkedResource,
  change: changeLinkedResource,
};

/** List, read, add, change and delete of one collection, in this order. */
function endpointsOf<T extends { readonly id: string }>({
  name,
  type,
  of,
  make,
  change,
}: Parts<T>): readonly Endpoint[] {
  const shared = {
    below: 'person',
    service: 'mailbox',
    operation: {
      fidelity: 'partial',
      differs: 'Kept inside the task, whose version moves on with them; they have none of their own.',
      source: `https://learn.microsoft.com/graph/api/resources/${type.toLowerCase()}`,
      confirmed: false,
    },
  } as const;
  const path = `todo/lists/{list}/tasks/{task}/${name}`;
  const contextOf = (call: GraphCall, tail = ''): string => {
    const { list, task } = findTask(call);
    return `${taskContext(call, list)}('${encodeURIComponent(task.id)}')/${name}${tail}`;
  };
  const partIn = (call: GraphCall, task: TodoTask): T => {
    const found = of(task.details).find(({ id }) => id === param(call, 'part'));
    if (found === undefined)
      throw new GraphError(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
    return found;
  };
  const answer = (call: GraphCall, status: number, part: T): { status: number; body: Json } => ({
    status,
    body: { '@odata.context': contextOf(call, '/$entity'), ...selecting(call, type)({ ...part }) },
  });
  const save = (call: GraphCall, parts: (before: readonly T[]) => readonly T[]): void => {
    const { list, task } = findTask(call);
    saveChanged(call, list, task, { ...task.details, [name]: parts(of(task.details)) });
  };
  const nowOf = (call: GraphCall): string => iso(call.context.now().getTime());
  return [
    {
      ...shared,
      method: 'GET',
      path,
      scopes: todoScopes.read,
      query: ['$select', '$top', '$skip', '$count'],
      handle: (call) => {
        const select = selecting(call, type);
        const { value, more } = page(call, of(findTask(call).task.details), { usual: 20, most: 999 });
        const body = { '@odata.context': contextOf(call), ...more, value: value.map((one) => select({ ...one })) };
        return { status: 200, body };
      },
    },
    {
      ...shared,
      method: 'GET',
      path: `${path}/{part}`,
      scopes: todoScopes.read,
      query: ['$select'],
      handle: (call) => answer(call, 200, partIn(call, findTask(call).task)),
    },
    {
      ...shared,
      operation: {
        ...shared.operation,
        guesses: [{ says: `the version of the task moves on with its ${name}`, probe: 'graph-task-parts' }],
      },
      method: 'POST',
      path,
      scopes: todoScopes.write,
      query: [],
      handle: (call) => {
        findTask(call);
        const made = make(call.body, nowOf(call));
        save(call, (before) => [...before, made]);
        return answer(call, 201, made);
      },
    },
    {
      ...shared,
      method: 'PATCH',
      path: `${path}/{part}`,
      scopes: todoScopes.write,
      query: [],
      handle: (call) => {
        const next = change(call.body, partIn(call, findTask(call).task), nowOf(call));
        save(call, (before) => before.map((one) => (one.id === next.id ? next : one)));
        return answer(call, 200, next);
      },
    },
    {
      ...shared,
      method: 'DELETE',
      path: `${path}/{part}`,
      scopes: todoScopes.write,
      query: [],
      handle: (call) => {
        const gone = partIn(call, findTask(call).task);
        save(call, (before) => before.filter((one) => one.id !== gone.id));
        return { status: 204 };
      },
    },
  ];
}

export const checklistEndpoints: readonly Endpoint[] = endpointsOf(checklist);
export const linkedResourceEndpoints: readonly Endpoint[] = endpointsOf(links);
