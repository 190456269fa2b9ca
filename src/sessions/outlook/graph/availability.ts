import type { Client } from '@microsoft/microsoft-graph-client';
import type { Availability } from '../../booking/rules/Availability';
import { instantOf, shortSpans } from './outlookEvent';
import type { GraphTime } from './outlookEvent';
import { workingSpans } from './workingSpans';
import type { GraphHours, Working } from './workingSpans';
import type { Span } from '../../../ground/ports';

interface Schedule {
  readonly scheduleId: string;
  readonly scheduleItems?: readonly { readonly status: string; readonly start: GraphTime; readonly end: GraphTime }[];
  readonly workingHours?: GraphHours | null;
  readonly error?: object;
}

const peoplePerRequest = 20;

/** Free and busy of people; requests are split in twenties and in 60 days. */
export async function askAvailability(
  client: Client,
  mails: readonly string[],
  span: Span,
): Promise<readonly Availability[]> {
  const requests = shortSpans(span).flatMap((part) => twenties([...new Set(mails)]).map((some) => ({ part, some })));
  // Outlook serves four requests of one application at a time; a booking form needs one or two
  const answers = await Promise.all(requests.map(({ part, some }) => schedulesOf(client, some, part)));
  const schedules = answers.flat();
  const working = sameHoursOnce(span);
  return mails.map((mail) =>
    merged(
      mail,
      schedules.filter((schedule) => schedule.scheduleId.toLowerCase() === mail.toLowerCase()),
      working,
    ),
  );
}

async function schedulesOf(client: Client, schedules: readonly string[], span: Span): Promise<readonly Schedule[]> {
  const answer = (await client
    .api('/me/calendar/getSchedule')
    .header('Prefer', 'outlook.timezone="UTC"')
    .post({
      schedules,
      startTime: utc(span.startsAt),
      endTime: utc(span.endsAt),
      availabilityViewInterval: 30,
    })) as { readonly value: readonly Schedule[] };
  return answer.value;
}

const utc = (instant: string): GraphTime => ({
  dateTime: new Date(instant).toISOString().replace(/\.\d+Z$/, ''),
  timeZone: 'UTC',
});

function twenties(mails: readonly string[]): readonly (readonly string[])[] {
  const parts: (readonly string[])[] = [];
  for (let at = 0; at < mails.length; at += peoplePerRequest) parts.push(mails.slice(at, at + peoplePerRequest));
  return parts;
}

type HoursReader = (hours: GraphHours | null | undefined) => Working;

/** Most people of a trust have the same hours: a year of them is worked out once. */
function sameHoursOnce(span: Span): HoursReader {
  const known = new Map<string, Working>();
  return (hours) => {
    const name = JSON.stringify(hours ?? null);
    const found = known.get(name) ?? workingSpans(hours, span);
    known.set(name, found);
    return found;
  };
}

function merged(mail: string, schedules: readonly Schedule[], working: HoursReader): Availability {
  const known = schedules.length > 0 && schedules.every((schedule) => schedule.error === undefined);
  if (!known) return { mail, busy: [], away: [], working: undefined, unknownZone: false, known };
  const busy = schedules
    .flatMap((schedule) => schedule.scheduleItems ?? [])
    .filter(({ status }) => status !== 'free' && status !== 'workingElsewhere')
    .map(({ start, end }) => ({ startsAt: instantOf(start), endsAt: instantOf(end) }));
  return {
    mail,
    busy: busy.sort((a, b) => a.startsAt.localeCompare(b.startsAt)),
    away: [],
    ...working(schedules[0]?.workingHours),
    known,
  };
}
