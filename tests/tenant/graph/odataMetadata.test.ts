import { createGraphSurface } from '../../../src/local/tenant/graph/graphSurface';
import { graphTenant, meeting, origin } from './graphTenant';
import type { Wire } from './graphTenant';

const setUp = async () => {
  const made = graphTenant();
  for (let count = 0; count < 2; count += 1)
    await made.send('hannah', '/me/events', { method: 'POST', body: meeting(['priya'], { categories: ['Red'] }) });
  // straight to the surface: what is left out of an answer cannot be held to the published metadata
  const surface = createGraphSurface(made.context);
  const ask = async (path: string, level: string): Promise<{ type: string; body: Wire }> => {
    const request = new Request(`${origin}/graph/v1.0${path}`, {
      headers: { accept: `application/json;odata.metadata=${level}` },
    });
    const response = await surface(made.context, { kind: 'user', account: made.account('hannah') }, request);
    return { type: response.headers.get('content-type') ?? '', body: await response.json() };
  };
  return { ...made, ask };
};
const annotations = (value: Wire): string[] => {
  if (Array.isArray(value)) return value.flatMap(annotations);
  return value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([name, one]) => [
        ...(name.includes('@') ? [name] : []),
        ...annotations(one as Wire),
      ])
    : [];
};

describe('odata.metadata', () => {
  it.each(['none', 'minimal', 'full'])(
    '%s is named in the content type, and the values are the same',
    async (level) => {
      const { ask, send } = await setUp();
      const { type, body } = await ask('/me/events?$top=1', level);
      expect(type).toBe(
        `application/json;odata.metadata=${level};odata.streaming=true;IEEE754Compatible=false;charset=utf-8`,
      );
      const usual = (await send('hannah', '/me/events?$top=1')).body;
      const bare = (entity: object): object =>
        Object.fromEntries(Object.entries(entity).filter(([name]) => !name.includes('@')));
      expect(bare(body.value[0])).toEqual(bare(usual.value[0]));
    },
  );

  it('none tells nothing but how to go on', async () => {
    const { ask } = await setUp();
    expect(annotations((await ask('/me/events?$top=1', 'none')).body)).toEqual(['@odata.nextLink']);
    expect(annotations((await ask('/me/events', 'none')).body)).toEqual([]);
    expect(
      annotations((await ask('/me/calendarView/delta?startDateTime=2026-11-01&endDateTime=2026-12-01', 'none')).body),
    ).toEqual(['@odata.deltaLink']);
  });

  it('minimal, which is the rule, tells context, version and links', async () => {
    const { ask } = await setUp();
    expect(new Set(annotations((await ask('/me/events?$top=1', 'minimal')).body))).toEqual(
      new Set(['@odata.context', '@odata.nextLink', '@odata.etag']),
    );
  });

  it('full tells where an entity is, what it is and what its values are', async () => {
    const { ask, account } = await setUp();
    const [event] = (await ask('/me/events', 'full')).body.value;
    expect(event).toMatchObject({
      '@odata.type': '#microsoft.graph.event',
      '@odata.id': `${origin}/graph/v1.0/users('${account('hannah').objectId}')/events('${event.id}')`,
      '@odata.editLink': `users('${account('hannah').objectId}')/events('${event.id}')`,
      'createdDateTime@odata.type': '#DateTimeOffset',
      'categories@odata.type': '#Collection(String)',
    });
    const { body: person } = await ask('/me', 'full');
    expect(person).toMatchObject({
      '@odata.type': '#microsoft.graph.user',
      '@odata.editLink': `users('${account('hannah').objectId}')`,
    });
    expect((await ask('/me/mailboxSettings/timeZone', 'full')).body.value).toBe('GMT Standard Time');
  });
});
