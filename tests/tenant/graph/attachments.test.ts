import { setConsent } from '../../../src/local/tenant/graph/consent';
import { graphTenant, meeting } from './graphTenant';
import type { Received, Wire } from './graphTenant';

const fileOf = (type: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  '@odata.type': `#microsoft.graph.${type}`,
  name: 'note.txt',
  contentType: 'text/plain',
  contentBytes: Buffer.from('some words').toString('base64'),
  ...more,
});

const setUp = async () => {
  const made = graphTenant();
  setConsent(made.context, 'Tasks.ReadWrite', true);
  const post = async (path: string, body: unknown): Promise<Received> =>
    made.send('hannah', path, { method: 'POST', body });
  const event = `/me/events/${(await post('/me/events', meeting(['priya']))).body.id}`;
  const list = (await post('/me/todo/lists', { displayName: 'Actions' })).body.id;
  const task = `/me/todo/lists/${list}/tasks/${(await post(`/me/todo/lists/${list}/tasks`, { title: 'Ring' })).body.id}`;
  const get = async (path: string): Promise<Wire> => (await made.send('hannah', path)).body;
  const bytes = async (path: string): Promise<{ type: string | null; text: string }> => {
    const answer = await made.raw('hannah', `${path}/$value`);
    return { type: answer.headers.get('content-type'), text: await answer.text() };
  };
  return { ...made, post, get, bytes, event, task };
};
const kinds = [
  ['an event', 'event', 'fileAttachment'],
  ['a task', 'task', 'taskFileAttachment'],
] as const;

describe.each(kinds)('files with %s', (_, at, type) => {
  it('are added, listed, read, expanded and deleted, and the thing moves on with them', async () => {
    const { send, post, get, bytes, [at]: path } = await setUp();
    const before = await get(path);
    const { status, body: made } = await post(`${path}/attachments`, fileOf(type));
    expect([status, made.name, made.size, made.contentType]).toEqual([201, 'note.txt', 10, 'text/plain']);
    const after = await get(path);
    expect([before.hasAttachments, after.hasAttachments]).toEqual([false, true]);
    expect(after['@odata.etag']).not.toBe(before['@odata.etag']);
    const listed = (await get(`${path}/attachments`)).value;
    expect(listed.map((one: Wire) => one.id)).toEqual([made.id]);
    expect('contentBytes' in listed[0]).toBe(at === 'event');
    expect((await get(`${path}/attachments/${made.id}`)).contentBytes).toBe(fileOf(type)['contentBytes']);
    expect(await bytes(`${path}/attachments/${made.id}`)).toEqual({ type: 'text/plain', text: 'some words' });
    expect((await get(`${path}?$expand=attachments`)).attachments).toEqual(listed);
    expect((await get(`${path}/attachments?$select=name`)).value[0]).toEqual({
      '@odata.type': `#microsoft.graph.${type}`,
      ...(at === 'event' ? { '@odata.mediaContentType': 'text/plain' } : {}),
      id: made.id,
      name: 'note.txt',
    });
    expect((await send('hannah', `${path}/attachments/${made.id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await send('hannah', `${path}/attachments/${made.id}`)).status).toBe(404);
    expect((await get(path)).hasAttachments).toBe(false);
  });

  it.each([
    ['no type', { '@odata.type': undefined }, 400],
    ['an item', { '@odata.type': '#microsoft.graph.itemAttachment' }, 501],
    ['a link', { '@odata.type': '#microsoft.graph.referenceAttachment' }, 501],
    ['another type', { '@odata.type': '#microsoft.graph.event' }, 400],
    ['no name', { name: undefined }, 400],
    ['an empty name', { name: '' }, 400],
    ['no content', { contentBytes: undefined }, 400],
    ['content that is no Base64', { contentBytes: 'words!' }, 400],
    ['a name nobody knows', { colour: 'red' }, 400],
    ['a size of its own', { size: 5 }, 501],
  ])('are refused with %s', async (_name, more, status) => {
    const { post, get, [at]: path } = await setUp();
    expect((await post(`${path}/attachments`, fileOf(type, more))).status).toBe(status);
    expect((await get(`${path}/attachments`)).value).toEqual([]);
  });
});

describe('files with an event', () => {
  it("come with it, stay with the organizer's item and are nobody else's", async () => {
    const { send, post, get } = await setUp();
    const attachments = [
      fileOf('fileAttachment'),
      fileOf('fileAttachment', { name: 'logo', isInline: true, contentId: 'l' }),
    ];
    const { body: made } = await post('/me/events', meeting(['priya'], { subject: 'With files', attachments }));
    expect(made.hasAttachments).toBe(true);
    const [first, inline] = (await get(`/me/events/${made.id}/attachments`)).value;
    expect([first.isInline, inline.isInline, inline.contentId]).toEqual([false, true, 'l']);
    const copies = (await send('priya', '/me/events?$expand=attachments')).body.value;
    expect(copies.find((one: Wire) => one.subject === 'With files').attachments).toEqual([]);
    expect((await send('priya', `/me/events/${made.id}/attachments`)).status).toBe(404);
    expect((await send('priya', `/me/events/${made.id}/attachments/${first.id}`)).status).toBe(404);
  });

  it('of a series are those of its occurrences', async () => {
    const { post, get } = await setUp();
    const recurrence = {
      pattern: { type: 'daily', interval: 1 },
      range: { type: 'numbered', startDate: '2026-11-24', numberOfOccurrences: 2 },
    };
    const { body: series } = await post('/me/events', meeting([], { recurrence }));
    const window = 'startDateTime=2026-11-01&endDateTime=2026-12-24';
    const [, second] = (await get(`/me/events/${series.id}/instances?${window}`)).value;
    const { body: made } = await post(`/me/events/${second.id}/attachments`, fileOf('fileAttachment'));
    expect((await get(`/me/events/${series.id}/attachments/${made.id}`)).name).toBe('note.txt');
    const views = (await get(`/me/calendarView?${window}`)).value.filter(
      (one: Wire) => one.seriesMasterId === series.id,
    );
    expect(views.map((one: Wire) => [one.type, one.hasAttachments])).toEqual([
      ['occurrence', true],
      ['occurrence', true],
    ]);
  });
});
