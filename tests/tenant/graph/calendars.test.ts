import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { prepared } from '../../../src/local/tenant/graph/store/tables';
import { at, graphTenant, meeting } from './graphTenant';
import type { Received, Wire } from './graphTenant';

const view = 'calendarView?startDateTime=2026-11-01&endDateTime=2026-12-24';

const setUp = async () => {
  const made = graphTenant();
  const post = (path: string, body: unknown, alias = 'hannah'): Promise<Received> =>
    made.send(alias, path, { method: 'POST', body });
  const extra = (await post('/me/calendars', { name: 'Supervision', color: 'lightTeal' })).body;
  const subjects = async (path: string, alias = 'hannah'): Promise<string[]> =>
    (await made.send(alias, path)).body.value.map((one: Wire) => one.subject);
  return { ...made, post, extra, subjects };
};

describe('further calendars', () => {
  it('are made, listed, found by name, renamed and deleted', async () => {
    const { send, extra, post } = await setUp();
    expect(extra).toMatchObject({
      name: 'Supervision',
      color: 'lightTeal',
      isDefaultCalendar: false,
      isRemovable: true,
      owner: { address: 'hannah@thistlemere.example' },
    });
    expect(
      (await send('hannah', '/me/calendars')).body.value.map((one: Wire) => [one.name, one.isDefaultCalendar]),
    ).toEqual([
      ['Calendar', true],
      ['Supervision', false],
    ]);
    expect((await send('hannah', "/me/calendars?$filter=name eq 'supervision'&$select=name")).body.value).toEqual([
      { id: extra.id, name: 'Supervision' },
    ]);
    const renamed = await send('hannah', `/me/calendars/${extra.id}`, { method: 'PATCH', body: { name: 'Sessions' } });
    expect(renamed.body).toMatchObject({ name: 'Sessions', color: 'lightTeal' });
    expect(renamed.body.changeKey).not.toBe(extra.changeKey);
    expect(await post('/me/calendars', { name: 'sessions' })).toMatchObject({
      status: 409,
      body: { error: { code: 'ErrorFolderExists' } },
    });
    expect((await send('hannah', `/me/calendars/${extra.id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await send('hannah', `/me/calendars/${extra.id}`)).status).toBe(404);
  });

  it.each([
    [{}, 'ErrorPropertyValidationFailure'],
    [{ name: ' ' }, 'ErrorPropertyValidationFailure'],
    [{ name: 'x', color: 'puce' }, 'RequestBodyRead'],
    [{ name: 'x', shape: 'round' }, 'RequestBodyRead'],
  ])('refuse %j', async (body, code) => {
    const { post, send } = await setUp();
    expect(await post('/me/calendars', body)).toMatchObject({ status: 400, body: { error: { code } } });
    expect((await send('hannah', '/me/calendars')).body.value).toHaveLength(2);
  });

  it("leave the mailbox's own calendar as it is", async () => {
    const { send } = await setUp();
    expect(await send('hannah', '/me/calendar', { method: 'DELETE' })).toMatchObject({
      status: 400,
      body: { error: { code: 'ErrorDeleteDistinguishedFolder' } },
    });
  });

  it("rename the mailbox's own calendar, which stays the default one", async () => {
    const { send, extra } = await setUp();
    const before = (await send('hannah', '/me/calendar')).body;
    const change = { method: 'PATCH', body: { name: 'Mine', color: 'lightRed' } };
    expect(await send('hannah', '/me/calendar', change)).toMatchObject({
      status: 200,
      body: { id: before.id, name: 'Mine', color: 'lightRed', isDefaultCalendar: true },
    });
    const { value } = (await send('hannah', '/me/calendars')).body;
    expect(value.map((one: Wire) => [one.name, one.isDefaultCalendar])).toEqual([
      ['Mine', true],
      ['Supervision', false],
    ]);
    expect((await send('hannah', '/me/calendar')).body.changeKey).not.toBe(before.changeKey);
    const taken = { method: 'PATCH', body: { name: 'mine' } };
    expect((await send('hannah', `/me/calendars/${extra.id}`, taken)).status).toBe(409);
    expect((await send('priya', '/me/calendar')).body.name).toBe('Calendar');
  });

  it.each([
    ['isDefaultCalendar', true],
    ['canEdit', false],
    ['hexColor', '#ff0000'],
    ['owner', { name: 'Tom', address: 'tom@thistlemere.example' }],
    ['allowedOnlineMeetingProviders', ['skypeForBusiness']],
    ['id', 'AAMkAD'],
  ])('take no %s other than what a calendar has, and forget none', async (name, value) => {
    const { post, send, extra } = await setUp();
    const refused = { status: 501, body: { error: { message: expect.stringContaining(`'${name}'`) as string } } };
    expect(await post('/me/calendars', { name: 'Another', [name]: value })).toMatchObject(refused);
    const change = { method: 'PATCH', body: { [name]: value } };
    expect(await send('hannah', `/me/calendars/${extra.id}`, change)).toMatchObject(refused);
    expect((await send('hannah', '/me/calendars')).body.value).toHaveLength(2);
    const back = { method: 'PATCH', body: { ...extra, name: 'Sent back' } };
    expect((await send('hannah', `/me/calendars/${extra.id}`, back)).body.name).toBe('Sent back');
    expect((await post('/me/calendars', { name: 'Plain', isDefaultCalendar: false })).status).toBe(201);
  });

  it('keep their events apart: lists, views and deltas of one show nothing of the other', async () => {
    const { send, post, extra, subjects } = await setUp();
    await post('/me/events', meeting([], { subject: 'own' }));
    const { body: inExtra } = await post(`/me/calendars/${extra.id}/events`, meeting([], { subject: 'extra' }));
    expect(await subjects('/me/events')).toEqual(['own']);
    expect(await subjects('/me/calendar/events')).toEqual(['own']);
    expect(await subjects(`/me/calendars/${extra.id}/events`)).toEqual(['extra']);
    expect(await subjects(`/me/${view}`)).toEqual(['own']);
    expect(await subjects(`/me/calendars/${extra.id}/${view}`)).toEqual(['extra']);
    const delta = (
      await send(
        'hannah',
        `/me/calendars/${extra.id}/calendarView/delta()?startDateTime=2026-11-01&endDateTime=2026-12-24`,
      )
    ).body;
    expect(delta.value.map((one: Wire) => one.subject)).toEqual(['extra']);
    await post('/me/events', meeting([], { subject: 'another of her own' }));
    expect((await send('hannah', delta['@odata.deltaLink'])).body.value).toEqual([]);
    expect((await send('hannah', `/me/events/${inExtra.id}`)).body.subject).toBe('extra');
    expect((await send('hannah', `/me/calendar/events/${inExtra.id}`)).status).toBe(404);
    expect((await send('hannah', `/me/calendars/${extra.id}/events/${inExtra.id}`)).status).toBe(200);
  });

  it('expand a series and keep its exceptions', async () => {
    const { send, post, extra } = await setUp();
    const recurrence = {
      pattern: { type: 'weekly', interval: 1, daysOfWeek: ['tuesday'] },
      range: { type: 'numbered', startDate: '2026-11-24', numberOfOccurrences: 3 },
    };
    await post(`/me/calendars/${extra.id}/events`, meeting([], { recurrence }));
    const [, second] = (await send('hannah', `/me/calendars/${extra.id}/${view}`)).body.value;
    await send('hannah', `/me/calendars/${extra.id}/events/${second.id}`, {
      method: 'PATCH',
      body: { start: at('2026-12-02T10:00:00'), end: at('2026-12-02T11:00:00') },
    });
    expect((await send('hannah', `/me/calendars/${extra.id}/${view}`)).body.value.map((one: Wire) => one.type)).toEqual(
      ['occurrence', 'exception', 'occurrence'],
    );
    expect((await send('hannah', `/me/${view}`)).body.value).toEqual([]);
  });

  it('invite into the own calendar of the others, and are not looked into for free and busy', async () => {
    const { post, extra, subjects, send } = await setUp();
    await post(`/me/calendars/${extra.id}/events`, meeting(['priya'], { subject: 'extra' }));
    expect(await subjects('/me/calendar/events', 'priya')).toEqual(['extra']);
    const ask = {
      schedules: ['hannah@thistlemere.example', 'priya@thistlemere.example'],
      startTime: at('2026-11-24T10:00:00'),
      endTime: at('2026-11-24T10:30:00'),
    };
    expect(
      (await send('tom', '/me/calendar/getSchedule', { method: 'POST', body: ask })).body.value.map(
        (one: Wire) => one.availabilityView,
      ),
    ).toEqual(['0', '1']);
  });

  it('take their events along when deleted', async () => {
    const { send, post, extra } = await setUp();
    const { body: gone } = await post(`/me/calendars/${extra.id}/events`, meeting([]));
    await send('hannah', `/me/calendars/${extra.id}`, { method: 'DELETE' });
    expect((await send('hannah', `/me/events/${gone.id}`)).status).toBe(404);
    expect((await send('hannah', `/me/calendars/${extra.id}/events`)).status).toBe(404);
  });

  it("are nobody else's", async () => {
    const { send, extra, account } = await setUp();
    expect((await send('tom', `/me/calendars/${extra.id}/events`)).status).toBe(404);
    expect((await send('tom', `/users/${account('hannah').objectId}/calendars/${extra.id}`)).status).toBe(403);
  });
});

describe('change tracking', () => {
  it('is not offered over events themselves', async () => {
    const { send } = await setUp();
    expect(await send('hannah', '/me/events/delta')).toMatchObject({
      status: 400,
      body: {
        error: { code: 'BadRequest', message: expect.stringContaining('Change tracking is not supported') as string },
      },
    });
    expect(
      (await send('hannah', '/me/calendarView/microsoft.graph.delta()?startDateTime=2026-11-01&endDateTime=2026-12-24'))
        .status,
    ).toBe(200);
  });
});

describe('a database of before there were further calendars', () => {
  it('is brought up to date when opened', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'calendars-'));
    const columns = (db: DatabaseSync): unknown[] =>
      db
        .prepare('PRAGMA table_info(graph_event)')
        .all()
        .map((column) => column['name']);
    const file = path.join(folder, 'tenant.db');
    const older = new DatabaseSync(file);
    prepared(older, 'SELECT 1');
    older.exec('ALTER TABLE graph_event DROP COLUMN calendar');
    expect(columns(older)).not.toContain('calendar');
    older.close();
    const opened = new DatabaseSync(file);
    prepared(opened, 'SELECT 1');
    expect(columns(opened)).toContain('calendar');
    opened.close();
    rmSync(folder, { recursive: true });
  });
});
