import { setConsent } from '../../../src/local/tenant/graph/consent';
import { graphTenant } from './graphTenant';
import type { Wire } from './graphTenant';

describe('reporting lines and groups', () => {
  const setUp = () => {
    const made = graphTenant();
    setConsent(made.context, 'User.Read.All', true);
    return made;
  };
  const names = (answer: { body: Wire }): string[] => answer.body.value.map((one: Wire) => one.displayName);

  it.each([
    ['alice', 'tom'],
    ['tom', 'edith'],
    ['hannah', 'edith'],
    ['leon', 'fiona'],
    ['kofi', 'colin'],
  ])('%s reports to %s, and is among their reports', async (alias, boss) => {
    const { send, account } = setUp();
    expect((await send(alias, '/me/manager?$select=id')).body).toMatchObject({
      '@odata.type': '#microsoft.graph.user',
      id: account(boss).objectId,
    });
    expect(names(await send(boss, '/me/directReports'))).toContain(account(alias).displayName);
  });

  it('404 for those who have none', async () => {
    const { send } = setUp();
    for (const alias of ['edith', 'nkechi', 'ros'])
      expect(await send(alias, '/me/manager')).toMatchObject({
        status: 404,
        body: { error: { code: 'Request_ResourceNotFound' } },
      });
    expect((await send('ivy', '/me/directReports')).body.value).toEqual([]);
  });

  it('a manager needs more than the basic scopes', async () => {
    const { send } = graphTenant();
    expect(await send('alice', '/me/manager')).toMatchObject({
      status: 403,
      body: { error: { code: 'Authorization_RequestDenied' } },
    });
    expect((await send('tom', '/me/directReports')).status).toBe(200);
    expect((await send('tom', '/users/edith@thistlemere.example/directReports')).status).toBe(403);
  });

  it("shows of one's own groups only the id until groups may be read", async () => {
    const { send, context } = graphTenant();
    const [bare] = (await send('priya', '/me/memberOf')).body.value;
    expect(bare).toMatchObject({ '@odata.type': '#microsoft.graph.group', displayName: null });
    expect((await send('priya', '/users/tom@thistlemere.example/memberOf')).status).toBe(403);
    setConsent(context, 'GroupMember.Read.All', true);
    expect((await send('priya', '/users/tom@thistlemere.example/memberOf')).body.value).toMatchObject([
      { id: bare.id, displayName: 'Ottersby staff' },
    ]);
    expect((await send('ros', '/me/memberOf')).body.value).toEqual([]);
  });
});
