import { changeEntraMember, entraGroups } from '../../../src/local/tenant/entraGroups';
import { setConsent } from '../../../src/local/tenant/graph/consent';
import { setSwitches } from '../../../src/local/tenant/switches';
import { graphTenant, meeting } from './graphTenant';
import type { Wire } from './graphTenant';
import { meetingTenant } from './meetingTenant';

const key = 'String {66f5a359-4659-4830-9070-00047ec6ac6e} Name HubKey';

/** What each switch changes in Graph; where it stands by itself is what the other tests meet. */
describe('under a switch', () => {
  it('no mailbox has Teams meetings, and the wish for one is passed over', async () => {
    const { post, send, context } = meetingTenant();
    const wish = meeting([], { isOnlineMeeting: true });
    expect((await post('hannah', wish)).body.isOnlineMeeting).toBe(true);
    setSwitches(context.db, { teamsMeetings: 'ignored' });
    for (const who of ['hannah', 'tom']) {
      const { status, body } = await post(who, wish);
      expect([status, body.isOnlineMeeting, body.onlineMeeting]).toEqual([201, false, null]);
      expect((await send(who, '/me/calendar')).body.allowedOnlineMeetingProviders).toEqual([]);
    }
  });

  it('a transactionId that was used makes another event', async () => {
    const { post, send, context } = meetingTenant();
    const body = meeting([], { transactionId: 'b7c3' });
    const first = await post('hannah', body);
    expect((await post('hannah', body)).body.id).toBe(first.body.id);
    setSwitches(context.db, { transactionId: 'ignored' });
    expect((await post('hannah', body)).body.id).not.toBe(first.body.id);
    expect((await send('hannah', '/me/events')).body.value).toHaveLength(2);
  });

  it('an event is not found again by its extended property, though it has it', async () => {
    const { post, send, context } = meetingTenant();
    const { body: made } = await post(
      'hannah',
      meeting([], { singleValueExtendedProperties: [{ id: key, value: 'k' }] }),
    );
    const query = `$filter=singleValueExtendedProperties/any(ep: ep/id eq '${key}' and ep/value eq 'k')`;
    const found = async (): Promise<unknown[]> =>
      (await send('hannah', `/me/events?${query}`)).body.value.map((one: Wire) => one.id);
    expect(await found()).toEqual([made.id]);
    setSwitches(context.db, { extendedProperty: 'notFound' });
    expect(await found()).toEqual([]);
    const expand = `$expand=singleValueExtendedProperties($filter=id eq '${key}')`;
    const whole = (await send('hannah', `/me/events/${made.id}?${expand}`)).body;
    expect(whole.singleValueExtendedProperties).toHaveLength(1);
  });
});

describe('memberships changed in the directory', () => {
  const setUp = () => {
    const made = graphTenant();
    for (const scope of ['GroupMember.Read.All', 'User.Read.All']) setConsent(made.context, scope, true);
    const groups = entraGroups(made.context.accounts);
    const own = groups.find(({ school }) => school === made.account('hannah').school);
    const other = groups.find(({ school }) => school !== made.account('hannah').school);
    if (own === undefined || other === undefined) throw new Error('the directory has not two groups');
    const ids = async (path: string): Promise<unknown[]> =>
      (await made.send('hannah', path)).body.value.map((one: Wire) => one.id);
    /** What every answer that tells memberships says of Hannah: the groups she is in. */
    const told = async (): Promise<unknown[][]> => {
      const checked = await made.send('hannah', '/me/getMemberGroups', {
        method: 'POST',
        body: { securityEnabledOnly: false },
      });
      const { memberOf } = (await made.send('hannah', '/me?$expand=memberOf')).body;
      const me = made.account('hannah').objectId;
      const holding: unknown[] = [];
      for (const { id } of groups) {
        const members = await ids(`/groups/${id}/members?$select=id&$top=999`);
        expect(await ids(`/groups/${id}/transitiveMembers?$select=id&$top=999`)).toEqual(members);
        if (members.includes(me)) holding.push(id);
      }
      return [
        await ids('/me/memberOf'),
        await ids('/me/transitiveMemberOf'),
        await ids('/me/memberOf/microsoft.graph.group'),
        checked.body.value,
        memberOf.map((one: Wire) => one.id),
        holding,
      ].map((each) => [...each].sort());
    };
    const change = (group: string, belongs: boolean): boolean =>
      changeEntraMember(made.context, { group, user: 'hannah', belongs });
    const everywhere = async (...expected: readonly string[]): Promise<void> => {
      for (const each of await told()) expect(each).toEqual([...expected].sort());
    };
    return { ...made, own: own.id, other: other.id, change, everywhere };
  };
  const minutes = (from: Date, count: number): Date => new Date(from.getTime() + count * 60_000);

  it('are told by every answer about members at once', async () => {
    const { own, other, change, everywhere } = setUp();
    await everywhere(own);
    expect(change(other, true)).toBe(true);
    await everywhere(own, other);
    change(own, false);
    await everywhere(other);
  });

  it('are noticed late under the switches of the site: leaving after 22 minutes, joining after 26', async () => {
    const { own, other, change, everywhere, clock, context } = setUp();
    setSwitches(context.db, { entraLeaving: 'late', entraJoining: 'late' });
    const from = clock.now;
    change(own, false);
    change(other, true);
    await everywhere(own);
    clock.now = minutes(from, 23);
    await everywhere();
    clock.now = minutes(from, 27);
    await everywhere(other);
  });

  it('of a guest follow too', async () => {
    const { send, context, other } = setUp();
    expect((await send('ros', '/me/memberOf')).body.value).toEqual([]);
    changeEntraMember(context, { group: other, user: 'ros', belongs: true });
    expect((await send('ros', '/me/memberOf')).body.value).toHaveLength(1);
  });
});
