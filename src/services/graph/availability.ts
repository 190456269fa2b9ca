import type { Client } from '@microsoft/microsoft-graph-client';
import type { Availability, Span } from '../ports';
import { instantOf, shortSpans } from './outlookEvent';
import type { GraphTime } from './outlookEvent';

interface Schedule {
  readonly scheduleId: string;
  readonly scheduleItems?: readonly { readonly status: string; readonly start: GraphTime; readonly end: GraphTime }[];
  readonly workingHours?: { readonly daysOfWeek?: readonly string[]; readonly startTime?: string; readonly endTime?: string };
  readonly error?: object;
}

const peoplePerRequest = 20;
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Free and busy of people; requests are split in twenties and in 60 days. */
export async function readAvailability(client: Client, mails: readonly string[], span: Span): Promise<readonly Availability[]> {
  const requests = shortSpans(span).flatMap((part) => twenties([...new Set(mails)]).map((some) => ({ part, some })));
  // Outlook serves four requests of one application at a time; a booking form needs one or two
  const answers = await Promise.all(requests.map(({ part, some }) => schedulesOf(client, some, part)));
  const schedules = answers.flat();
  return mails.map((mail) => merged(mail, schedules.filter((schedule) => schedule.scheduleId.toLowerCase() === mail.toLowerCase())));
}

async function schedulesOf(client: Client, schedules: readonly string[], span: Span): Promise<readonly Schedule[]> {
  const answer = (await client.api('/me/calendar/getSchedule').header('Prefer', 'outlook.timezone="UTC"').post({
    schedules, startTime: utc(span.startsAt), endTime: utc(span.endsAt), availabilityViewInterval: 30,
  })) as { readonly value: readonly Schedule[] };
  return answer.value;
}

const utc = (instant: string): GraphTime => ({ dateTime: new Date(instant).toISOString().replace(/\.\d+Z$/, ''), timeZone: 'UTC' });

function twenties(mails: readonly string[]): readonly (readonly string[])[] {
  const parts: (readonly string[])[] = [];
  for (let at = 0; at < mails.length; at += peoplePerRequest) parts.push(mails.slice(at, at + peoplePerRequest));
  return parts;
}

function merged(mail: string, schedules: readonly Schedule[]): Availability {
  const known = schedules.length > 0 && schedules.every((schedule) => schedule.error === undefined);
  if (!known) return { mail, busy: [], workingHours: undefined, known };
  const busy = schedules.flatMap((schedule) => schedule.scheduleItems ?? [])
    .filter(({ status }) => status !== 'free' && status !== 'workingElsewhere')
    .map(({ start, end }) => ({ startsAt: instantOf(start), endsAt: instantOf(end) }));
  return { mail, busy: busy.sort((a, b) => a.startsAt.localeCompare(b.startsAt)), workingHours: hoursOf(schedules[0]?.workingHours), known };
}

function hoursOf(hours: Schedule['workingHours']): Availability['workingHours'] {
  const startsAt = minutesOf(hours?.startTime);
  const endsAt = minutesOf(hours?.endTime);
  if (startsAt === undefined || endsAt === undefined) return undefined;
  const days = (hours?.daysOfWeek ?? []).map((day) => weekdays.indexOf(day.toLowerCase()) + 1).filter((day) => day > 0);
  return { startsAt, endsAt, weekdays: days };
}

function minutesOf(time: string | undefined): number | undefined {
  const parts = /^(\d{2}):(\d{2})/.exec(time ?? '');
  return parts ? Number(parts[1]) * 60 + Number(parts[2]) : undefined;
}
