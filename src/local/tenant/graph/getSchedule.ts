import { accountByAddress } from './accountByAddress';
import type { Account } from '../platform';
import { readSwitch } from './consent';
import type { EventRow, ShowAs } from './eventRow';
import { writeMoment } from './eventShape';
import type { Endpoint, GraphCall } from './graphCall';
import { GraphError } from './GraphError';
import { mailboxState } from './mailboxState';
import { ownerOf } from './person';
import type { Json } from './readBody';
import { asList, asObject, asText, asWhole, refuseUnknown } from './readBody';
import { readMoment } from './readMoment';
import { calendarWindow, standing } from './series';
import { ianaZone } from './zones';

const minuteMs = 60_000;
const dayMs = 1440 * minuteMs;
/** Working elsewhere counts as free here: "set to 0 instead of 4 for backward compatibility" (published metadata). */
const digits: Readonly<Record<ShowAs, string>> = {
  free: '0',
  tentative: '1',
  busy: '2',
  oof: '3',
  workingElsewhere: '0',
  unknown: '0',
};
/** Of two events in one slot the one further along counts. */
const rank: readonly ShowAs[] = ['unknown', 'free', 'workingElsewhere', 'tentative', 'busy', 'oof'];

interface Ask {
  readonly schedules: readonly string[];
  readonly startUtc: number;
  readonly endUtc: number;
  readonly slotMs: number;
  /** IANA name of the zone the window was asked in. */
  readonly zone: string;
}

function readAsk(call: GraphCall): Ask {
  const sent = asObject(call.body, 'body');
  // The documentation's own examples write `Schedules` and `StartTime`.
  const body: Json = Object.fromEntries(
    Object.entries(sent).map(([name, value]) => [name.charAt(0).toLowerCase() + name.slice(1), value]),
  );
  refuseUnknown(body, ['schedules', 'startTime', 'endTime', 'availabilityViewInterval'], 'Action');
  const schedules = asList(body['schedules'], 'schedules').map((one) => asText(one, 'schedules'));
  const { atUtc: startUtc, zone } = readMoment(body['startTime'], 'startTime');
  const endUtc = readMoment(body['endTime'], 'endTime').atUtc;
  const interval =
    body['availabilityViewInterval'] === undefined
      ? 30
      : asWhole(body['availabilityViewInterval'], 'availabilityViewInterval');
  if (schedules.length === 0) throw new GraphError(400, 'ErrorInvalidRequest', 'At least one schedule is required.');
  if (schedules.length > 20) {
    throw new GraphError(
      400,
      'ErrorMailboxDataArrayTooBig',
      `There are too many target users in the EmailAddress array. The allowed size = 20; the actual size = ${schedules.length}.`,
    );
  }
  if (endUtc <= startUtc)
    throw new GraphError(
      400,
      'ErrorInvalidTimeInterval',
      'The time duration specified for FreeBusyViewOptions.TimeWindow is invalid.',
    );
  if (endUtc - startUtc > 62 * dayMs) {
    throw new GraphError(
      400,
      'ErrorTimeIntervalTooBig',
      'The requested time duration specified for FreeBusyViewOptions.TimeWindow is too long. ' +
        `The allowed limit = 62 days; the actual limit = ${Math.ceil((endUtc - startUtc) / dayMs)} days.`,
    );
  }
  if (interval < 5 || interval > 1440 || interval * minuteMs > endUtc - startUtc) {
    throw new GraphError(
      400,
      'ErrorInvalidMergedFreeBusyInterval',
      'The specified merged free/busy interval is not valid. Specify an interval that is less than the free/busy time window and between 5 and 1440 minutes.',
    );
  }
  return { schedules, startUtc, endUtc, slotMs: interval * minuteMs, zone: ianaZone(zone) };
}

function availabilityView(rows: readonly EventRow[], { startUtc, endUtc, slotMs, zone }: Ask): string {
  let view = '';
  const spans = rows.map((row) => ({ ...standing(row, zone), showAs: row.details.showAs }));
  for (let slot = startUtc; slot < endUtc; slot += slotMs) {
    const inSlot = spans
      .filter((span) => span.startUtc < slot + slotMs && span.endUtc > slot)
      .map((span) => rank.indexOf(span.showAs));
    view += digits[rank[Math.max(0, ...inSlot)] ?? 'free'];
  }
  return view;
}

/**
 * Subject and place only of ordinary events, and only where the owner shares them; private ones say when, never what.
 * Where nothing is shared an item has its times and its status alone (floriscornel/teams-cli, 2026-10-05).
 */
function scheduleItem(call: GraphCall, row: EventRow, own: boolean, { zone }: Ask): object {
  const { details } = row;
  const at = standing(row, zone);
  const times = {
    start: writeMoment(at.startUtc, call.prefer.zone),
    end: writeMoment(at.endUtc, call.prefer.zone),
  };
  if (!own && readSwitch(call.context, 'calendarSharing') === 'availabilityOnly')
    return { status: details.showAs, ...times };
  const isPrivate = details.sensitivity === 'private' || details.sensitivity === 'confidential';
  const words = { subject: details.subject, location: details.locations[0]?.displayName ?? '' };
  return { isPrivate, status: details.showAs, ...(isPrivate ? {} : words), ...times };
}

function schedule(call: GraphCall, ask: Ask, scheduleId: string, asker: Account): object {
  const account = accountByAddress(call.context, scheduleId);
  if (account === undefined || !account.mailbox) {
    return {
      scheduleId,
      availabilityView: '',
      error: { message: 'Proxy web request failed.', responseCode: '5016' },
      scheduleItems: null,
    };
  }
  const rows = calendarWindow(call.context, account.objectId, ask.startUtc, ask.endUtc, { zone: ask.zone });
  return {
    scheduleId,
    availabilityView: availabilityView(rows, ask),
    scheduleItems: rows.map((row) => scheduleItem(call, row, account.objectId === asker.objectId, ask)),
    workingHours: mailboxState(call.context, account.objectId).workingHours,
  };
}

export const getSchedule: Endpoint = {
  method: 'POST',
  path: 'calendar/getSchedule',
  below: 'person',
  service: 'mailbox',
  scopes: ['Calendars.ReadWrite', 'Calendars.Read', 'Calendars.ReadBasic'],
  query: [],
  handle: (call) => {
    const ask = readAsk(call);
    const asker = ownerOf(call);
    return {
      status: 200,
      body: {
        '@odata.context': `${call.root}/$metadata#Collection(microsoft.graph.scheduleInformation)`,
        value: ask.schedules.map((scheduleId) => schedule(call, ask, scheduleId, asker)),
      },
    };
  },
  operation: {
    fidelity: 'partial',
    differs:
      'Refuses more than 20 addresses, as documented, where a real tenant was seen to take 100. Everybody shares subject and place of ordinary events unless the ' +
      'calendar-sharing switch says availabilityOnly (the default of a real organization), where an item has start, end and status alone. No distribution lists, rooms or other ' +
      'organizations: whoever is unknown or has no mailbox gets 5016 and no items.',
    guesses: [
      { says: 'ErrorInvalidRequest for no address at all', probe: 'graph-schedule-edges' },
      {
        says: 'an entry with an error has an empty availabilityView and no working hours',
        probe: 'graph-schedule-edges',
      },
      { says: "only a person's own calendar counts, not further ones", probe: 'graph-schedule-calendars' },
    ],
    source:
      'https://learn.microsoft.com/graph/api/calendar-getschedule; floriscornel/teams-cli plans/calendar.md (2026-10-05); microsoftgraph/microsoft-graph-docs#7047, #6450, #19703; microsoftgraph/msgraph-sdk-dotnet#2349',
    confirmed: false,
  },
};
