import { setConsent } from '../../../src/local/tenant/graph/consent';
import { at, graphTenant, meeting } from './graphTenant';
import type { Wire } from './graphTenant';

const key = 'String {66f5a359-4659-4830-9070-00047ec6ac6e} Name HubKey';
const property = (value: string) => ({ singleValueExtendedProperties: [{ id: key, value }] });

async function threeEvents() {
  const made = graphTenant();
  const ids: string[] = [];
  for (const [subject, day, hub] of [
    ['Beta', '24', 'k1'],
    ['alpha', '25', 'k2'],
    ['Gamma', '26', "k'3"],
  ] as const) {
    const { body } = await made.send('hannah', '/me/events', {
      method: 'POST',
      body: meeting(['priya'], {
        subject,
        start: at(`2026-11-${day}T10:00:00`),
        end: at(`2026-11-${day}T10:30:00`),
        ...property(hub),
      }),
    });
    ids.push(body.id);
  }
  return { ...made, ids };
}

describe('finding events', () => {
  const subjects = async (query: string): Promise<string[]> => {
    const { client } = await threeEvents();
    return (await client('hannah').api(`/me/events?${query}`).get()).value.map((one: Wire) => one.subject);
  };

  it.each([
    [`$filter=start/dateTime ge '2026-11-25T00:00' and end/dateTime lt '2026-11-26T00:00:00'`, ['alpha']],
    ["$filter=subject eq 'ALPHA'", ['alpha']],
    ["$filter=startswith(subject,'ga') or contains(subject,'et')", ['Beta', 'Gamma']],
    ["$filter=not (subject eq 'alpha') and isOrganizer eq true", ['Beta', 'Gamma']],
    ["$filter=subject in ('alpha','Beta')", ['Beta', 'alpha']],
    [`$filter=createdDateTime gt 2026-11-23T10:00:00Z`, []],
    ['$orderby=subject', ['alpha', 'Beta', 'Gamma']],
    ['$orderby=start/dateTime desc', ['Gamma', 'alpha', 'Beta']],
    [
      "$filter=start/dateTime ge '2026-11-25T00:00' and isAllDay eq false&$orderby=start/dateTime desc",
      ['Gamma', 'alpha'],
    ],
    ['$top=2', ['Beta', 'alpha']],
    ['$skip=2', ['Gamma']],
    [`$filter=singleValueExtendedProperties/any(ep: ep/id eq '${key}' and ep/value eq 'K2')`, ['alpha']],
    [
      `$filter=singleValueExtendedProperties/Any(ep:ep/id eq '${key.toUpperCase().replace('HUBKEY', 'HubKey').replace('STRING', 'string').replace('NAME', 'name')}' and ep/value eq 'k''3')`,
      ['Gamma'],
    ],
    [
      `$filter=singleValueExtendedProperties/any(ep: ep/id eq '${key.replace('HubKey', 'hubkey')}' and ep/value eq 'k2')`,
      [],
    ],
  ])('%s', async (query, expected) => {
    expect(await subjects(query)).toEqual(expected);
  });

  it.each([
    ["$filter=colour eq 'red'", 'RequestBroker--ParseUri'],
    ["$filter=constructor eq 'red'", 'RequestBroker--ParseUri'],
    ['$filter=subject eq', 'BadRequest'],
    ["$filter=subject eq 'open", 'BadRequest'],
    ['$filter=subject eq 5', 'BadRequest'],
    ["$filter=isOrganizer eq 'yes'", 'BadRequest'],
    ["$filter=start/dateTime ge 'soon'", 'BadRequest'],
    ["$filter=subject like 'a'", 'BadRequest'],
    ["$filter=subject eq 'a' subject eq 'b'", 'BadRequest'],
    ["$filter=substringof('a',subject)", 'BadRequest'],
    [
      "$filter=singleValueExtendedProperties/any(ep: ep/id eq 'HubKey' and ep/value eq 'k2')",
      'ErrorInvalidExtendedProperty',
    ],
    ['$select=subject,colour', 'RequestBroker--ParseUri'],
    ['$filter=isAllDay eq false&$orderby=start/dateTime', 'InefficientFilter'],
    ["$filter=isAllDay eq false and start/dateTime ge '2026-11-25T00:00'&$orderby=start/dateTime", 'InefficientFilter'],
    ['$orderby=colour', 'RequestBroker--ParseUri'],
    ['$orderby=subject sideways', 'BadRequest'],
    ['$top=0', 'BadRequest'],
    ['$top=1001', 'BadRequest'],
    ['$top=ten', 'BadRequest'],
    ['$expand=singleValueExtendedProperties', 'BadRequest'],
    ['levels=5', 'BadRequest'],
  ])('refuses %s by name', async (query, code) => {
    const { send } = await threeEvents();
    expect(await send('hannah', `/me/events?${query}`)).toMatchObject({ status: 400, body: { error: { code } } });
  });

  it.each([
    ["$filter=transactionId eq 'red'", "'transactionId'"],
    ["$filter=attendees/any(a: a/type eq 'required')", "'attendees'"],
    ['$orderby=importance', "'importance'"],
    ['$select=cancelledOccurrences', "'cancelledOccurrences'"],
    ['$expand=extensions', "'extensions'"],
    ['$expand=attachments($filter=size gt 5)', "'$filter'"],
    ['$search="a"', "'$search'"],
    ['$apply=aggregate($count as n)', "'$apply'"],
    ['top=5', "'top'"],
    ["$filter=tolower(subject) eq 'x'", "'tolower'"],
    ["$filter=attendees/all(a: a/type eq 'required')", "'attendees/all'"],
    ["$filter=singleValueExtendedProperties/any(ep: ep/id eq 'String 0x1A1E' and ep/value eq 'k')", "'String 0x1A1E'"],
  ])('does not deny in the words of Graph what only the tenant has not: %s', async (query, name) => {
    const { send } = await threeEvents();
    const { status, body } = await send('hannah', `/me/events?${query}`);
    expect([status, body.error.code, body.error.message]).toEqual([
      501,
      'NotImplemented',
      expect.stringContaining(name) as string,
    ]);
  });

  it('selects, counts and expands only what was asked', async () => {
    const { send, ids } = await threeEvents();
    const { body } = await send(
      'hannah',
      `/me/events?$select=subject&$count=true&$top=1&$expand=singleValueExtendedProperties($filter=id eq '${key}')`,
    );
    expect(body['@odata.count']).toBe(3);
    expect(Object.keys(body.value[0]).sort()).toEqual([
      '@odata.etag',
      'id',
      'singleValueExtendedProperties',
      'subject',
    ]);
    expect(body.value[0].singleValueExtendedProperties).toEqual([{ id: key, value: 'k1' }]);
    expect((await send('hannah', `/me/events/${ids[0]}`)).body).not.toHaveProperty('singleValueExtendedProperties');
  });

  it('gives ten at a time and a next link that leads through all', async () => {
    const { send } = graphTenant();
    for (let n = 0; n < 23; n += 1)
      await send('hannah', '/me/events', { method: 'POST', body: meeting([], { subject: `n${n}` }) });
    const seen: string[] = [];
    let next: string | undefined = '/me/events?$select=subject';
    const sizes: number[] = [];
    while (next !== undefined) {
      const { body } = await send('hannah', next);
      sizes.push(body.value.length);
      seen.push(...body.value.map((one: Wire) => one.subject));
      next = body['@odata.nextLink'];
    }
    expect(sizes).toEqual([10, 10, 3]);
    expect(new Set(seen).size).toBe(23);
  });

  it('writes links for the address the caller used', async () => {
    const { send } = await threeEvents();
    expect((await send('hannah', '/me/events?$top=1')).body['@odata.nextLink']).toMatch(
      /^http:\/\/127\.0\.0\.1:4400\/graph\/v1\.0\/me\/events\?\$top=1&\$skip=1$/,
    );
    expect((await send('hannah', 'https://graph.microsoft.com/v1.0/me/events?$top=1')).body['@odata.nextLink']).toMatch(
      /^https:\/\/graph\.microsoft\.com\/v1\.0\/me\/events\?/,
    );
    expect(
      (await send('hannah', '/me/events?$top=1', { headers: { 'x-forwarded-host': 'graph.microsoft.com' } })).body[
        '@odata.nextLink'
      ],
    ).toMatch(/^https:\/\/graph\.microsoft\.com\/v1\.0\/me\/events\?/);
  });

  it('keeps extended properties to the organizer, and merges them when patched', async () => {
    const { send, ids } = await threeEvents();
    const filter = `$filter=singleValueExtendedProperties/any(ep: ep/id eq '${key}' and ep/value eq 'k1')`;
    expect((await send('priya', `/me/events?${filter}`)).body.value).toEqual([]);
    const other = key.replace('HubKey', 'Other');
    await send('hannah', `/me/events/${ids[0]}`, {
      method: 'PATCH',
      body: { singleValueExtendedProperties: [{ id: other, value: 'x' }] },
    });
    const { body } = await send(
      'hannah',
      `/me/events/${ids[0]}?$expand=singleValueExtendedProperties($filter=id eq '${key}' or id eq '${other}')`,
    );
    expect(body.singleValueExtendedProperties).toEqual([
      { id: key, value: 'k1' },
      { id: other, value: 'x' },
    ]);
  });
});

describe('Calendars.ReadBasic', () => {
  it('shows when and with whom, never the text nor extended properties, and changes nothing', async () => {
    const { send, context, ids } = await threeEvents();
    const whole = (await send('hannah', `/me/events/${ids[0]}`)).body;
    for (const [scope, granted] of [
      ['Calendars.ReadWrite', false],
      ['Calendars.ReadBasic', true],
    ] as const)
      setConsent(context, scope, granted);
    const { body, bodyPreview, ...rest } = whole;
    expect([body, bodyPreview]).toEqual([{ contentType: 'html', content: '' }, '']);
    expect(
      (await send('hannah', `/me/events/${ids[0]}?$expand=singleValueExtendedProperties($filter=id eq '${key}')`)).body,
    ).toEqual(rest);
    expect(
      (await send('hannah', '/me/calendarView?startDateTime=2026-11-01&endDateTime=2026-12-01&$select=subject,body'))
        .body.value[0],
    ).toEqual({ '@odata.etag': whole['@odata.etag'], id: ids[0], subject: 'Beta' });
    for (const method of ['PATCH', 'DELETE'])
      expect(
        (
          await send('hannah', `/me/events/${ids[0]}`, {
            method,
            ...(method === 'PATCH' ? { body: { subject: 'x' } } : {}),
          })
        ).status,
      ).toBe(403);
    expect(
      (await send('hannah', '/me/calendarView/delta?startDateTime=2026-11-01&endDateTime=2026-12-01')).status,
    ).toBe(403);
    setConsent(context, 'Calendars.Read', true);
    expect((await send('hannah', `/me/events/${ids[0]}`)).body).toEqual(whole);
  });
});

describe('ids and preferences', () => {
  it('has two ids for one item and takes either; case matters', async () => {
    const { send, ids } = await threeEvents();
    const usual = await send('hannah', `/me/events/${ids[0]}`);
    const { body } = await send('hannah', `/me/events/${ids[0]}`, { headers: { prefer: 'IdType="ImmutableId"' } });
    expect(body.id).not.toBe(usual.body.id);
    expect((await send('hannah', `/me/events/${body.id}`)).body.id).toBe(ids[0]);
    expect((await send('hannah', `/me/events/${ids[0]!.toLowerCase().replace('aamkad', 'AAMkAD')}`)).status).toBe(404);
    expect(await send('hannah', '/me/events/42')).toMatchObject({
      status: 400,
      body: { error: { code: 'ErrorInvalidIdMalformed' } },
    });
    expect((await send('hannah', `/me/events('${ids[0]}')`)).body.id).toBe(ids[0]);
  });

  it('answers in the zone asked for and says so; refuses a zone that is none', async () => {
    const { send } = graphTenant();
    const { body: made } = await send('hannah', '/me/events', {
      method: 'POST',
      body: meeting([], { start: at('2026-07-06T09:00:00'), end: at('2026-07-06T10:00:00') }),
    });
    expect(made.start).toEqual({ dateTime: '2026-07-06T08:00:00.0000000', timeZone: 'UTC' });
    const zoned = await send('hannah', `/me/events/${made.id}`, {
      headers: { prefer: 'outlook.timezone="GMT Standard Time", outlook.body-content-type="text"' },
    });
    expect(zoned.body.start).toEqual({ dateTime: '2026-07-06T09:00:00.0000000', timeZone: 'GMT Standard Time' });
    expect(zoned.body.body.contentType).toBe('text');
    expect(zoned.headers.get('preference-applied')).toBe('outlook.timezone="GMT Standard Time"');
    expect(await send('hannah', '/me/events', { headers: { prefer: 'outlook.timezone="Nowhere"' } })).toMatchObject({
      status: 400,
      body: { error: { code: 'TimeZoneNotSupportedException' } },
    });
  });
});

describe('bad requests', () => {
  it.each([
    ['unknown path', 'GET', '/me/messages', undefined, {}, 501, 'NotImplemented'],
    ['a count', 'GET', '/me/events/$count', undefined, {}, 501, 'NotImplemented'],
    ['mailFolders', 'POST', '/me/mailFolders', {}, {}, 501, 'NotImplemented'],
    ['another version', 'GET', 'http://127.0.0.1:4400/graph/beta/me', undefined, {}, 501, 'NotImplemented'],
    ['JSON that is none', 'POST', '/me/events', '{"subject":', {}, 400, 'BadRequest'],
    [
      'another media type',
      'POST',
      '/me/events',
      'subject=x',
      { 'content-type': 'text/plain' },
      415,
      'UnsupportedMediaType',
    ],
    ['no body', 'POST', '/me/events', undefined, {}, 400, 'RequestBodyRead'],
    ['a list for a body', 'POST', '/me/events', [], {}, 400, 'RequestBodyRead'],
    ['a broken escape', 'GET', '/me/events/%E0%A4%A', undefined, {}, 400, 'BadRequest'],
    ['too large a body', 'POST', '/me/events', `"${'x'.repeat(4 * 1024 * 1024)}"`, {}, 413, 'RequestEntityTooLarge'],
    ['an option twice', 'GET', '/me/events?$top=1&$top=2', undefined, {}, 400, 'BadRequest'],
    ['extensions', 'POST', '/me/events', meeting([], { extensions: [] }), {}, 501, 'NotImplemented'],
  ])('%s', async (_, method, path, body, headers, status, code) => {
    const { send } = graphTenant();
    const answer = await send('hannah', path, { method, body, headers: { 'client-request-id': 'abc', ...headers } });
    expect([answer.status, answer.body.error.code]).toEqual([status, code]);
    expect(answer.body.error.innerError).toMatchObject({ date: '2026-11-23T09:00:00', 'client-request-id': 'abc' });
  });
});
