import type { Client } from '@microsoft/microsoft-graph-client';
import { dayInZone, instantAt, minutesInZone } from '../../../ground/rules/days';
import type { OwnMailbox } from '../../booking/rules/Availability';
import type { GraphTime } from './outlookEvent';
import { graphServiceError } from '../../../ground/graph/graphServiceError';
import { workingSpans } from './workingSpans';
import type { GraphHours } from './workingSpans';
import { zoneClock } from '../../../ground/graph/zoneClock';
import type { Span } from '../../../ground/ports';
import type { OutlookCalendar } from '../ports';

interface Settings {
  readonly timeZone?: string | null;
  readonly workingHours?: GraphHours | null;
  readonly automaticRepliesSetting?: {
    readonly status?: string;
    readonly scheduledStartDateTime?: GraphTime | null;
    readonly scheduledEndDateTime?: GraphTime | null;
  } | null;
}

/**
 * The settings of one's own mailbox, asked for once as long as the page lives: a refusal holds as long, any other
 * failure is asked again.
 * Source: learn.microsoft.com/graph/api/user-get-mailboxsettings
 */
export function ownMailbox(client: Client): OutlookCalendar['ownMailbox'] {
  let asked: Promise<Settings> | undefined;
  const ask = (): Promise<Settings> => {
    const asking = client
      .api('/me/mailboxSettings')
      .select(['timeZone', 'workingHours', 'automaticRepliesSetting'])
      .get() as Promise<Settings>;
    asking.catch((error: unknown) => {
      if (graphServiceError(error).code !== 'forbidden') asked = undefined;
    });
    return asking;
  };
  return async (span, zone) => {
    asked ??= ask();
    const settings = await asked;
    return {
      ...workingSpans(settings.workingHours, span),
      away: awayIn(settings.automaticRepliesSetting, span),
      otherClock: isOtherClock(settings.timeZone, span, zone),
    };
  };
}

/** Replies without dates say nothing of when: many people who work part of the week have them on all year. */
function awayIn(replies: Settings['automaticRepliesSetting'], span: Span): OwnMailbox['away'] {
  if (replies?.status !== 'scheduled') return [];
  const [startsAt, endsAt] = [instantOf(replies.scheduledStartDateTime), instantOf(replies.scheduledEndDateTime)];
  return startsAt !== undefined &&
    endsAt !== undefined &&
    startsAt < endsAt &&
    endsAt > span.startsAt &&
    startsAt < span.endsAt
    ? [{ startsAt, endsAt }]
    : [];
}

/** Unlike those of events these times come in a zone of their own. */
function instantOf(time: GraphTime | null | undefined): string | undefined {
  const clock = zoneClock({ name: time?.timeZone });
  const reading = Date.parse(`${(time?.dateTime ?? '').slice(0, 19)}Z`);
  if (clock === undefined || Number.isNaN(reading)) return undefined;
  const read = new Date(reading).toISOString();
  return clock(dayInZone(read, 'UTC'), minutesInZone(read, 'UTC'));
}

/**
 * Whether Outlook shows this person other times than the trust's: at either end of the span, because of summer time.
 */
function isOtherClock(name: string | null | undefined, { startsAt, endsAt }: Span, zone: string): boolean {
  const clock = zoneClock({ name: name ?? '' });
  return (
    clock !== undefined &&
    [startsAt, endsAt].map((at) => dayInZone(at, zone)).some((day) => clock(day, 720) !== instantAt(day, 720, zone))
  );
}
