import { graphTenant } from './graphTenant';
import type { Received, Wire } from './graphTenant';

/** A tenant of Graph with what tests of meetings do most. */
export const meetingTenant = () => {
  const made = graphTenant();
  const post = (alias: string, body: unknown, headers: Record<string, string> = {}): Promise<Received> =>
    made.send(alias, '/me/events', { method: 'POST', body, headers });
  const only = async (alias: string): Promise<Wire> => {
    const { body } = await made.send(alias, '/me/events');
    expect(body.value).toHaveLength(1);
    return body.value[0];
  };
  const act = (alias: string, id: string, action: string, body: unknown = {}): Promise<Received> =>
    made.send(alias, `/me/events/${id}/${action}`, { method: 'POST', body });
  return { ...made, post, only, act };
};
