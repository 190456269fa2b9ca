import type { Answer, Endpoint, GraphCall } from './graphCall';
import { changeMailboxState, mailboxState } from './mailboxState';
import { ownerOf } from './person';
import { selecting } from './queryOptions';
import { readMailboxSettings } from './readMailboxSettings';

const settings = (call: GraphCall): Record<string, unknown> => ({
  archiveFolder: null,
  userPurpose: 'user',
  ...mailboxState(call.context, ownerOf(call).objectId),
});

const source = 'https://learn.microsoft.com/graph/api/user-get-mailboxsettings';
const differs =
  "Every mailbox begins with the same settings. Scheduled automatic replies keep their times and send nothing; no mailbox is anything but a person's.";
const scopes = ['MailboxSettings.Read', 'MailboxSettings.ReadWrite'];
const shared = { below: 'person', service: 'mailbox' } as const;

const context = (call: GraphCall, tail = ''): string =>
  `${call.root}/$metadata#users('${ownerOf(call).objectId}')/mailboxSettings${tail}`;

export const getMailboxSettings: Endpoint = {
  ...shared,
  method: 'GET',
  path: 'mailboxSettings',
  scopes,
  query: ['$select'],
  handle: (call) => ({
    status: 200,
    body: { '@odata.context': context(call), ...selecting(call, 'mailboxSettings')(settings(call)) },
  }),
  operation: {
    fidelity: 'partial',
    differs,
    guesses: [{ says: 'the times that stand in replies nobody has scheduled', probe: 'graph-mailbox-settings' }],
    source,
    confirmed: false,
  },
};

export const changeMailboxSettings: Endpoint = {
  ...shared,
  method: 'PATCH',
  path: 'mailboxSettings',
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
    guesses: [
      {
        says: 'ErrorInvalidArgument for a value that means nothing and for a schedule without an end after its start',
        probe: 'graph-mailbox-settings',
      },
      { says: 'replies sent without times keep those proposed', probe: 'graph-mailbox-settings' },
    ],
    source: 'https://learn.microsoft.com/graph/api/user-update-mailboxsettings',
    confirmed: false,
  },
};

/** One setting by its own address: a text stands in `value`, a complex value by itself, and nothing is 204. */
function answerSetting(call: GraphCall, name: string): Answer {
  const value = settings(call)[name];
  if (value === null || value === undefined) return { status: 204 };
  const body = typeof value === 'object' ? value : { value };
  return { status: 200, body: { '@odata.context': context(call, `/${name}`), ...body } };
}

const setting = (name: string): Endpoint => ({
  ...shared,
  method: 'GET',
  path: `mailboxSettings/${name}`,
  scopes,
  query: [],
  handle: (call) => answerSetting(call, name),
  operation: {
    fidelity: 'partial',
    differs,
    ...(name === 'archiveFolder'
      ? { guesses: [{ says: 'no archive folder is 204', probe: 'graph-mailbox-settings' } as const] }
      : {}),
    source,
    confirmed: false,
  },
});

export const oneSetting: readonly Endpoint[] = [
  'archiveFolder',
  'automaticRepliesSetting',
  'dateFormat',
  'delegateMeetingMessageDeliveryOptions',
  'language',
  'timeFormat',
  'timeZone',
  'userPurpose',
  'workingHours',
].map(setting);
