import { at, meeting } from './graphTenant';
import type { Wire } from './graphTenant';

export const window = 'startDateTime=2026-11-01&endDateTime=2026-12-24';
const weekly = {
  pattern: { type: 'weekly', interval: 1, daysOfWeek: ['tuesday'] },
  range: { type: 'numbered', startDate: '2026-11-24', numberOfOccurrences: 3 },
};
const schedule = {
  schedules: ['tom@thistlemere.example'],
  startTime: at('2026-11-24T09:00:00'),
  endTime: at('2026-11-24T12:00:00'),
};
const slots = { timeConstraint: { timeSlots: [{ start: at('2026-11-24T09:00:00'), end: at('2026-11-24T12:00:00') }] } };

const file = (type: string): object => ({
  '@odata.type': `#microsoft.graph.${type}`,
  name: 'note.txt',
  contentType: 'text/plain',
  contentBytes: Buffer.from('words').toString('base64'),
});
const onTaskPath = '/me/todo/lists/{list}/tasks/{task}';
/** What each single setting answers: a fresh mailbox has no archive. */
const settingStatuses: Readonly<Record<string, number>> = {
  archiveFolder: 204,
  automaticRepliesSetting: 200,
  dateFormat: 200,
  delegateMeetingMessageDeliveryOptions: 200,
  language: 200,
  timeFormat: 200,
  timeZone: 200,
  userPurpose: 200,
  workingHours: 200,
};

export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Wire;
}
export type Ask = (
  who: string,
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Received>;

/** What makes the things a path needs. Each call makes new ones, so that no case sees what another did. */
export const world = (ask: Ask) => {
  const made = async (path: string, body: unknown, who = 'hannah'): Promise<Wire> =>
    (await ask(who, 'POST', path, body)).body;
  const list = (): Promise<Wire> => made('/me/todo/lists', { displayName: 'Actions' });
  const task = async (): Promise<string> => {
    const path = `/me/todo/lists/${(await list()).id}/tasks`;
    return `${path}/${(await made(path, { title: 'Ring school' })).id}`;
  };
  const part = async (name: string, body: unknown): Promise<string> => {
    const path = `${await task()}/${name}`;
    return `${path}/${(await made(path, body)).id}`;
  };
  const site = async (): Promise<string> =>
    `/sites/${(await ask('hannah', 'GET', '/sites/127.0.0.1:4400:/sites/trust')).body.id}`;
  return {
    event: (more: Record<string, unknown> = {}) => made('/me/events', meeting(['priya'], more)),
    invited: async (): Promise<Wire> => {
      const { iCalUId } = await made('/me/events', meeting(['hannah']), 'tom');
      return (await ask('hannah', 'GET', `/me/events?$filter=iCalUId eq '${iCalUId}'`)).body.value[0];
    },
    calendar: () => made('/me/calendars', { name: `Calendar ${Math.random()}` }),
    list,
    task,
    part,
    taskFile: () => part('attachments', file('taskFileAttachment')),
    eventFile: async (): Promise<string> => {
      const path = `/me/events/${(await made('/me/events', meeting([]))).id}/attachments`;
      return `${path}/${(await made(path, file('fileAttachment'))).id}`;
    },
    group: async (): Promise<string> => `/groups/${(await ask('hannah', 'GET', '/groups')).body.value[0].id}`,
    site,
    file: async (): Promise<string> => {
      const drive = `${await site()}/drive`;
      return `${drive}/items/${(await ask('hannah', 'GET', `${drive}/root/children`)).body.value[0].id}`;
    },
  };
};
export type World = ReturnType<typeof world>;

interface Sample {
  readonly status: number;
  readonly path: (things: World) => string | Promise<string>;
  readonly body?: unknown;
  /** The kind of content, where it is no JSON. */
  readonly content?: string;
}
export const fixed = (status: number, path: string, body?: unknown): Sample => ({ status, path: () => path, body });
const onEvent = (status: number, tail = '', body?: unknown): Sample => ({
  status,
  path: async ({ event }) => `/me/events/${(await event()).id}${tail}`,
  body,
});
const onInvited = (tail: string): Sample => ({
  status: 202,
  path: async ({ invited }) => `/me/events/${(await invited()).id}/${tail}`,
  body: { comment: 'x', sendResponse: true },
});
const onList = (status: number, tail = '', body?: unknown): Sample => ({
  status,
  path: async ({ list }) => `/me/todo/lists/${(await list()).id}${tail}`,
  body,
});
const onTask = (status: number, body?: unknown): Sample => ({ status, path: ({ task }) => task(), body });

const onGroup = (tail: string): Sample => ({ status: 200, path: async ({ group }) => `${await group()}${tail}` });
const partSamples = (name: string, body: unknown): Record<string, Sample> => {
  const path = `${onTaskPath}/${name}`;
  const one = (status: number): Sample => ({ status, path: ({ part }) => part(name, body) });
  const all = (status: number): Sample => ({ status, path: async ({ task }) => `${await task()}/${name}` });
  return {
    [`GET ${path}`]: all(200),
    [`POST ${path}`]: { ...all(201), body },
    [`GET ${path}/{part}`]: one(200),
    [`PATCH ${path}/{part}`]: { ...one(200), body },
    [`DELETE ${path}/{part}`]: one(204),
  };
};

/** One request per operation, and what it answers when all is well. */
export const samples: Readonly<Record<string, Sample>> = {
  'GET /me': fixed(200, '/me'),
  'GET /me/photo/$value': fixed(404, '/me/photo/$value'),
  'GET /me/photo': fixed(404, '/me/photo'),
  'GET /me/photos/{size}/$value': fixed(404, '/me/photos/48x48/$value'),
  'GET /users': fixed(200, '/users?$top=2'),
  'GET /me/manager': fixed(200, '/me/manager'),
  'GET /me/directReports': fixed(200, '/me/directReports'),
  'GET /me/memberOf': fixed(200, '/me/memberOf'),
  'GET /me/mailboxSettings': fixed(200, '/me/mailboxSettings'),
  'PATCH /me/mailboxSettings': fixed(200, '/me/mailboxSettings', { timeFormat: 'HH:mm' }),
  ...Object.fromEntries(
    Object.keys(settingStatuses).map((name) => [
      `GET /me/mailboxSettings/${name}`,
      fixed(settingStatuses[name] ?? 200, `/me/mailboxSettings/${name}`),
    ]),
  ),
  'GET /me/memberOf/microsoft.graph.group': fixed(200, '/me/memberOf/microsoft.graph.group'),
  'GET /me/transitiveMemberOf': fixed(200, '/me/transitiveMemberOf'),
  'GET /me/transitiveMemberOf/microsoft.graph.group': fixed(200, '/me/transitiveMemberOf/microsoft.graph.group'),
  'POST /me/getMemberGroups': fixed(200, '/me/getMemberGroups', { securityEnabledOnly: true }),
  'GET /groups': fixed(200, '/groups'),
  'GET /groups/{group}': onGroup(''),
  'GET /groups/{group}/members': onGroup('/members'),
  'GET /groups/{group}/members/microsoft.graph.user': onGroup('/members/microsoft.graph.user'),
  'GET /groups/{group}/transitiveMembers': onGroup('/transitiveMembers'),
  'GET /groups/{group}/transitiveMembers/microsoft.graph.user': onGroup('/transitiveMembers/microsoft.graph.user'),
  'GET /me/calendar': fixed(200, '/me/calendar'),
  'GET /me/calendars': fixed(200, '/me/calendars'),
  'POST /me/calendars': fixed(201, '/me/calendars', { name: 'Another' }),
  'PATCH /me/calendar': {
    status: 200,
    path: async ({ calendar }) => `/me/calendars/${(await calendar()).id}`,
    body: { color: 'lightBlue' },
  },
  'DELETE /me/calendar': { status: 204, path: async ({ calendar }) => `/me/calendars/${(await calendar()).id}` },
  'POST /me/calendar/getSchedule': fixed(200, '/me/calendar/getSchedule', schedule),
  'POST /me/findMeetingTimes': fixed(200, '/me/findMeetingTimes', slots),
  'POST /me/events': fixed(201, '/me/events', meeting([])),
  'GET /me/events': fixed(200, '/me/events?$top=1'),
  'GET /me/events/delta': fixed(400, '/me/events/delta'),
  'GET /me/events/{event}': onEvent(200),
  'PATCH /me/events/{event}': onEvent(200, '', { subject: 'x' }),
  'DELETE /me/events/{event}': onEvent(204),
  'POST /me/events/{event}/accept': onInvited('accept'),
  'POST /me/events/{event}/tentativelyAccept': onInvited('tentativelyAccept'),
  'POST /me/events/{event}/decline': onInvited('decline'),
  'POST /me/events/{event}/cancel': onEvent(202, '/cancel', { comment: 'x' }),
  'GET /me/events/{event}/instances': {
    status: 200,
    path: async ({ event }) => `/me/events/${(await event({ recurrence: weekly })).id}/instances?${window}`,
  },
  'GET /me/events/{event}/attachments': onEvent(200, '/attachments'),
  'POST /me/events/{event}/attachments': onEvent(201, '/attachments', file('fileAttachment')),
  'GET /me/events/{event}/attachments/{attachment}': { status: 200, path: ({ eventFile }) => eventFile() },
  'GET /me/events/{event}/attachments/{attachment}/$value': {
    status: 200,
    path: async ({ eventFile }) => `${await eventFile()}/$value`,
    content: 'text/plain',
  },
  'DELETE /me/events/{event}/attachments/{attachment}': { status: 204, path: ({ eventFile }) => eventFile() },
  'GET /me/calendarView': fixed(200, `/me/calendarView?${window}`),
  'GET /me/calendarView/delta': fixed(200, `/me/calendarView/delta?${window}`),
  'GET /me/todo/lists': fixed(200, '/me/todo/lists'),
  'GET /me/todo/lists/delta': fixed(200, '/me/todo/lists/delta'),
  'POST /me/todo/lists': fixed(201, '/me/todo/lists', { displayName: 'x' }),
  'GET /me/todo/lists/{list}': onList(200),
  'PATCH /me/todo/lists/{list}': onList(200, '', { displayName: 'y' }),
  'DELETE /me/todo/lists/{list}': onList(204),
  'GET /me/todo/lists/{list}/tasks': onList(200, '/tasks'),
  'GET /me/todo/lists/{list}/tasks/delta': onList(200, '/tasks/delta'),
  'POST /me/todo/lists/{list}/tasks': onList(201, '/tasks', { title: 'x' }),
  'GET /me/todo/lists/{list}/tasks/{task}': onTask(200),
  'PATCH /me/todo/lists/{list}/tasks/{task}': onTask(200, { title: 'y' }),
  'DELETE /me/todo/lists/{list}/tasks/{task}': onTask(204),
  ...partSamples('checklistItems', { displayName: 'Look up the number' }),
  ...partSamples('linkedResources', { displayName: 'The record' }),
  [`GET ${onTaskPath}/attachments`]: { status: 200, path: async ({ task }) => `${await task()}/attachments` },
  [`POST ${onTaskPath}/attachments`]: {
    status: 201,
    path: async ({ task }) => `${await task()}/attachments`,
    body: file('taskFileAttachment'),
  },
  [`GET ${onTaskPath}/attachments/{attachment}`]: { status: 200, path: ({ taskFile }) => taskFile() },
  [`GET ${onTaskPath}/attachments/{attachment}/$value`]: {
    status: 200,
    path: async ({ taskFile }) => `${await taskFile()}/$value`,
    content: 'text/plain',
  },
  [`DELETE ${onTaskPath}/attachments/{attachment}`]: { status: 204, path: ({ taskFile }) => taskFile() },
  'GET /sites': fixed(200, '/sites?search=trust'),
  'GET /sites/root': fixed(200, '/sites/root'),
  'GET /sites/{site}': { status: 200, path: ({ site }) => site() },
  'GET /sites/{host}/sites/{name}': fixed(200, '/sites/127.0.0.1:4400:/sites/trust'),
  'GET /sites/{site}/drive': { status: 200, path: async ({ site }) => `${await site()}/drive` },
  'GET /sites/{site}/drive/items/{item}': { status: 200, path: ({ file }) => file() },
  'GET /sites/{site}/drive/root/children': {
    status: 200,
    path: async ({ site }) => `${await site()}/drive/root/children`,
  },
  'POST /$batch': fixed(200, '/$batch', { requests: [{ id: '1', method: 'GET', url: '/me' }] }),
};
