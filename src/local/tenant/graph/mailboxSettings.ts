import type { Endpoint, GraphCall } from './graphCall';
import { changeMailboxState, mailboxState } from './mailboxState';
import { ownerOf } from './person';
import { selecting } from './queryOptions';
import { readMailboxSettings } from './readMailboxSettings';

const settings = (call: GraphCall): Record<string, unknown> => ({
  archiveFolder: null,
  userPurpose: 'user',
  ...mailboxState(call.context, ownerOf(call).objectId),
});
const properties = [
  'archiveFolder',
  'userPurpose',
  'timeZone',
  'dateFormat',
  'timeFormat',
  'delegateMeetingMessageDeliveryOptions',
  'language',
  'automaticRepliesSetting',
  'workingHours',
];

const source = 'https://learn.microsoft.com/graph/api/user-get-mailboxsettings';
const differs =
  "Every mailbox begins with the same settings. Scheduled automatic replies keep their times and send nothing; no mailbox is anything but a person's.";
const scopes = ['MailboxSettings.Read', 'MailboxSettings.ReadWrite'];

const context = (call: GraphCall, tail = ''): string =>
  `${call.root}/$metadata#users('${ownerOf(call).objectId}')/mailboxSettings${tail}`;

export const getMailboxSettings: Endpoint = {
  method: 'GET',
  path: 'mailboxSettings',
  below: 'person',
  service: 'mailbox',
  scopes,
  query: ['$select'],
  handle: (call) => ({
    status: 200,
    body: {
      '@odata.context': context(call),
      ...selecting(call, properties, 'microsoft.graph.mailboxSettings')(settings(call)),
    },
  }),
  operation: { fidelity: 'partial', differs, source, confirmed: false },
};

export const changeMailboxSettings: Endpoint = {
  method: 'PATCH',
  path: 'mailboxSettings',
  below: 'person',
  service: 'mailbox',
  scopes: ['MailboxSettings.ReadWrite'],
  query: [],
  handle: (call) => {
    const changes = readMailboxSettings(call.body);
    changeMailboxState(call.context, ownerOf(call).objectId, changes);
    return { status: 200, body: { '@odata.context': context(call), ...changes } };
  },
  operation: {
    fidelity: 'partial',
    differs: `${differs} Working hours are sent whole.`,
    source: 'https://learn.microsoft.com/graph/api/user-update-mailboxsettings',
    confirmed: false,
  },
};

export const getWorkingHours: Endpoint = {
  method: 'GET',
  path: 'mailboxSettings/workingHours',
  below: 'person',
  service: 'mailbox',
  scopes,
  query: [],
  handle: (call) => ({
    status: 200,
    body: {
      '@odata.context': context(call, '/workingHours'),
      ...mailboxState(call.context, ownerOf(call).objectId).workingHours,
    },
  }),
  operation: { fidelity: 'partial', differs, source, confirmed: false },
};

export const getTimeZone: Endpoint = {
  method: 'GET',
  path: 'mailboxSettings/timeZone',
  below: 'person',
  service: 'mailbox',
  scopes,
  query: [],
  handle: (call) => ({
    status: 200,
    body: {
      '@odata.context': context(call, '/timeZone'),
      value: mailboxState(call.context, ownerOf(call).objectId).timeZone,
    },
  }),
  operation: { fidelity: 'partial', differs, source, confirmed: false },
};
