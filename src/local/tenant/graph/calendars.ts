import type { Account, TenantContext } from '../platform';
import type { Calendar } from './store/calendarStore';
import { addCalendar, calendarsOf, defaultCalendarId, removeCalendar, updateCalendar } from './store/calendarStore';
import type { Answer, Endpoint, GraphCall } from './graphCall';
import { GraphError } from './GraphError';
import { ownerOf } from './person';
import { filtering, page, selecting } from './queryOptions';
import type { Json } from './readBody';
import { asMember, asObject, asText, invalidProperty, refuseUnknown } from './readBody';

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

/** The calendar a path leads to. */
function calendarOf(call: GraphCall): Calendar {
  const all = calendarsOf(call.context, ownerOf(call));
  const found = typeof call.calendar === 'string' ? all.find(({ id }) => id === call.calendar) : all[0];
  if (found === undefined) throw new Error('A calendar was looked up twice and found once.');
  return found;
}

const shape = (owner: Account, { id, name, color, isDefault, version }: Calendar): Record<string, unknown> => ({
  id,
  name,
  color,
  hexColor: '',
  isDefaultCalendar: isDefault,
  changeKey: Buffer.from(`${id.slice(6, 24)}/${version}`).toString('base64'),
  canShare: true,
  canViewPrivateItems: true,
  canEdit: true,
  allowedOnlineMeetingProviders: ['teamsForBusiness'],
  defaultOnlineMeetingProvider: 'teamsForBusiness',
  isTallyingResponses: isDefault,
  isRemovable: !isDefault,
  owner: { name: owner.displayName, address: owner.mail },
});

const reading = ['Calendars.ReadWrite', 'Calendars.Read', 'Calendars.ReadBasic'];
const type = 'microsoft.graph.calendar';
const properties = [
  'id',
  'name',
  'color',
  'hexColor',
  'isDefaultCalendar',
  'changeKey',
  'canShare',
  'canViewPrivateItems',
  'canEdit',
  'allowedOnlineMeetingProviders',
  'defaultOnlineMeetingProvider',
  'isTallyingResponses',
  'isRemovable',
  'owner',
];
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

/** Name and colour as sent; other properties of a calendar are taken and left as they are. */
function readCalendar(
  call: GraphCall,
  before: Pick<Calendar, 'name' | 'color'> | undefined,
  taken: readonly Calendar[],
): { name: string; color: string } {
  const body: Json = asObject(call.body, 'calendar');
  refuseUnknown(body, new Set(properties), type);
  const name = body['name'] === undefined ? (before?.name ?? '') : asText(body['name'], 'name').trim();
  if (name === '' || name.length > 255) throw invalidProperty();
  if (taken.some((other) => other.name.toLowerCase() === name.toLowerCase()))
    throw new GraphError(409, 'ErrorFolderExists', 'A folder with the specified name already exists.');
  return {
    name,
    color: body['color'] === undefined ? (before?.color ?? 'auto') : asMember(body['color'], colors, 'color'),
  };
}

const one = (call: GraphCall, status: number, calendar: Calendar): Answer => {
  const whole = shape(ownerOf(call), calendar);
  return {
    status,
    body: {
      '@odata.context': context(
        call,
        `${call.calendar === undefined && status === 200 ? 'calendar' : 'calendars'}/$entity`,
      ),
      ...selecting(call, properties, type)(whole),
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
  query: ['$select'],
  handle: (call) => one(call, 200, calendarOf(call)),
  operation: {
    fidelity: 'partial',
    differs: `${differs} Also answers /me/calendars/{id}.`,
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
  query: ['$select', '$filter', '$top', '$skip', '$count'],
  handle: (call) => {
    const owner = ownerOf(call);
    const matches = filtering(call, { name: 'text', isDefaultCalendar: 'flag' }, type);
    const { value, more } = page(
      call,
      calendarsOf(call.context, owner)
        .map((calendar) => shape(owner, calendar))
        .filter(matches),
      { usual: 10, most: 1000 },
    );
    return {
      status: 200,
      body: {
        '@odata.context': context(call, 'calendars'),
        ...more,
        value: value.map(selecting(call, properties, type)),
      },
    };
  },
  operation: {
    fidelity: 'partial',
    differs: `${differs} Filters by name and isDefaultCalendar.`,
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
    const owner = ownerOf(call);
    const { name, color } = readCalendar(call, undefined, calendarsOf(call.context, owner));
    return one(call, 201, addCalendar(call.context, owner, name, color));
  },
  operation: {
    fidelity: 'partial',
    differs: 'A name already taken answers 409 ErrorFolderExists; a missing one ErrorPropertyValidationFailure.',
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
    const others = calendarsOf(call.context, ownerOf(call)).filter(({ id }) => id !== before.id);
    const next = readCalendar(call, before, others);
    if (before.isDefault && next.name !== before.name) throw invalidProperty();
    return one(call, 200, before.isDefault ? before : updateCalendar(call.context, { ...before, ...next }));
  },
  operation: {
    fidelity: 'partial',
    differs:
      "Name and colour of further calendars. The mailbox's own keeps its name (ErrorPropertyValidationFailure) and colour.",
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
    source: 'https://learn.microsoft.com/graph/api/calendar-delete',
    confirmed: false,
  },
};
