import type { Attendee } from './eventRow';
import { never } from './eventRow';
import { GraphError } from './GraphError';
import { asList, asMember, asObject, asText, refuseUnknown } from './readBody';
import { notHere } from './published/publishedNames';

const address = /^[^@\s]+@[^@\s]+$/;
const responses = ['none', 'organizer', 'tentativelyAccepted', 'accepted', 'declined', 'notResponded'] as const;

/** What a client says somebody answered; only Exchange writes it, so it has to be what is there. */
function readStatus(value: unknown): Attendee['status'] {
  const body = value === undefined || value === null ? {} : asObject(value, 'attendees/status');
  refuseUnknown(body, ['response', 'time'], 'responseStatus');
  const response = asMember(body['response'] ?? 'none', responses, 'attendees/status/response');
  return { response, time: typeof body['time'] === 'string' ? body['time'] : never };
}

function readAttendee(value: unknown): Attendee {
  const body = asObject(value, 'attendees');
  refuseUnknown(body, ['emailAddress', 'type', 'status'], 'attendee');
  const email = asObject(body['emailAddress'], 'attendees/emailAddress');
  refuseUnknown(email, ['address', 'name'], 'emailAddress');
  const mail = asText(email['address'], 'attendees/emailAddress/address');
  if (!address.test(mail)) throw new GraphError(400, 'ErrorInvalidRecipients', "At least one recipient isn't valid.");
  const { name } = email;
  if (name !== undefined && name !== null) asText(name, 'attendees/emailAddress/name');
  return {
    type: asMember(body['type'] ?? 'required', ['required', 'optional', 'resource'] as const, 'attendees/type'),
    name: typeof name === 'string' && name !== '' ? name : mail,
    address: mail,
    status: readStatus(body['status']),
  };
}

export function readAttendees(value: unknown): Attendee[] {
  const byAddress = new Map<string, Attendee>();
  for (const entry of asList(value, 'attendees')) {
    const attendee = readAttendee(entry);
    byAddress.set(attendee.address.toLowerCase(), attendee);
  }
  if (byAddress.size > 500)
    throw new GraphError(400, 'ErrorRecipientLimitExceeded', 'The number of attendees exceeds the limit of 500.');
  return [...byAddress.values()];
}

/**
 * People keep the answer they gave when the list is written anew; whoever is new has given none. 501 where the list
 * says somebody answered otherwise: nobody answers for another.
 */
export function mergeAttendees(before: readonly Attendee[], sent: readonly Attendee[]): Attendee[] {
  return sent.map((attendee) => {
    const known = before.find(({ address: mail }) => mail.toLowerCase() === attendee.address.toLowerCase());
    const { response } = attendee.status;
    if (response !== 'none' && response !== known?.status.response)
      throw notHere(`another answer of an attendee ('status') than the one there`);
    return known ?? { ...attendee, status: { response: 'none', time: never } };
  });
}
