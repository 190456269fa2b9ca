import { accountByAddress } from './accountByAddress';
import type { Account } from '../platform';
import type { EventRow, ShowAs } from './eventRow';
import { writeMoment } from './eventShape';
import type { Endpoint, GraphCall } from './graphCall';
import { GraphError } from './GraphError';
import type { WorkingHours } from './mailboxState';
import { mailboxState } from './mailboxState';
import { ownerOf } from './person';
import type { MeetingAsk } from './readMeetingAsk';
import { readMeetingAsk } from './readMeetingAsk';
import { weekdays } from './recurrence';
import { calendarWindow, standing } from './series';
import { ianaZone, utcToWall, writeWall } from './zones';

const stepMs = 30 * 60_000;

type Availability = ShowAs;
interface Diary {
  readonly entries: readonly (Pick<EventRow, 'startUtc' | 'endUtc'> & { readonly showAs: ShowAs })[] | undefined;
}

function diaryOf(call: GraphCall, account: Account | undefined, { startUtc, endUtc, zone }: MeetingAsk): Diary {
  if (account === undefined || !account.mailbox) return { entries: undefined };
  const rows = calendarWindow(call.context, account.objectId, startUtc, endUtc, { zone });
  return { entries: rows.map((row) => ({ ...standing(row, zone), showAs: row.details.showAs })) };
}

const rank: readonly Availability[] = ['free', 'workingElsewhere', 'tentative', 'busy', 'oof'];

function availability({ entries }: Diary, startUtc: number, endUtc: number): Availability {
  if (entries === undefined) return 'unknown';
  const found = entries
    .filter((entry) => entry.startUtc < endUtc && entry.endUtc > startUtc)
    .map((entry) => rank.indexOf(entry.showAs));
  return rank[Math.max(0, ...found)] ?? 'free';
}

/**
 * Free 100, unknown 49, anything else busy: "the chance of an attendee to attend"
 * (learn.microsoft.com/graph/api/user-findmeetingtimes).
 */
function chance(one: Availability): number {
  if (one === 'free' || one === 'workingElsewhere') return 100;
  return one === 'unknown' ? 49 : 0;
}

function isWorkTime(hours: WorkingHours, startUtc: number, endUtc: number): boolean {
  const zone = ianaZone(hours.timeZone.name);
  const [start, end] = [utcToWall(startUtc, zone), utcToWall(endUtc, zone)];
  const sameDay = writeWall(start).slice(0, 10) === writeWall(end).slice(0, 10);
  const time = (wall: number): string => writeWall(wall).slice(11);
  return (
    sameDay &&
    hours.daysOfWeek.includes(weekdays[new Date(start).getUTCDay()] ?? '') &&
    time(start) >= hours.startTime &&
    time(end) <= hours.endTime
  );
}

interface Candidate {
  readonly startUtc: number;
  readonly endUtc: number;
  readonly confidence: number;
  readonly organizer: Availability;
  readonly others: readonly Availability[];
}

/**
 * Every half hour of the asked times that is long enough, in working time where asked, with everybody's state in it.
 */
function candidates(ask: MeetingAsk, hours: WorkingHours, organizer: Diary, others: readonly Diary[]): Candidate[] {
  return ask.slots.flatMap((slot) => {
    const found: Candidate[] = [];
    for (let startUtc = slot.startUtc; startUtc + ask.durationMs <= slot.endUtc; startUtc += stepMs) {
      const endUtc = startUtc + ask.durationMs;
      if (ask.workOnly && !isWorkTime(hours, startUtc, endUtc)) continue;
      const states = others.map((diary) => availability(diary, startUtc, endUtc));
      const confidence = states.length === 0 ? 100 : states.reduce((sum, one) => sum + chance(one), 0) / states.length;
      found.push({
        startUtc,
        endUtc,
        confidence,
        organizer: availability(organizer, startUtc, endUtc),
        others: states,
      });
    }
    return found;
  });
}

function shape(call: GraphCall, ask: MeetingAsk, found: Candidate, order: number): object {
  return {
    confidence: found.confidence,
    order,
    organizerAvailability: found.organizer,
    suggestionReason: ask.reasons
      ? 'Suggested because it is one of the nearest times when all attendees are available.'
      : '',
    meetingTimeSlot: {
      start: writeMoment(found.startUtc, call.prefer.zone),
      end: writeMoment(found.endUtc, call.prefer.zone),
    },
    attendeeAvailability: ask.attendees.map(({ type, address }, index) => ({
      availability: found.others[index] ?? 'unknown',
      attendee: { type, emailAddress: { address } },
    })),
    locations: [],
  };
}

/** Why there is no suggestion: no time long enough, the organizer, or the others. */
function whyNone(all: readonly Candidate[], attended: readonly Candidate[], unknown: boolean): string {
  if (all.length === 0) return 'unknown';
  if (attended.length === 0) return 'organizerUnavailable';
  return unknown ? 'attendeesUnavailableOrUnknown' : 'attendeesUnavailable';
}

function find(call: GraphCall): object {
  const owner = ownerOf(call);
  const ask = readMeetingAsk(call.body, call.context.now().getTime());
  const organizer = diaryOf(call, owner, ask);
  const others = ask.attendees.map(({ address }) => diaryOf(call, accountByAddress(call.context, address), ask));
  const all = candidates(ask, mailboxState(call.context, owner.objectId).workingHours, organizer, others);
  const attended = all.filter((one) => ask.organizerOptional || chance(one.organizer) === 100);
  const good = attended
    .filter((one) => one.confidence >= ask.minimumPercent)
    .sort((a, b) => b.confidence - a.confidence || a.startUtc - b.startUtc);
  const unknown = others.some((diary) => diary.entries === undefined);
  return {
    '@odata.context': `${call.root}/$metadata#microsoft.graph.meetingTimeSuggestionsResult`,
    emptySuggestionsReason: good.length > 0 ? '' : whyNone(all, attended, unknown),
    meetingTimeSuggestions: good.slice(0, ask.mostCandidates).map((one, index) => shape(call, ask, one, index + 1)),
  };
}

export const findMeetingTimes: Endpoint = {
  method: 'POST',
  path: 'findMeetingTimes',
  below: 'person',
  service: 'mailbox',
  scopes: ['Calendars.ReadWrite', 'Calendars.Read', 'Calendars.Read.Shared', 'Calendars.ReadWrite.Shared'],
  query: [],
  handle: (call) => {
    if (call.caller.kind === 'app')
      throw new GraphError(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
    return { status: 200, body: find(call) };
  },
  operation: {
    fidelity: 'partial',
    differs:
      'Suggestions begin every half hour from the start of each time asked for and are ordered by confidence, then time; the real service\'s own choice "may differ over ' +
      'time". Working time is the organizer\'s. Rooms and places are refused. More than 20 attendees and times longer than 62 days are refused as getSchedule refuses them. ' +
      'Without times it looks at the coming seven days.',
    guesses: [
      { says: 'more than 20 attendees and 62 days are refused as getSchedule refuses them', probe: 'graph-find-times' },
      { says: 'suggestions every half hour in order of confidence', probe: 'graph-find-times' },
      { says: 'seven days without times', probe: 'graph-find-times' },
      { says: 'emptySuggestionsReason unknown when no time was long enough', probe: 'graph-find-times' },
    ],
    source: 'https://learn.microsoft.com/graph/api/user-findmeetingtimes',
    confirmed: false,
  },
};
