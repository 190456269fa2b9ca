import { Client } from '@microsoft/microsoft-graph-client';
import { DefaultParse } from '@pnp/queryable';
import type { Queryable } from '@pnp/queryable';
import type { GraphFI } from '@pnp/graph';
import { DefaultHeaders, DefaultInit, graphfi } from '@pnp/graph';
import '@pnp/graph/calendars';
import '@pnp/graph/groups';
import '@pnp/graph/members';
import '@pnp/graph/sites';
import '@pnp/graph/to-do';
import '@pnp/graph/users';
import type { Tenant } from '../../../src/local/tenant/createTenant';
import { setConsent } from '../../../src/local/tenant/graph/consent';
import { endpoints } from '../../../src/local/tenant/graph/endpoints';
import { pnpAs, startTenant, tokenFor } from '../startTenant';
import { at } from './graphTenant';

// The real clients as their users have them, except that bytes go to the tenant in process.

const graph = 'https://graph.microsoft.com/v1.0';
const window = { startDateTime: '2026-11-01T00:00:00Z', endDateTime: '2026-12-24T00:00:00Z' };
const talk = { subject: 'Talk', start: at('2026-11-24T10:00:00'), end: at('2026-11-24T10:30:00') };

let tenant: Tenant;
let client: Client;
let pnp: GraphFI;

beforeAll(async () => {
  tenant = startTenant();
  for (const scope of new Set(endpoints.flatMap(({ scopes, ownScopes = [] }) => [...scopes, ...ownScopes])))
    setConsent(tenant.context, scope, true);
  const jo = await pnpAs(tenant, 'jo');
  await jo.web.roleAssignments.add((await jo.web.ensureUser('hannah@thistlemere.example')).Id, 1073741826);
  const token = await tokenFor(tenant, 'hannah');
  client = Client.initWithMiddleware({
    middleware: {
      execute: async (call) => {
        const request = typeof call.request === 'string' ? new Request(call.request, call.options) : call.request;
        request.headers.set('authorization', `Bearer ${token}`);
        call.response = await tenant.handle(request);
      },
    },
  });
  pnp = graphfi().using(DefaultHeaders(), DefaultInit(), DefaultParse(), (instance: Queryable) => {
    instance.on.auth.replace(async (url, init) => {
      init.headers = { ...init.headers, Authorization: `Bearer ${token}` };
      return [url, init];
    });
    instance.on.send.replace(async (url, init) => {
      const { cache: _cache, credentials: _credentials, ...rest } = init;
      return tenant.handle(new Request(url, rest));
    });
    return instance;
  });
});
afterAll(() => tenant.close());

describe('@microsoft/microsoft-graph-client', () => {
  it('finds people and groups', async () => {
    const me = await client.api('/me').select(['displayName', 'department']).expand('manager($select=id)').get();
    expect(me).toMatchObject({
      displayName: 'Hannah Okafor',
      department: 'Trust',
      manager: expect.anything() as object,
    });
    const found = await client.api('/users').header('ConsistencyLevel', 'eventual').search('"displayName:priya"').get();
    expect(found.value).toHaveLength(1);
    const groups = await client.api('/groups').filter("startswith(displayName,'Trust')").get();
    const members = await client.api(`/groups/${groups.value[0].id}/members`).select('id').get();
    expect(members.value.length).toBeGreaterThan(1);
  });

  it('makes, views, changes and deletes an event with a file', async () => {
    const made = await client.api('/me/events').post({ ...talk, isOnlineMeeting: true });
    await client.api(`/me/events/${made.id}/attachments`).post({
      '@odata.type': '#microsoft.graph.fileAttachment',
      name: 'note.txt',
      contentBytes: 'd29yZHM=',
    });
    const view = await client.api('/me/calendarView').query(window).select('subject,hasAttachments').get();
    expect(view.value).toMatchObject([{ subject: 'Talk', hasAttachments: true }]);
    await client.api(`/me/events/${made.id}`).patch({ subject: 'Talk again' });
    expect((await client.api('/me/events').orderby('subject').top(5).get()).value[0].subject).toBe('Talk again');
    await client.api(`/me/events/${made.id}`).delete();
    await expect(client.api(`/me/events/${made.id}`).get()).rejects.toMatchObject({
      statusCode: 404,
      code: 'ErrorItemNotFound',
    });
  });

  it('follows pages under the name it asked', async () => {
    const { '@odata.nextLink': next } = await client.api('/users').top(2).select('id').get();
    expect(next.startsWith(`${graph}/users?`)).toBe(true);
    expect((await client.api(next).get()).value).toHaveLength(2);
  });

  it('keeps a task with its steps, and finds sites', async () => {
    const list = await client.api('/me/todo/lists').post({ displayName: 'Actions' });
    const path = `/me/todo/lists/${list.id}/tasks`;
    const task = await client.api(path).post({ title: 'Ring school' });
    await client.api(`${path}/${task.id}/checklistItems`).post({ displayName: 'Find the number' });
    const [whole] = (await client.api(path).expand('checklistItems').get()).value;
    expect(whole.checklistItems).toMatchObject([{ displayName: 'Find the number', isChecked: false }]);
    const sites = await client.api('/sites').query({ search: 'trust' }).get();
    expect((await client.api(`/sites/${sites.value[0].id}/drive`).get()).name).toBe('Documents');
    expect((await client.api('/sites/root').get()).displayName).toBe('Communication site');
  });
});

describe('@pnp/graph', () => {
  it('finds people and groups', async () => {
    expect((await pnp.me.select('displayName')()).displayName).toBe('Hannah Okafor');
    expect(await pnp.users.filter("startswith(displayName,'Pri')").select('id')()).toHaveLength(1);
    const [group] = await pnp.groups.filter("startswith(displayName,'Trust')")();
    expect((await pnp.groups.getById(group?.id ?? '').members()).length).toBeGreaterThan(1);
  });

  it('makes, views, changes and deletes an event, and a calendar of its own', async () => {
    const made = await pnp.me.calendar.events.add(talk);
    const view = await pnp.me.calendarView(window.startDateTime, window.endDateTime)();
    expect(view.map(({ subject }) => subject)).toEqual(['Talk']);
    await pnp.me.calendar.events.getById(made.id ?? '').update({ subject: 'Talk again' });
    expect((await pnp.me.calendar.events.getById(made.id ?? '')()).subject).toBe('Talk again');
    await pnp.me.calendar.events.getById(made.id ?? '').delete();
    expect(await pnp.me.calendar.events()).toEqual([]);
    expect((await pnp.me.calendars()).map(({ name }) => name)).toEqual(['Calendar']);
  });

  it('keeps lists, tasks, steps and links', async () => {
    const lists = pnp.me.todo.lists;
    const list = await lists.add({ displayName: 'PnP' });
    await lists.getById(list.id ?? '').update({ displayName: 'PnPjs' });
    const { tasks } = lists.getById(list.id ?? '');
    const task = await tasks.add({ title: 'Ring school' });
    const one = tasks.getById(task.id ?? '');
    await one.checklistItems.add({ displayName: 'Find the number' });
    await one.resources.add({ displayName: 'Record', applicationName: 'Hub' });
    expect(await one.checklistItems()).toHaveLength(1);
    expect(await one.resources()).toMatchObject([{ displayName: 'Record' }]);
    await one.update({ status: 'completed' });
    expect((await one()).status).toBe('completed');
    await one.delete();
    expect(await tasks()).toEqual([]);
  });

  it('finds sites', async () => {
    const site = await pnp.sites.getByUrl('127.0.0.1:4400', '/sites/trust');
    expect((await site()).displayName).toBe('Trust');
    expect((await pnp.sites.getById('root')()).displayName).toBe('Communication site');
  });
});
