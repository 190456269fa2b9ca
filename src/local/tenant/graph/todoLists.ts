import { createHash, randomBytes } from 'node:crypto';
import type { Answer, Endpoint, GraphCall } from './graphCall';
import { GraphError } from './GraphError';
import { checkIfMatch, ownerOf, param } from './person';
import type { Json } from './readBody';
import { asObject, asText, invalidProperty, refuseReadOnly, refuseUnknown } from './readBody';
import { filtering, ordering, page, selecting } from './queryOptions';
import { readExpand } from './readExpand';
import type { TodoList } from './store/todoStore';
import { deleteList, insertList, listsMade, updateList } from './store/todoStore';
import { todoDelta } from './todoDelta';

export const todoTag = (id: string, version: number): string =>
  `W/"${Buffer.from(`${id.slice(-12)}/${version}`).toString('base64')}"`;
export const newTodoId = (): string => `AAMkAD${randomBytes(54).toString('base64url')}`;
export const todoScopes = { read: ['Tasks.ReadWrite', 'Tasks.Read'], write: ['Tasks.ReadWrite'] };

/**
 * The lists of a mailbox. `Tasks` is there from the start; its id follows from the mailbox, so nothing need be written
 * to read it.
 */
function listsOf(call: GraphCall): TodoList[] {
  const { objectId } = ownerOf(call);
  const id = `AAMkAD${createHash('sha512').update(`todo ${objectId}`).digest('base64url').slice(0, 72)}`;
  return [{ id, name: 'Tasks', wellKnown: 'defaultList', version: 1 }, ...listsMade(call.context, objectId)];
}

/** The list a path names, of the mailbox's own: 404 for any other. */
export function findTodoList(call: GraphCall): TodoList {
  const found = listsOf(call).find((list) => list.id === param(call, 'list'));
  if (found === undefined)
    throw new GraphError(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
  return found;
}

const shape = (list: TodoList): Record<string, unknown> => ({
  '@odata.etag': todoTag(list.id, list.version),
  displayName: list.name,
  isOwner: true,
  isShared: false,
  wellknownListName: list.wellKnown,
  id: list.id,
});

function one(call: GraphCall, status: number, list: TodoList): Answer {
  readExpand(call.query.get('$expand'), 'todoTaskList');
  return {
    status,
    body: {
      '@odata.context': `${call.root}/$metadata#users('${ownerOf(call).objectId}')/todo/lists/$entity`,
      ...selecting(call, 'todoTaskList')(shape(list)),
    },
    headers: { etag: todoTag(list.id, list.version) },
  };
}

/** What only To Do writes; see refuseReadOnly. */
const readOnly = ['id', 'isOwner', 'isShared', 'wellknownListName'];

function readName(call: GraphCall, there: Json): string {
  const body = asObject(call.body, 'todoTaskList');
  refuseUnknown(body, ['displayName', ...readOnly], 'todoTaskList');
  refuseReadOnly(body, readOnly, there, 'todoTaskList');
  const name = asText(body['displayName'], 'displayName').trim();
  if (name === '') throw invalidProperty();
  return name;
}

function refuseDefault(list: TodoList): void {
  if (list.wellKnown === 'defaultList')
    throw new GraphError(400, 'invalidRequest', "The default list can't be renamed or deleted.");
}

const differs = 'No shared lists. The default list cannot be renamed or deleted.';
const source = 'https://learn.microsoft.com/graph/api/resources/todotasklist';
const operation = { fidelity: 'partial', differs, source, confirmed: false } as const;
const shared = { below: 'person', service: 'mailbox', operation } as const;

export const listTodoLists: Endpoint = {
  ...shared,
  operation: { ...operation, guesses: [{ says: '20 lists a page, 100 at most', probe: 'graph-page-sizes' }] },
  method: 'GET',
  path: 'todo/lists',
  scopes: todoScopes.read,
  query: ['$top', '$skip', '$filter', '$select', '$orderby', '$count', '$expand'],
  handle: (call) => {
    readExpand(call.query.get('$expand'), 'todoTaskList');
    const select = selecting(call, 'todoTaskList');
    const matches = filtering(
      call,
      { displayName: 'text', wellknownListName: 'text', isOwner: 'flag', isShared: 'flag' },
      'todoTaskList',
    );
    const order = ordering(call, ['displayName'], 'todoTaskList');
    const found = listsOf(call).map(shape).filter(matches);
    if (order !== undefined) found.sort(order);
    const { value, more } = page(call, found, { usual: 20, most: 100 });
    return {
      status: 200,
      body: {
        '@odata.context': `${call.root}/$metadata#users('${ownerOf(call).objectId}')/todo/lists`,
        ...more,
        value: value.map(select),
      },
    };
  },
};

export const todoListsDelta: Endpoint = {
  below: 'person',
  service: 'mailbox',
  method: 'GET',
  path: 'todo/lists/delta',
  scopes: todoScopes.read,
  query: ['$deltatoken', '$skiptoken'],
  handle: (call) => ({
    status: 200,
    body: todoDelta(call, ownerOf(call).objectId, {
      type: 'todoTaskList',
      live: new Map(listsOf(call).map((list) => [list.id, shape(list)])),
      options: [],
      size: Math.min(call.prefer.pageSize ?? 200, 1000),
    }),
  }),
  operation: {
    fidelity: 'partial',
    differs: 'No $select or $top. Pages hold 200 without Prefer: odata.maxpagesize.',
    guesses: [
      { says: '200 lists a page', probe: 'graph-page-sizes' },
      { says: "tokens of lists are forgotten as the calendar's are", probe: 'graph-delta-age' },
    ],
    source: 'https://learn.microsoft.com/graph/api/todotasklist-delta',
    confirmed: false,
  },
};

export const getTodoList: Endpoint = {
  ...shared,
  method: 'GET',
  path: 'todo/lists/{list}',
  scopes: todoScopes.read,
  query: ['$select', '$expand'],
  handle: (call) => one(call, 200, findTodoList(call)),
};

export const createTodoList: Endpoint = {
  ...shared,
  method: 'POST',
  path: 'todo/lists',
  scopes: todoScopes.write,
  query: [],
  handle: (call) => {
    const made = { isOwner: true, isShared: false, wellknownListName: 'none' };
    const list: TodoList = { id: newTodoId(), name: readName(call, made), wellKnown: 'none', version: 1 };
    insertList(call.context, ownerOf(call).objectId, list);
    return one(call, 201, list);
  },
};

export const changeTodoList: Endpoint = {
  ...shared,
  operation: {
    ...operation,
    guesses: [{ says: '400 invalidRequest for the default list', probe: 'graph-task-refusals' }],
  },
  method: 'PATCH',
  path: 'todo/lists/{list}',
  versioned: true,
  scopes: todoScopes.write,
  query: [],
  handle: (call) => {
    const before = findTodoList(call);
    refuseDefault(before);
    checkIfMatch(call, todoTag(before.id, before.version));
    const list = { ...before, name: readName(call, shape(before)), version: before.version + 1 };
    updateList(call.context, ownerOf(call).objectId, list);
    return one(call, 200, list);
  },
};

export const deleteTodoList: Endpoint = {
  ...shared,
  method: 'DELETE',
  path: 'todo/lists/{list}',
  versioned: true,
  scopes: todoScopes.write,
  query: [],
  handle: (call) => {
    const list = findTodoList(call);
    refuseDefault(list);
    checkIfMatch(call, todoTag(list.id, list.version));
    deleteList(call.context, ownerOf(call).objectId, list.id);
    return { status: 204 };
  },
};
