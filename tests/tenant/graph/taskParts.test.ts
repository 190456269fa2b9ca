import { setConsent } from '../../../src/local/tenant/graph/consent';
import { graphTenant } from './graphTenant';
import type { Received, Wire } from './graphTenant';

const setUp = async () => {
  const made = graphTenant();
  setConsent(made.context, 'Tasks.ReadWrite', true);
  const ask = (method: string, path: string, body?: unknown): Promise<Received> =>
    made.send('hannah', path, { method, body });
  const list = (await ask('POST', '/me/todo/lists', { displayName: 'Actions' })).body;
  const tasks = `/me/todo/lists/${list.id}/tasks`;
  const task = `${tasks}/${(await ask('POST', tasks, { title: 'Ring school' })).body.id}`;
  return { ...made, ask, list, tasks, task };
};

describe('checklist items', () => {
  it('are added, checked, unchecked, listed, expanded and deleted', async () => {
    const { ask, task, clock } = await setUp();
    const { status, body: made } = await ask('POST', `${task}/checklistItems`, { displayName: 'Find the number' });
    expect([status, made.displayName, made.isChecked]).toEqual([201, 'Find the number', false]);
    expect(made).not.toHaveProperty('checkedDateTime');
    clock.now = new Date('2026-11-24T15:00:00Z');
    const path = `${task}/checklistItems/${made.id}`;
    const checked = (await ask('PATCH', path, { isChecked: true })).body;
    expect([checked.isChecked, checked.checkedDateTime]).toEqual([true, '2026-11-24T15:00:00.0000000Z']);
    clock.now = new Date('2026-11-25T15:00:00Z');
    const renamed = (await ask('PATCH', path, { ...checked, displayName: 'Look it up' })).body;
    expect([renamed.displayName, renamed.checkedDateTime]).toEqual(['Look it up', checked.checkedDateTime]);
    expect((await ask('GET', `${task}?$expand=checklistItems`)).body.checklistItems).toMatchObject([{ id: made.id }]);
    expect((await ask('GET', task)).body).not.toHaveProperty('checklistItems');
    expect((await ask('GET', `${task}/checklistItems?$select=isChecked`)).body.value).toEqual([
      { id: made.id, isChecked: true },
    ]);
    expect((await ask('PATCH', path, { isChecked: false })).body).not.toHaveProperty('checkedDateTime');
    expect((await ask('DELETE', path)).status).toBe(204);
    expect((await ask('GET', path)).status).toBe(404);
  });

  it.each([
    [{}, 400],
    [{ displayName: ' ' }, 400],
    [{ displayName: 'x', isChecked: 'yes' }, 400],
    [{ displayName: 'x', colour: 'red' }, 400],
    [{ displayName: 'x', createdDateTime: '2020-01-01T00:00:00Z' }, 501],
    [{ displayName: 'x', checkedDateTime: '2020-01-01T00:00:00Z' }, 501],
  ])('are refused as %j', async (body, status) => {
    const { ask, task } = await setUp();
    expect((await ask('POST', `${task}/checklistItems`, body)).status).toBe(status);
    expect((await ask('GET', `${task}/checklistItems`)).body.value).toEqual([]);
  });

  it('move the version of their task on, and are told by its delta', async () => {
    const { ask, task, tasks } = await setUp();
    const before = (await ask('GET', task)).body['@odata.etag'];
    const first = (await ask('GET', `${tasks}/delta?$expand=checklistItems&$select=title&$top=1`)).body;
    expect(first.value.map((one: Wire) => [one.title, one.checklistItems, one.status])).toEqual([
      ['Ring school', [], undefined],
    ]);
    await ask('POST', `${task}/checklistItems`, { displayName: 'Find the number' });
    expect((await ask('GET', task)).body['@odata.etag']).not.toBe(before);
    const [told] = (await ask('GET', first['@odata.deltaLink'])).body.value;
    expect([told.title, told.checklistItems.length, told.status]).toEqual(['Ring school', 1, undefined]);
  });
});

describe('linked resources', () => {
  it('are added, changed, listed, expanded and deleted', async () => {
    const { ask, task } = await setUp();
    const link = { webUrl: 'https://x.example', applicationName: 'Hub', displayName: 'Record', externalId: 'k' };
    const { status, body: made } = await ask('POST', `${task}/linkedResources`, link);
    expect([status, made]).toEqual([201, expect.objectContaining(link) as object]);
    const path = `${task}/linkedResources/${made.id}`;
    expect((await ask('PATCH', path, { displayName: null })).body).toMatchObject({
      displayName: null,
      externalId: 'k',
    });
    expect((await ask('GET', `${task}/linkedResources`)).body.value).toHaveLength(1);
    expect((await ask('GET', task)).body.linkedResources).toHaveLength(1);
    expect((await ask('GET', `${task}?$select=title`)).body).not.toHaveProperty('linkedResources');
    expect((await ask('GET', `${task}?$select=title&$expand=linkedResources`)).body.linkedResources).toHaveLength(1);
    expect((await ask('DELETE', path)).status).toBe(204);
    expect((await ask('GET', `${task}/linkedResources`)).body.value).toEqual([]);
    expect((await ask('POST', `${task}/linkedResources`, { webUrl: 5 })).status).toBe(400);
  });
});

describe('lists and tasks are found', () => {
  it('lists by $filter, $orderby, $select and $count', async () => {
    const { ask } = await setUp();
    await ask('POST', '/me/todo/lists', { displayName: 'Zebra' });
    const names = async (query: string): Promise<string[]> =>
      (await ask('GET', `/me/todo/lists?${query}`)).body.value.map((one: Wire) => one.displayName);
    expect(await names("$filter=displayName eq 'actions'")).toEqual(['Actions']);
    expect(await names("$filter=wellknownListName eq 'defaultList'")).toEqual(['Tasks']);
    expect(await names("$filter=startswith(displayName,'z') and isOwner eq true")).toEqual(['Zebra']);
    expect(await names('$orderby=displayName desc')).toEqual(['Zebra', 'Tasks', 'Actions']);
    const { body } = await ask('GET', '/me/todo/lists?$select=displayName&$count=true&$top=1');
    expect([body['@odata.count'], Object.keys(body.value[0])]).toEqual([3, ['@odata.etag', 'displayName', 'id']]);
    expect((await ask('GET', "/me/todo/lists?$filter=colour eq 'red'")).status).toBe(400);
    expect((await ask('GET', "/me/todo/lists?$filter=id eq 'x'")).status).toBe(501);
    expect((await ask('GET', '/me/todo/lists?$expand=tasks')).status).toBe(501);
  });

  it('tasks by when they are due', async () => {
    const { ask, tasks } = await setUp();
    for (const day of ['05', '03'])
      await ask('POST', tasks, { title: day, dueDateTime: { dateTime: `2026-12-${day}T00:00:00`, timeZone: 'UTC' } });
    const titles = async (query: string): Promise<string[]> =>
      (await ask('GET', `${tasks}?${query}`)).body.value.map((one: Wire) => one.title);
    expect(await titles("$filter=dueDateTime/dateTime lt '2026-12-04T00:00:00'")).toEqual(['03']);
    expect(await titles("$filter=dueDateTime/dateTime gt '2026-12-01'&$orderby=dueDateTime/dateTime")).toEqual([
      '03',
      '05',
    ]);
  });
});
