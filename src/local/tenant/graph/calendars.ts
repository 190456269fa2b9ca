import type { Account, TenantContext } from '../platform';
import type { Answer, Endpoint, GraphCall } from './graphCall';
import { GraphError } from './GraphError';
import { hasTeamsMeetings } from './onlineMeeting';
import { ownerOf } from './person';
import { filtering, page, selecting } from './queryOptions';
import type { Json } from './readBody';
import { asMember, asObject, asText, invalidProperty, refuseReadOnly, refuseUnknown } from './readBody';
import { readExpand } from './readExpand';
import { answered } from './published/answered';
import type { Calendar } from './store/calendarStore';
import { addCalendar, calendarsOf, defaultCalendarId, removeCalendar, updateCalendar } from './store/calendarStore';

/**
 * What a path named: undefined for none, null for the mailbox's own calendar, else a further one's id. 404 for nobody's
 * and for another's.
 */
export function calendarKey(
  context: TenantContext,
  owner: Account | undefined,
  named: string | undefined,
): string | null | undefined {
  if (named === undefined || owner === undefined) return undefined;
  if (named === '' || named === defaultCalendarId(owner)) return null;
  const found = calendarsOf(context, owner).find(({ id }) => id === named);
  if (found === undefined)
    throw new GraphError(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
  return found.id;
}

/** The calendar with a key as calendarKey answers it. */
function calendarByKey(context: TenantContext, owner: Account, key: string | null | undefined): Calendar {
  const all = calendarsOf(context, owner);
  const found = typeof key === 'string' ? all.find(({ id }) => id === key) : all[0];
  if (found === undefined) throw new Error('A calendar was looked up twice and found once.');
  return found;
}

const calendarOf = (call: GraphCall): Calendar => calendarByKey(call.context, ownerOf(call), call.calendar);

function shape(context: TenantContext, owner: Account, calendar: Calendar): Json {
  const { id, name, color, isDefault, version } = calendar;
  const teams = hasTeamsMeetings(context, owner.objectId);
  return {
    id,
    name,
    color,
    hexColor: '',
    isDefaultCalendar: isDefault,
    changeKey: Buffer.from(`${id.slice(6, 24)}/${version}`).toString('base64'),
    canShare: true,
    canViewPrivateItems: true,
    canEdit: true,
    allowedOnlineMeetingProviders: teams ? ['teamsForBusiness'] : [],
    defaultOnlineMeetingProvider: teams ? 'teamsForBusiness' : 'unknown',
    isTallyingResponses: isDefault,
    isRemovable: !isDefault,
    owner: { name: owner.displayName, address: owner.mail },
  };
}

/** The calendar an event lies in, as $expand shows it. */
export const calendarShape = (context: TenantContext, owner: Account, key: string | null): Json =>
  shape(context, owner, calendarByKey(context, owner, key));

const reading = ['Calendars.ReadWrite', 'Calendars.Read', 'Calendars.ReadBasic'];
const colors = [
  'auto',
  'lightBlue',
  'lightGreen',
  'lightOrange',
  'lightGray',
  'lightYellow',
  'lightTeal',
  'lightPink',
  'lightBrown',
  'lightRed',
  'maxColor',
] as const;
const context = (call: GraphCall, tail: string): string =>
  `${call.root}/$metadata#users('${ownerOf(call).objectId}')/${tail}`;

const settable = ['name', 'color'];
const others = answered.calendar.properties.filter((name) => !settable.includes(name));

/** Name and colour as sent; any other property must be what it is anyway, such as isDefaultCalendar false. */
function readCalendar(
  call: GraphCall,
  before: Pick<Calendar, 'name' | 'color'>,
  there: Json,
): Pick<Calendar, 'name' | 'color'> {
  const owner = ownerOf(call);
  const body: Json = asObject(call.body, 'calendar');
  refuseUnknown(body, answered.calendar.properties, 'calendar');
  refuseReadOnly(body, others, there, 'calendar');
  const name = body['name'] === undefined ? before.name : asText(body['name'], 'name').trim();
  if (name === '' || name.length > 255) throw invalidProperty();
  const taken = calendarsOf(call.context, owner).filter(({ id }) => id !== there['id']);
  if (taken.some((other) => other.name.toLowerCase() === name.toLowerCase()))
    throw new GraphError(409, 'ErrorFolderExists', 'A folder with the specified name already exists.');
  return { name, color: body['color'] === undefined ? before.color : asMember(body['color'], colors, 'color') };
}

const one = (call: GraphCall, status: number, calendar: Calendar): Answer => {
  readExpand(call.query.get('$expand'), 'calendar');
  const whole = shape(call.context, ownerOf(call), calendar);
  return {
    status,
    body: {
      '@odata.context': context(
        call,
        `${call.calendar === undefined && status === 200 ? 'calendar' : 'calendars'}/$entity`,
      ),
      ...selecting(call, 'calendar')(whole),
    },
  };
};

const differs =
  'Every mailbox has one calendar of its own, and further ones as they are made. No calendar groups, shared calendars, permissions or delegates.';

export const getCalendar: Endpoint = {
  method: 'GET',
  path: 'calendar',
  below: 'person',
  service: 'mailbox',
  scopes: reading,
  query: ['$select', '$expand'],
  handle: (call) => one(call, 200, calendarOf(call)),
  operation: {
    fidelity: 'partial',
    differs: `${differs} Also answers /me/calendars/{id}. Without Teams meetings (a switch of POST /_tenant/online-meetings) allowedOnlineMeetingProviders is empty.`,
    guesses: [
      { says: 'the default provider of a mailbox without Teams meetings is unknown', probe: 'graph-without-teams' },
    ],
    source: 'https://learn.microsoft.com/graph/api/calendar-get',
    confirmed: false,
  },
};

export const listCalendars: Endpoint = {
  method: 'GET',
  path: 'calendars',
  below: 'person',
  service: 'mailbox',
  scopes: reading,
  query: ['$select', '$filter', '$top', '$skip', '$count', '$expand'],
  handle: (call) => {
    const owner = ownerOf(call);
    readExpand(call.query.get('$expand'), 'calendar');
    const matches = filtering(call, { name: 'text', isDefaultCalendar: 'flag' }, 'calendar');
    const { value, more } = page(
      call,
      calendarsOf(call.context, owner)
        .map((calendar) => shape(call.context, owner, calendar))
        .filter(matches),
      { usual: 10, most: 1000 },
    );
    return {
      status: 200,
      body: { '@odata.context': context(call, 'calendars'), ...more, value: value.map(selecting(call, 'calendar')) },
    };
  },
  operation: {
    fidelity: 'partial',
    differs: `${differs} Filters by name and isDefaultCalendar.`,
    guesses: [{ says: 'ten calendars a page', probe: 'graph-page-sizes' }],
    source: 'https://learn.microsoft.com/graph/api/user-list-calendars',
    confirmed: false,
  },
};

export const createCalendar: Endpoint = {
  method: 'POST',
  path: 'calendars',
  below: 'person',
  service: 'mailbox',
  scopes: ['Calendars.ReadWrite'],
  query: [],
  handle: (call) => {
    const blank: Calendar = { id: '', name: '', color: 'auto', isDefault: false, version: 1 };
    const owner = ownerOf(call);
    const { id: _, changeKey: _key, ...made } = shape(call.context, owner, blank);
    const { name, color } = readCalendar(call, blank, made);
    return one(call, 201, addCalendar(call.context, owner, name, color));
  },
  operation: {
    fidelity: 'partial',
    differs:
      'Takes name and colour; any other property must be what a new calendar has anyway (isDefaultCalendar true is 501). A name already taken answers 409 ErrorFolderExists; a missing one ErrorPropertyValidationFailure.',
    guesses: [
      { says: 'ErrorPropertyValidationFailure for a missing name', probe: 'graph-calendar-names' },
      { says: 'names are compared without regard to case', probe: 'graph-calendar-names' },
    ],
    source: 'https://learn.microsoft.com/graph/api/user-post-calendars; alcionai/corso#3318',
    confirmed: false,
  },
};

export const changeCalendar: Endpoint = {
  method: 'PATCH',
  path: 'calendar',
  below: 'person',
  service: 'mailbox',
  scopes: ['Calendars.ReadWrite'],
  query: [],
  handle: (call) => {
    const before = calendarOf(call);
    const owner = ownerOf(call);
    const next = readCalendar(call, before, shape(call.context, owner, before));
    return one(call, 200, updateCalendar(call.context, owner, { ...before, ...next }));
  },
  operation: {
    fidelity: 'partial',
    differs: "Name and colour, the mailbox's own calendar's too; any other property must be what it is.",
    guesses: [{ says: 'the colour of the own calendar can be changed like its name', probe: 'graph-default-calendar' }],
    source: 'https://learn.microsoft.com/graph/api/calendar-update',
    confirmed: false,
  },
};

export const deleteCalendar: Endpoint = {
  method: 'DELETE',
  path: 'calendar',
  below: 'person',
  service: 'mailbox',
  scopes: ['Calendars.ReadWrite'],
  query: [],
  handle: (call) => {
    const calendar = calendarOf(call);
    if (calendar.isDefault)
      throw new GraphError(400, 'ErrorDeleteDistinguishedFolder', 'Distinguished folders cannot be deleted.');
    removeCalendar(call.context, ownerOf(call), calendar);
    return { status: 204 };
  },
  operation: {
    fidelity: 'partial',
    differs: 'Takes its events along and tells no attendee.',
    guesses: [
      { says: "400 ErrorDeleteDistinguishedFolder for the mailbox's own", probe: 'graph-default-calendar' },
      { says: 'no attendee is told of what was in it', probe: 'graph-calendar-deleted' },
    ],
    source: 'https://learn.microsoft.com/graph/api/calendar-delete',
    confirmed: false,
  },
};
