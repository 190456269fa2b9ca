import { setConsent } from '../../../src/local/tenant/graph/consent';
import { graphTenant } from './graphTenant';
import type { Wire } from './graphTenant';

const setUp = () => {
  const made = graphTenant();
  for (const scope of ['GroupMember.Read.All', 'User.Read.All']) setConsent(made.context, scope, true);
  const get = async (path: string, headers: Record<string, string> = {}): Promise<Wire> =>
    (await made.send('hannah', path, { headers })).body;
  return { ...made, get };
};
const eventual = { consistencylevel: 'eventual' };

describe('groups', () => {
  it('are listed, found as a picker finds them, and read by id', async () => {
    const { get, context } = setUp();
    const { value } = await get('/groups');
    const schools = new Set(context.accounts.filter(({ guest }) => !guest).map(({ school }) => school));
    expect(value).toHaveLength(schools.size);
    const [first] = value;
    expect(first).toMatchObject({ securityEnabled: true, groupTypes: [], mailEnabled: false });
    const word = first.displayName.split(' ')[0];
    expect((await get(`/groups?$filter=startswith(displayName,'${word}')`)).value).toEqual([first]);
    expect((await get(`/groups?$search="displayName:${word}"`, eventual)).value).toEqual([first]);
    expect((await get(`/groups/${first.id}?$select=displayName`)).displayName).toBe(first.displayName);
    const page = await get('/groups?$top=1&$count=true', eventual);
    expect([page['@odata.count'], page.value.length]).toEqual([schools.size, 1]);
    expect(page['@odata.nextLink']).toContain('$skiptoken=');
  });

  it('have the people of a school as members, each once', async () => {
    const { get, account } = setUp();
    const [mine] = (await get('/me/memberOf')).value;
    const all = `/groups/${mine.id}/members`;
    const members = (await get(`${all}?$select=displayName,id`)).value;
    expect(members).toContainEqual({
      '@odata.type': '#microsoft.graph.user',
      displayName: account('hannah').displayName,
      id: account('hannah').objectId,
    });
    expect((await get(`/groups/${mine.id}/transitiveMembers?$select=id`)).value).toHaveLength(members.length);
    expect((await get(`${all}/microsoft.graph.user?$select=id`)).value[0]).not.toHaveProperty('@odata.type');
    const oka = await get(`${all}/microsoft.graph.user?$search="displayName:oka"&$select=displayName`, eventual);
    expect(oka.value.map((one: Wire) => one.displayName)).toEqual(['Hannah Okafor']);
    expect((await get(`/groups/${mine.id}?$expand=members($select=id)`)).members[0]).toEqual({
      '@odata.type': '#microsoft.graph.user',
      id: expect.any(String) as string,
    });
    for (const path of [
      'memberOf/microsoft.graph.group',
      'transitiveMemberOf',
      'transitiveMemberOf/microsoft.graph.group',
    ])
      expect((await get(`/me/${path}`)).value.map((one: Wire) => one.id)).toEqual([mine.id]);
  });

  it('tell somebody their memberships by id', async () => {
    const { send, get } = setUp();
    const ask = (body: unknown) => send('hannah', '/me/getMemberGroups', { method: 'POST', body });
    const [mine] = (await get('/me/memberOf')).value;
    expect((await ask({ securityEnabledOnly: false })).body.value).toEqual([mine.id]);
    expect((await ask({})).status).toBe(400);
    expect((await ask({ securityEnabledOnly: true, colour: 'red' })).status).toBe(400);
  });

  it.each([
    ['/groups/00000000-0000-4000-8000-000000000000', 404, 'Request_ResourceNotFound'],
    ['/groups/delta', 501, 'NotImplemented'],
    ['/groups?$select=unseenCount', 501, 'NotImplemented'],
    ['/groups?$select=colour', 400, 'RequestBroker--ParseUri'],
    ['/groups?$expand=owners', 501, 'NotImplemented'],
    ["/groups?$filter=groupTypes/any(c: c eq 'Unified')", 501, 'NotImplemented'],
    ['/groups?$search="displayName:a"', 400, 'Request_UnsupportedQuery'],
    ['/groups?$skip=1', 400, 'Request_UnsupportedQuery'],
  ])('refuse %s', async (path, status, code) => {
    const { send } = setUp();
    expect(await send('hannah', path)).toMatchObject({ status, body: { error: { code } } });
  });

  it('need a scope, and show a guest none', async () => {
    const { send, context } = setUp();
    expect((await send('ros', '/groups')).status).toBe(403);
    expect((await send('ros', '/me/memberOf')).body.value).toEqual([]);
    setConsent(context, 'GroupMember.Read.All', false);
    expect((await send('hannah', '/groups')).status).toBe(403);
    expect((await send('hannah', '/me/memberOf')).body.value[0]).toMatchObject({ displayName: null });
  });
});

describe('a person', () => {
  it('has a department and whatever the directory holds of nobody as null', async () => {
    const { get } = setUp();
    const me = await get('/me?$select=department,mailNickname,usageLocation,proxyAddresses,city,otherMails');
    expect(me).toMatchObject({
      department: 'Trust',
      mailNickname: 'hannah',
      usageLocation: 'GB',
      city: null,
      otherMails: [],
    });
    expect(me.proxyAddresses).toEqual(['SMTP:hannah@thistlemere.example']);
    expect((await get("/users?$filter=department eq 'trust'&$select=id")).value.length).toBeGreaterThan(1);
    expect((await get("/users?$filter=jobTitle eq 'DSL'&$select=id")).value.length).toBeGreaterThan(0);
  });

  it('is expanded by manager, reports and groups, one at a time', async () => {
    const { get, send } = setUp();
    const { manager } = await get('/users/priya@thistlemere.example?$expand=manager($select=id,displayName)');
    expect(Object.keys(manager).sort()).toEqual(['@odata.type', 'displayName', 'id']);
    expect(manager.id).toBe((await get('/users/priya@thistlemere.example/manager')).id);
    const listed = (await get('/users?$expand=manager&$select=id')).value;
    expect(listed.filter((one: Wire) => one.manager === undefined).length).toBeGreaterThan(0);
    const reports = (await get(`/users/${manager.id}/directReports?$select=id`)).value;
    const expanded = await get(`/users/${manager.id}?$expand=directReports($select=id)`);
    expect(expanded.directReports).toEqual(reports.slice(0, 20));
    expect((await get('/me?$expand=memberOf')).memberOf).toEqual((await get('/me/memberOf')).value);
    const refused = async (expand: string): Promise<unknown> => {
      const { status, body } = await send('hannah', `/me?$expand=${expand}`);
      return [status, body.error.code];
    };
    expect(await refused('manager,memberOf')).toEqual([400, 'Request_UnsupportedQuery']);
    expect(await refused('manager($levels=2)')).toEqual([501, 'NotImplemented']);
    expect(await refused('displayName')).toEqual([400, 'BadRequest']);
    expect(await refused('boss')).toEqual([400, 'BadRequest']);
    expect(await refused('ownedDevices')).toEqual([501, 'NotImplemented']);
  });
});
