import type { Client } from '@microsoft/microsoft-graph-client';
import { graphServiceError } from '../../../ground/graph/graphServiceError';
import { pathIn } from '../../../ground/graph/pathIn';
import { sessionProperty } from '../../../ground/graph/sessionProperty';
import type { TrialKey } from '../rules/trials';

/** In the signed-in person's own calendar, without anybody invited; each event is deleted again. */
export interface CalendarSite {
  readonly client: Client;
  readonly newKey: () => string;
  readonly mail: string;
  readonly now: () => Date;
}

export interface CalendarSeen {
  readonly result: 'holds' | 'doesNot' | 'notEstablished';
  readonly seen: string;
}

type CalendarTrial = (site: CalendarSite) => Promise<CalendarSeen>;

const day = 24 * 60 * 60 * 1000;

interface MadeEvent {
  readonly id: string;
  readonly start?: { readonly dateTime: string };
  readonly onlineMeeting?: { readonly joinUrl?: string } | null;
}

export const calendarTrials: Readonly<Partial<Record<TrialKey, CalendarTrial>>> = {
  oneEventForTwo: async (site) => {
    const key = site.newKey();
    const [first, second] = [await make(site, key), await make(site, key)];
    const same = first.id === second.id;
    await remove(site, first.id);
    if (!same) await remove(site, second.id);
    return said(same, same ? '' : 'two events');
  },
  eventFoundAgain: async (site) => {
    const key = site.newKey();
    const { id } = await make(site, key);
    const filter = `singleValueExtendedProperties/any(ep: ep/id eq '${sessionProperty}' and ep/value eq '${key}')`;
    const { value } = (await site.client
      .api('/me/events')
      .header('Prefer', 'IdType="ImmutableId"')
      .filter(encodeURIComponent(filter))
      .select('id')
      .get()) as {
      readonly value: readonly { readonly id: string }[];
    };
    await remove(site, id);
    return said(
      value.some((event) => event.id === id),
      '',
    );
  },
  hourKept,
  teamsMeeting: async (site) => {
    const { id } = await make(site, site.newKey(), {
      isOnlineMeeting: true,
      onlineMeetingProvider: 'teamsForBusiness',
    });
    const event = (await site.client
      .api(`/me/events/${encodeURIComponent(id)}`)
      .select('isOnlineMeeting,onlineMeeting')
      .get()) as MadeEvent;
    await remove(site, id);
    return event.onlineMeeting?.joinUrl ? said(true, '') : { result: 'notEstablished', seen: 'no meeting' };
  },
  freeTimes: async (site) => {
    const start = time(site, 1);
    const { value } = (await site.client.api('/me/calendar/getSchedule').post({
      schedules: [site.mail],
      startTime: start,
      endTime: time(site, 2),
      availabilityViewInterval: 30,
    })) as { readonly value: readonly { readonly availabilityView?: string }[] };
    return said(typeof value[0]?.availabilityView === 'string', '');
  },
  changesFollowed: async (site) => {
    const from = new Date(site.now().getTime()).toISOString();
    const to = new Date(site.now().getTime() + 30 * day).toISOString();
    const first = await deltaOf(site, `/me/calendarView/delta?startDateTime=${from}&endDateTime=${to}`);
    const { id } = await make(site, site.newKey());
    const second = await deltaOf(site, first.link);
    await remove(site, id);
    return said(second.ids.includes(id), '');
  },
};

/** A weekly event at 9 on both sides of the last Sunday of March. */
async function hourKept(site: CalendarSite): Promise<CalendarSeen> {
  const year = site.now().getUTCMonth() >= 2 ? site.now().getUTCFullYear() + 1 : site.now().getUTCFullYear();
  const lastOfMarch = new Date(Date.UTC(year, 2, 31));
  const change = new Date(lastOfMarch.getTime() - lastOfMarch.getUTCDay() * day);
  const on = (days: number): string => new Date(change.getTime() + days * day).toISOString().slice(0, 10);
  const hours: string[] = [];
  for (const date of [on(-3), on(4)]) {
    const { id, start } = await make(site, site.newKey(), {
      start: { dateTime: `${date}T09:00:00`, timeZone: 'Europe/London' },
      end: { dateTime: `${date}T09:30:00`, timeZone: 'Europe/London' },
    });
    hours.push(start?.dateTime.slice(11, 16) ?? '');
    await remove(site, id);
  }
  return said(hours.join(' ') === '09:00 08:00', hours.join(' '));
}

async function deltaOf(
  { client }: CalendarSite,
  path: string,
): Promise<{ readonly link: string; readonly ids: readonly string[] }> {
  const ids: string[] = [];
  for (let next = path; ; ) {
    const page = (await client.api(pathIn(next)).header('Prefer', 'IdType="ImmutableId"').get()) as {
      readonly value: readonly { readonly id: string }[];
      readonly '@odata.nextLink'?: string;
      readonly '@odata.deltaLink'?: string;
    };
    ids.push(...page.value.map(({ id }) => id));
    const link = page['@odata.deltaLink'];
    if (link !== undefined) return { link, ids };
    next = page['@odata.nextLink'] ?? '';
    if (next === '') return { link: path, ids };
  }
}

function time({ now }: CalendarSite, days: number): { readonly dateTime: string; readonly timeZone: string } {
  const at = new Date(now().getTime() + days * day);
  return { dateTime: `${at.toISOString().slice(0, 10)}T12:00:00`, timeZone: 'UTC' };
}

async function make(site: CalendarSite, key: string, more: object = {}): Promise<MadeEvent> {
  return (await site.client
    .api('/me/events')
    .header('Prefer', 'outlook.timezone="UTC", IdType="ImmutableId"')
    .post({
      subject: 'Trial of the Supervision Hub, deleted again',
      start: time(site, 5),
      end: { ...time(site, 5), dateTime: time(site, 5).dateTime.replace('T12:00', 'T12:15') },
      showAs: 'free',
      isReminderOn: false,
      transactionId: key,
      singleValueExtendedProperties: [{ id: sessionProperty, value: key }],
      ...more,
    })) as MadeEvent;
}

async function remove({ client }: CalendarSite, id: string): Promise<void> {
  try {
    await client
      .api(`/me/events/${encodeURIComponent(id)}`)
      .header('Prefer', 'IdType="ImmutableId"')
      .delete();
  } catch (error) {
    if (graphServiceError(error).code !== 'notFound') throw error;
  }
}

const said = (truth: boolean, seen: string): CalendarSeen => ({ result: truth ? 'holds' : 'doesNot', seen });
