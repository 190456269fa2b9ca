import { createHash } from 'node:crypto';
import type { Account } from '../platform';
import type { Endpoint } from './graphCall';
import { ownerOf } from './person';
import { selecting } from './queryOptions';

/** Every mailbox has one calendar. Its id follows from the mailbox, so it survives a restart. */
export const calendarId = (owner: Account): string => `AAMkAD${createHash('sha256').update(`calendar ${owner.objectId}`).digest('base64url')}AAAAAAEGAAA`;

const shape = (owner: Account): Record<string, unknown> => ({
  id: calendarId(owner), name: 'Calendar', color: 'auto', hexColor: '', isDefaultCalendar: true, changeKey: calendarId(owner).slice(6, 30), canShare: true,
  canViewPrivateItems: true, canEdit: true, allowedOnlineMeetingProviders: ['teamsForBusiness'], defaultOnlineMeetingProvider: 'teamsForBusiness',
  isTallyingResponses: true, isRemovable: false, owner: { name: owner.displayName, address: owner.mail }
});

const scopes = ['Calendars.ReadWrite', 'Calendars.Read', 'Calendars.ReadBasic'];
const differs = 'One calendar per mailbox; others cannot be made.';
const type = 'microsoft.graph.calendar';

export const getCalendar: Endpoint = {
  method: 'GET', path: 'calendar', below: 'person', service: 'mailbox', scopes, query: ['$select'],
  handle: (call) => {
    const owner = ownerOf(call);
    const whole = shape(owner);
    return {
      status: 200,
      body: { '@odata.context': `${call.root}/$metadata#users('${owner.objectId}')/calendar/$entity`, ...selecting(call, Object.keys(whole), type)(whole) }
    };
  },
  operation: { fidelity: 'partial', differs, source: 'https://learn.microsoft.com/graph/api/calendar-get', confirmed: false }
};

export const listCalendars: Endpoint = {
  method: 'GET', path: 'calendars', below: 'person', service: 'mailbox', scopes, query: ['$select'],
  handle: (call) => {
    const owner = ownerOf(call);
    const whole = shape(owner);
    return {
      status: 200,
      body: { '@odata.context': `${call.root}/$metadata#users('${owner.objectId}')/calendars`, value: [selecting(call, Object.keys(whole), type)(whole)] }
    };
  },
  operation: { fidelity: 'partial', differs, source: 'https://learn.microsoft.com/graph/api/user-list-calendars', confirmed: false }
};
