import { GraphError } from './GraphError';
import { asFlag, asList, asMember, asObject, asText, asWhole, refuseUnknown } from './readBody';
import { readMoment } from './readMoment';
import { ianaZone } from './zones';

const dayMs = 86_400_000;

/** What findMeetingTimes was asked, checked. All times are instants. */
export interface MeetingAsk {
  readonly attendees: readonly { readonly type: string; readonly address: string }[];
  readonly slots: readonly { readonly startUtc: number; readonly endUtc: number }[];
  /** From the first slot's start to the last one's end. */
  readonly startUtc: number;
  readonly endUtc: number;
  /** IANA name of the zone the first time was asked in. */
  readonly zone: string;
  readonly workOnly: boolean;
  readonly durationMs: number;
  readonly mostCandidates: number;
  readonly minimumPercent: number;
  readonly organizerOptional: boolean;
  readonly reasons: boolean;
}

const known = [
  'attendees',
  'isOrganizerOptional',
  'locationConstraint',
  'maxCandidates',
  'meetingDuration',
  'minimumAttendeePercentage',
  'returnSuggestionReasons',
  'timeConstraint',
];
const invalid = (message: string): GraphError => new GraphError(400, 'ErrorInvalidParameter', message);

function readDuration(value: unknown): number {
  if (value === undefined || value === null) return 30 * 60_000;
  const text = asText(value, 'meetingDuration');
  const match = /^P(?:(\d{1,3})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?)?$/.exec(text);
  const [, days = '0', hours = '0', minutes = '0'] = match ?? [];
  const ms = Number(days) * dayMs + Number(hours) * 3_600_000 + Number(minutes) * 60_000;
  if (match === null || ms === 0) throw invalid(`The value '${text}' of parameter 'meetingDuration' is invalid.`);
  return ms;
}

function readSlots(constraint: unknown, now: number): Pick<MeetingAsk, 'workOnly' | 'slots' | 'zone'> {
  const body = constraint === undefined || constraint === null ? {} : asObject(constraint, 'timeConstraint');
  refuseUnknown(body, ['activityDomain', 'timeSlots', 'timeslots'], 'timeConstraint');
  const domain = asMember(
    body['activityDomain'] ?? 'work',
    ['work', 'personal', 'unrestricted', 'unknown'] as const,
    'timeConstraint/activityDomain',
  );
  const sent = body['timeSlots'] ?? body['timeslots'];
  const slots =
    sent === undefined
      ? [{ startUtc: Math.ceil(now / 1_800_000) * 1_800_000, endUtc: now + 7 * dayMs, zone: 'UTC' }]
      : asList(sent, 'timeSlots').map((one) => {
          const slot = asObject(one, 'timeSlots');
          refuseUnknown(slot, ['start', 'end'], 'timeSlot');
          const { atUtc: startUtc, zone } = readMoment(slot['start'], 'timeSlots/start');
          return { startUtc, endUtc: readMoment(slot['end'], 'timeSlots/end').atUtc, zone };
        });
  if (slots.length === 0 || slots.some(({ startUtc, endUtc }) => endUtc <= startUtc))
    throw invalid('A time slot must end after it starts.');
  return { workOnly: domain === 'work' || domain === 'unknown', slots, zone: ianaZone(slots[0]?.zone ?? 'UTC') };
}

function readPercent(value: unknown): number {
  const percent = value ?? 50;
  if (typeof percent !== 'number' || percent < 0 || percent > 100)
    throw invalid('minimumAttendeePercentage is a number from 0 to 100.');
  return percent;
}

function readMost(value: unknown): number {
  const most = asWhole(value ?? 20, 'maxCandidates');
  if (most < 1) throw invalid('maxCandidates is at least 1.');
  return most;
}

/** Reads the body of findMeetingTimes; every part of it is optional. */
export function readMeetingAsk(value: unknown, now: number): MeetingAsk {
  const body = asObject(value ?? {}, 'body');
  refuseUnknown(body, known, 'Action');
  if (body['locationConstraint'] !== undefined && body['locationConstraint'] !== null) {
    throw new GraphError(501, 'NotImplemented', 'The local tenant has no rooms and takes no locationConstraint.');
  }
  const attendees = asList(body['attendees'] ?? [], 'attendees').map((one) => {
    const attendee = asObject(one, 'attendees');
    refuseUnknown(attendee, ['emailAddress', 'type'], 'attendeeBase');
    const email = asObject(attendee['emailAddress'], 'attendees/emailAddress');
    refuseUnknown(email, ['address', 'name'], 'emailAddress');
    return {
      type: asMember(attendee['type'] ?? 'required', ['required', 'optional', 'resource'] as const, 'attendees/type'),
      address: asText(email['address'], 'attendees/emailAddress/address'),
    };
  });
  if (attendees.length > 20)
    throw new GraphError(
      400,
      'ErrorMailboxDataArrayTooBig',
      `There are too many attendees. The allowed size = 20; the actual size = ${attendees.length}.`,
    );
  const { workOnly, slots, zone } = readSlots(body['timeConstraint'], now);
  const startUtc = Math.min(...slots.map((slot) => slot.startUtc));
  const endUtc = Math.max(...slots.map((slot) => slot.endUtc));
  if (endUtc - startUtc > 62 * dayMs)
    throw new GraphError(
      400,
      'ErrorTimeIntervalTooBig',
      'The requested time duration is too long. The allowed limit = 62 days.',
    );
  return {
    attendees,
    slots,
    startUtc,
    endUtc,
    zone,
    workOnly,
    durationMs: readDuration(body['meetingDuration']),
    mostCandidates: readMost(body['maxCandidates']),
    minimumPercent: readPercent(body['minimumAttendeePercentage']),
    organizerOptional: asFlag(body['isOrganizerOptional'] ?? false, 'isOrganizerOptional'),
    reasons: asFlag(body['returnSuggestionReasons'] ?? false, 'returnSuggestionReasons'),
  };
}
