import fc from 'fast-check';
import type { Asked } from './hostile';
import { bodyOf, encoded, inPath, number, word } from './hostile';

const window = 'startDateTime=2026-11-01&endDateTime=2026-12-01';
const others = fc.oneof(
  fc.constantFrom('users/priya@thistlemere.example', 'users/hannah@thistlemere.example'),
  inPath.map((name) => `users/${name}`),
  inPath.map((name) => `users('${name}')`),
);
const person = fc.oneof({ weight: 4, arbitrary: fc.constant('me') }, { weight: 1, arbitrary: others });
const event = fc.oneof(inPath, fc.constantFrom('{secret}', '{secret}OC202611241000'));
const route = (method: string, ...paths: string[]): fc.Arbitrary<readonly [string, string]> =>
  fc.constantFrom(...paths).map((path) => [method, path] as const);

/** Paths that exist with the method they take; `below` a person or at the root. */
const below = fc.oneof(
  {
    weight: 6,
    arbitrary: route(
      'GET',
      '',
      '/events',
      '/calendar',
      '/calendars',
      `/calendarView?${window}`,
      `/calendarView/delta?${window}`,
      '/mailboxSettings',
      '/photo/$value',
      '/manager',
      '/directReports',
      '/memberOf',
      '/todo/lists',
      '/todo/lists/delta',
      '/events/delta',
      '/photo',
      '/drive/root',
      '/mailboxSettings/workingHours',
      '/mailboxSettings/language',
      '/transitiveMemberOf/microsoft.graph.group',
    ),
  },
  {
    weight: 3,
    arbitrary: route(
      'POST',
      '/events',
      '/events',
      '/calendar/getSchedule',
      '/findMeetingTimes',
      '/getMemberGroups',
      '/todo/lists',
      '/calendars',
    ),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom('GET', 'PATCH', 'DELETE'), event)
      .map(([method, id]) => [method, `/events/${id}`] as const),
  },
  fc
    .tuple(event, fc.constantFrom('accept', 'decline', 'tentativelyAccept', 'cancel'))
    .map(([id, act]) => ['POST', `/events/${id}/${act}`] as const),
  event.map((id) => ['GET', `/events/${id}/instances?${window}`] as const),
  fc
    .tuple(event, inPath, fc.constantFrom('GET', 'DELETE'))
    .map(([id, file, method]) => [method, `/events/${id}/attachments/${file}`] as const),
  event.map((id) => ['POST', `/events/${id}/attachments`] as const),
  fc
    .tuple(inPath, inPath, fc.constantFrom('checklistItems', 'linkedResources', 'attachments'))
    .map(([list, task, part]) => ['POST', `/todo/lists/${list}/tasks/${task}/${part}`] as const),
  fc
    .tuple(fc.constantFrom('GET', 'PATCH', 'DELETE'), inPath)
    .map(([method, id]) => [method, `/calendars/${id}`] as const),
  inPath.map((id) => ['GET', `/calendars/${id}/events`] as const),
  inPath.map((id) => ['GET', `/calendars/${id}/calendarView/delta?${window}`] as const),
  inPath.map((id) => ['GET', `/todo/lists/${id}/tasks/delta`] as const),
  inPath.map((id) => ['GET', `/todo/lists/${id}/tasks`] as const),
  fc.tuple(fc.constantFrom('PUT', 'GET', 'POST'), inPath).map(([method, name]) => [method, `/${name}`] as const),
);
const root = fc.oneof(
  route('GET', 'users', 'users', 'sites/root', 'sites?search=x', 'groups', '$metadata'),
  inPath.map((name) => ['GET', `groups/${name}/members`] as const),
  route('POST', '$batch', '$batch'),
  inPath.map((name) => ['GET', `sites/${name}`] as const),
  inPath.map((name) => ['POST', name] as const),
);
const target = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(person, below).map(([who, [method, path]]) => [method, `${who}${path}`] as const) },
  { weight: 1, arbitrary: root },
);

const option = fc.oneof(
  fc
    .tuple(word, fc.constantFrom('eq', 'gt', 'and'), word)
    .map(([left, by, right]) => ['$filter', `${left} ${by} '${right}'`]),
  word.map((text) => ['$filter', `singleValueExtendedProperties/any(ep: ep/id eq '${text}' and ep/value eq 'k')`]),
  word.map((text) => ['$filter', `startswith(displayName,'${text}')`]),
  word.map((text) => ['$select', text]),
  word.map((text) => ['$expand', text]),
  word.map((text) => ['$orderby', text]),
  word.map((text) => ['$search', `"displayName:${text}"`]),
  number.map((top) => ['$top', String(top)]),
  number.map((skip) => ['$skip', String(skip)]),
  word.map((text) => ['$deltatoken', text]),
  word.map((text) => ['startDateTime', text]),
  fc.constantFrom(['$select', 'id'], ['$top', '5'], ['$filter', "startswith(displayName,'P')"]),
);
const query = fc
  .oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 2, arbitrary: fc.array(option, { maxLength: 2 }) })
  .map((options) => options.map((pair) => pair.map(encoded).join('=')).join('&'));

const moment = fc
  .tuple(fc.oneof(word, fc.constant('2026-11-24T10:00:00')), fc.oneof(word, fc.constant('GMT Standard Time')))
  .map(([dateTime, timeZone]) => ({ dateTime, timeZone }));
const at = (time: string): object => ({ dateTime: `2026-11-24T${time}:00`, timeZone: 'GMT Standard Time' });
const body = fc.oneof(
  fc
    .tuple(word, word)
    .map(([subject, content]) =>
      JSON.stringify({ subject, body: { contentType: 'text', content }, start: at('10:00'), end: at('11:00') }),
    ),
  word.map((comment) => JSON.stringify({ comment, sendResponse: true })),
  bodyOf(
    'subject',
    'body',
    'start',
    'end',
    'attendees',
    'recurrence',
    'isAllDay',
    'sensitivity',
    'transactionId',
    'singleValueExtendedProperties',
    'location',
  ),
  fc
    .tuple(word, moment, moment, word)
    .map(([subject, start, end, address]) =>
      JSON.stringify({ subject, start, end, attendees: [{ emailAddress: { address } }] }),
    ),
  fc.tuple(word, moment, moment, number).map(([name, startTime, endTime, interval]) =>
    JSON.stringify({
      schedules: [name, 'priya@thistlemere.example'],
      startTime,
      endTime,
      availabilityViewInterval: interval,
    }),
  ),
  word.map((name) =>
    JSON.stringify({ schedules: [name, 'priya@thistlemere.example'], startTime: at('09:00'), endTime: at('12:00') }),
  ),
  bodyOf(
    'schedules',
    'attendees',
    'timeConstraint',
    'meetingDuration',
    'maxCandidates',
    'comment',
    'sendResponse',
    'proposedNewTime',
    'title',
    'displayName',
  ),
  fc.array(fc.tuple(word, event, word), { maxLength: 4 }).map((steps) =>
    JSON.stringify({
      requests: steps.map(([id, name, text]) => ({
        id,
        method: 'GET',
        url: `/users/priya@thistlemere.example/events/${name}?$select=${text}`,
        dependsOn: [text],
      })),
    }),
  ),
);

/** A request to Graph, as `sharePointRequest`. `{secret}` in a path stands for the id of somebody else's event. */
export const graphRequest: fc.Arbitrary<Asked> = fc
  .tuple(target, query, body, fc.oneof({ weight: 1, arbitrary: word }, { weight: 5, arbitrary: fc.constant('') }))
  .map(([[method, path], options, sent, text]) => {
    const printable = text.replace(/[^\x20-\x7e]/g, '');
    return {
      method,
      url: `/graph/v1.0/${path}${options === '' ? '' : `${path.includes('?') ? '&' : '?'}${options}`}`,
      body: method === 'GET' ? undefined : sent,
      headers: {
        'content-type': 'application/json',
        ...(printable === '' ? {} : { prefer: `outlook.timezone="${printable}"`, 'if-match': printable }),
      },
    };
  });
