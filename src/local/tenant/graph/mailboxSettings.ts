import type { Endpoint, GraphCall } from './graphCall';
import { ownerOf } from './person';
import { selecting } from './queryOptions';
import { workingHours } from './workingHours';

const settings = {
  archiveFolder: null,
  timeZone: 'GMT Standard Time',
  delegateMeetingMessageDeliveryOptions: 'sendToDelegateOnly',
  dateFormat: 'dd/MM/yyyy',
  timeFormat: 'HH:mm',
  userPurpose: 'user',
  automaticRepliesSetting: { status: 'disabled', externalAudience: 'all', internalReplyMessage: '', externalReplyMessage: '' },
  language: { locale: 'en-GB', displayName: 'English (United Kingdom)' },
  workingHours
} as const;

const source = 'https://learn.microsoft.com/graph/api/user-get-mailboxsettings';
const differs = 'The same settings for every mailbox; they cannot be changed.';
const scopes = ['MailboxSettings.Read', 'MailboxSettings.ReadWrite'];

const context = (call: GraphCall, tail: string): string => `${call.root}/$metadata#users('${ownerOf(call).objectId}')/mailboxSettings${tail}`;

export const getMailboxSettings: Endpoint = {
  method: 'GET', path: 'mailboxSettings', below: 'person', service: 'mailbox', scopes, query: ['$select'],
  handle: (call) => ({
    status: 200,
    body: { '@odata.context': context(call, ''), ...selecting(call, Object.keys(settings), 'microsoft.graph.mailboxSettings')(settings) }
  }),
  operation: { fidelity: 'partial', differs, source, confirmed: false }
};

export const getWorkingHours: Endpoint = {
  method: 'GET', path: 'mailboxSettings/workingHours', below: 'person', service: 'mailbox', scopes, query: [],
  handle: (call) => ({ status: 200, body: { '@odata.context': context(call, '/workingHours'), ...workingHours } }),
  operation: { fidelity: 'partial', differs, source, confirmed: false }
};

export const getTimeZone: Endpoint = {
  method: 'GET', path: 'mailboxSettings/timeZone', below: 'person', service: 'mailbox', scopes, query: [],
  handle: (call) => ({ status: 200, body: { '@odata.context': context(call, '/timeZone'), value: settings.timeZone } }),
  operation: { fidelity: 'partial', differs, source, confirmed: false }
};
