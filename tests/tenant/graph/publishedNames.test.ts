import { readFileSync } from 'node:fs';
import type { Tenant } from '../../../src/local/tenant/createTenant';
import { setConsent } from '../../../src/local/tenant/graph/consent';
import { endpoints } from '../../../src/local/tenant/graph/endpoints';
import { answered } from '../../../src/local/tenant/graph/published/answered';
import { graphCoverage } from '../../../src/local/tenant/graph/published/graphCoverage';
import type { GraphType } from '../../../src/local/tenant/graph/published/publishedNames';
import { origin, pnpAs, startTenant, tokenFor } from '../startTenant';
import { at, meeting } from './graphTenant';
import type { Wire } from './graphTenant';
import { namesFile, publishedNames } from './publishedNames';

const names = publishedNames();
const window = 'startDateTime=2026-11-01&endDateTime=2026-12-24';
const key = 'String {66f5a359-4659-4830-9070-00047ec6ac6e} Name HubKey';
const moment = (time: string): object => at(`2026-11-24T${time}:00`);
const file = (type: string): object => ({
  '@odata.type': `#microsoft.graph.${type}`,
  name: 'note.txt',
  contentType: 'text/plain',
  contentBytes: 'd29yZHM=',
});
const weekly = {
  pattern: {
    type: 'weekly',
    interval: 1,
    daysOfWeek: ['tuesday'],
    firstDayOfWeek: 'monday',
    index: 'first',
    month: 0,
    dayOfMonth: 0,
  },
  range: {
    type: 'endDate',
    startDate: '2026-11-24',
    endDate: '2026-12-15',
    recurrenceTimeZone: 'GMT Standard Time',
    numberOfOccurrences: 0,
  },
};

let tenant: Tenant;
let token: string;
const ask = async (method: string, path: string, body?: unknown): Promise<{ status: number; body: Wire }> => {
  const response = await tenant.handle(
    new Request(`${origin}/graph/v1.0${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
  );
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
};

/** Where one of each type that has an address is read. */
const places: Partial<Record<GraphType, string>> = {};

beforeAll(async () => {
  tenant = startTenant();
  token = await tokenFor(tenant, 'hannah');
  for (const scope of new Set(endpoints.flatMap(({ scopes, ownScopes = [] }) => [...scopes, ...ownScopes])))
    setConsent(tenant.context, scope, true);
  const jo = await pnpAs(tenant, 'jo');
  await jo.web.getFolderByServerRelativePath('/sites/trust/Shared Documents').files.addUsingPath('a note.txt', 'words');
  await jo.web.roleAssignments.add((await jo.web.ensureUser('hannah@thistlemere.example')).Id, 1073741826);
  const made = async (path: string, body: unknown): Promise<string> =>
    `${path}/${(await ask('POST', path, body)).body.id}`;
  const list = await made('/me/todo/lists', { displayName: 'Actions' });
  const task = await made(`${list}/tasks`, {
    title: 'Ring school',
    dueDateTime: moment('09:00'),
    recurrence: weekly,
    reminderDateTime: moment('08:00'),
    startDateTime: moment('07:00'),
  });
  const series = await made('/me/events', meeting([], { transactionId: 'k', recurrence: weekly }));
  await ask('POST', `${series}/attachments`, file('fileAttachment'));
  const [occurrence] = (await ask('GET', `${series}/instances?${window}`)).body.value;
  const site = `/sites/${(await ask('GET', '/sites/127.0.0.1:4400:/sites/trust')).body.id}`;
  Object.assign(places, {
    user: '/me',
    group: `/groups/${(await ask('GET', '/groups')).body.value[0].id}`,
    mailboxSettings: '/me/mailboxSettings',
    calendar: '/me/calendar',
    event: `/me/events/${occurrence.id}`,
    todoTaskList: list,
    todoTask: task,
    checklistItem: await made(`${task}/checklistItems`, { displayName: 'Number', isChecked: true }),
    linkedResource: await made(`${task}/linkedResources`, { displayName: 'Record' }),
    fileAttachment: await made(`${series}/attachments`, file('fileAttachment')),
    taskFileAttachment: await made(`${task}/attachments`, file('taskFileAttachment')),
    site,
    drive: `${site}/drive`,
    driveItem: `${site}/drive/items/${(await ask('GET', `${site}/drive/root/children`)).body.value[0].id}`,
  });
});
afterAll(() => tenant.close());

const withPlace = [
  'user',
  'group',
  'mailboxSettings',
  'calendar',
  'event',
  'todoTaskList',
  'todoTask',
  'checklistItem',
  'linkedResource',
  'fileAttachment',
  'taskFileAttachment',
  'site',
  'drive',
  'driveItem',
] as const;

/** What is left out of an answer where there is none. */
const sometimes: Partial<Record<GraphType, readonly string[]>> = {
  event: ['transactionId'],
  todoTask: ['completedDateTime'],
  driveItem: ['folder'],
};

/** `answered`, `notHere` (501 by name) or `unknown` (Graph's own 400); anything else fails. */
function verdict(name: string, { status, body }: { status: number; body: Wire }): string {
  if (status === 200) return 'answered';
  if (status === 501 && String(body.error.message).includes(`'${name}'`)) return 'notHere';
  return status === 400 && String(body.error.message).includes(name) ? 'unknown' : `${status} ${JSON.stringify(body)}`;
}

it('the names the tenant knows are the published ones (tsx tests/tenant/graph/publishedNames.ts writes them)', () => {
  expect(JSON.parse(readFileSync(namesFile, 'utf8'))).toEqual(names);
});

describe.each(withPlace)('%s', (type) => {
  const { properties, navigations } = names[type] ?? { properties: [], navigations: [] };
  const place = (): string => places[type] ?? '';

  it('answers each published property or says 501 by name, and denies only what is not published', async () => {
    const found: Record<string, string> = {};
    for (const name of properties) {
      const answer = await ask('GET', `${place()}?$select=${name}`);
      found[name] = verdict(name, answer);
      if (found[name] === 'answered' && sometimes[type]?.includes(name) !== true)
        expect(Object.keys(answer.body)).toContain(name);
    }
    const here = properties.filter((name) => answered[type].properties.includes(name));
    const wanted = properties.map((name) => [name, here.includes(name) ? 'answered' : 'notHere']);
    expect(found).toEqual(Object.fromEntries(wanted));
    expect(verdict('colour', await ask('GET', `${place()}?$select=colour`))).toBe('unknown');
    expect(graphCoverage.find((one) => one.type === type)).toMatchObject({
      properties: properties.length,
      propertiesAnswered: Object.values(found).filter((one) => one === 'answered').length,
    });
  });

  it('expands each published navigation, answers it at its own address, or says 501 by name', async () => {
    if (navigations.length === 0) return;
    const found: Record<string, string> = {};
    for (const name of navigations) {
      const inside = name === 'singleValueExtendedProperties' ? `($filter=id eq '${key}')` : '';
      found[name] = verdict(name, await ask('GET', `${place()}?$expand=${name}${inside}`));
      if (found[name] === 'answered') continue;
      expect([name, found[name]]).toEqual([name, 'notHere']);
      const own = await ask('GET', `${place()}/${name}${/View|instances/.test(name) ? `?${window}` : ''}`);
      // an occurrence has no instances of its own and nobody has a photo: both are Graph's own answers
      if (own.status !== 501) found[name] = 'answered';
    }
    const { expanded, paths } = answered[type];
    const wanted = navigations.map((name) => [name, [...expanded, ...paths].includes(name) ? 'answered' : 'notHere']);
    expect(found).toEqual(Object.fromEntries(wanted));
    expect(graphCoverage.find((one) => one.type === type)).toMatchObject({
      navigations: navigations.length,
      navigationsAnswered: Object.values(found).filter((one) => one === 'answered').length,
    });
    expect(verdict('colour', await ask('GET', `${place()}?$expand=colour`))).toBe('unknown');
  });
});

/** A value of each complex type with every name that is taken, and how it is sent. */
const sent: readonly [GraphType, Readonly<Record<string, unknown>>, string, string, (value: unknown) => unknown][] = [
  [
    'attendee',
    { emailAddress: { address: 'x@elsewhere.example' }, type: 'optional', status: { response: 'none' } },
    'POST',
    '/me/events',
    (value) => meeting([], { attendees: [value] }),
  ],
  [
    'emailAddress',
    { address: 'x@elsewhere.example', name: 'X' },
    'POST',
    '/me/events',
    (value) => meeting([], { attendees: [{ emailAddress: value }] }),
  ],
  ['itemBody', { contentType: 'text', content: 'x' }, 'POST', '/me/events', (value) => meeting([], { body: value })],
  [
    'dateTimeTimeZone',
    { dateTime: '2026-11-24T10:00', timeZone: 'UTC' },
    'POST',
    '/me/events',
    (value) => meeting([], { start: value }),
  ],
  [
    'location',
    {
      displayName: 'Room',
      locationType: 'hotel',
      locationUri: 'https://x.example',
      locationEmailAddress: 'r@x.example',
      address: { street: 'High St', city: 'Leeds', state: '', countryOrRegion: 'UK', postalCode: 'LS1' },
      coordinates: { latitude: 1, longitude: 2, accuracy: 3, altitude: 4, altitudeAccuracy: 5 },
      uniqueId: 'r',
      uniqueIdType: 'bing',
    },
    'POST',
    '/me/events',
    (value) => meeting([], { location: value }),
  ],
  [
    'physicalAddress',
    { street: 'High St', city: 'Leeds', state: '', countryOrRegion: 'UK', postalCode: 'LS1' },
    'POST',
    '/me/events',
    (value) => meeting([], { location: { address: value } }),
  ],
  [
    'outlookGeoCoordinates',
    { latitude: 1, longitude: 2, accuracy: 3, altitude: 4, altitudeAccuracy: 5 },
    'POST',
    '/me/events',
    (value) => meeting([], { location: { coordinates: value } }),
  ],
  ['patternedRecurrence', weekly, 'POST', '/me/events', (value) => meeting([], { recurrence: value })],
  [
    'recurrencePattern',
    weekly.pattern,
    'POST',
    '/me/events',
    (value) => meeting([], { recurrence: { ...weekly, pattern: value } }),
  ],
  [
    'recurrenceRange',
    weekly.range,
    'POST',
    '/me/events',
    (value) => meeting([], { recurrence: { ...weekly, range: value } }),
  ],
  [
    'singleValueLegacyExtendedProperty',
    { id: key, value: 'k' },
    'POST',
    '/me/events',
    (value) => meeting([], { singleValueExtendedProperties: [value] }),
  ],
  [
    'timeSlot',
    { start: moment('09:00'), end: moment('12:00') },
    'POST',
    '/me/findMeetingTimes',
    (value) => ({ timeConstraint: { timeSlots: [value] } }),
  ],
  [
    'timeConstraint',
    { activityDomain: 'work', timeSlots: [{ start: moment('09:00'), end: moment('12:00') }] },
    'POST',
    '/me/findMeetingTimes',
    (value) => ({ timeConstraint: value }),
  ],
  [
    'attendeeBase',
    { type: 'required', emailAddress: { address: 'x@elsewhere.example' } },
    'POST',
    '/me/findMeetingTimes',
    (value) => ({ attendees: [value] }),
  ],
  [
    'workingHours',
    { daysOfWeek: ['monday'], startTime: '09:00', endTime: '12:00', timeZone: { name: 'UTC' } },
    'PATCH',
    '/me/mailboxSettings',
    (value) => ({ workingHours: value }),
  ],
  [
    'timeZoneBase',
    { name: 'UTC' },
    'PATCH',
    '/me/mailboxSettings',
    (value) => ({ workingHours: { daysOfWeek: ['monday'], startTime: '09:00', endTime: '12:00', timeZone: value } }),
  ],
  [
    'localeInfo',
    { locale: 'en-GB', displayName: 'British English' },
    'PATCH',
    '/me/mailboxSettings',
    (value) => ({ language: value }),
  ],
  [
    'automaticRepliesSetting',
    {
      status: 'disabled',
      externalAudience: 'all',
      internalReplyMessage: '',
      externalReplyMessage: '',
      scheduledStartDateTime: moment('09:00'),
      scheduledEndDateTime: moment('10:00'),
    },
    'PATCH',
    '/me/mailboxSettings',
    (value) => ({ automaticRepliesSetting: value }),
  ],
];

describe.each(sent)('a sent %s', (type, whole, method, path, wrap) => {
  it('is taken whole; what is published and not taken is 501 by name, and a name that is not published 400', async () => {
    const answer = await ask(method, path, wrap(whole));
    expect([answer.status, answer.body.error]).toEqual([
      method === 'POST' && path === '/me/events' ? 201 : 200,
      undefined,
    ]);
    const left = (names[type]?.properties ?? []).filter((name) => !(name in whole));
    expect(left).toEqual(type === 'attendee' ? ['proposedNewTime'] : []);
    for (const name of left)
      expect(verdict(name, await ask(method, path, wrap({ ...whole, [name]: {} })))).toBe('notHere');
    expect(verdict('colour', await ask(method, path, wrap({ ...whole, colour: 'red' })))).toBe('unknown');
    expect((await ask(method, path, wrap({ ...whole, '@odata.type': '#microsoft.graph.fiend' }))).status).toBe(400);
    expect((await ask(method, path, wrap({ ...whole, 'x@odata.bind': 'y' }))).status).toBe(501);
  });
});
