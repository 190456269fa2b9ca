import type { Client, GraphRequest } from '@microsoft/microsoft-graph-client';
import { ServiceError } from '../../../ground/rules/ServiceError';
import type { CalendarMarks } from './calendarMarks';
import type { Events } from './createEvent';
import { eventSelect, expandKey, outlookEventOf, preferences } from './outlookEvent';
import type { GraphEvent } from './outlookEvent';
import { graphServiceError } from '../../../ground/graph/graphServiceError';
import { pathIn } from '../../../ground/graph/pathIn';
import type { Span } from '../../../ground/ports';
import type { OutlookCalendar, OutlookEvent } from '../ports';

interface Page {
  readonly value: readonly (GraphEvent | Removed)[];
  readonly '@odata.nextLink'?: string;
  readonly '@odata.deltaLink'?: string;
}
interface Removed {
  readonly id: string;
  readonly '@removed': object;
}
interface Round {
  readonly events: readonly OutlookEvent[];
  readonly removed: readonly string[];
  readonly link: string;
}

/**
 * Bodies come with every change whether wanted or not: as text they are smallest. They are dropped as soon as they are
 * read.
 */
const deltaPreferences = `${preferences}, outlook.body-content-type="text", odata.maxpagesize=100`;

/**
 * The first look is one slim question with $expand, which finds our events by their extended property. Delta of a
 * calendar view takes
 * neither $select, $expand nor $filter (learn.microsoft.com/graph/api/event-delta;
 * microsoftgraph/microsoft-graph-docs#2270) and its first
 * round returns whole events, so it is begun only after the first look, in the background. Later looks follow its link:
 * they tell which
 * events changed, found by their ids; what they list as removed may only have left the span.
 */
export function calendarChanges(client: Client, marks: CalendarMarks): Pick<OutlookCalendar, 'look' | 'follow'> {
  const asked = (path: string, prefer = preferences): GraphRequest => client.api(path).header('Prefer', prefer);
  // what the first round saw after the first look: told with the next look, so that nothing falls between the two
  let between: readonly OutlookEvent[] = [];
  let settled = false;
  return {
    async look(span) {
      const link = marks.link();
      const round =
        link === undefined
          ? undefined
          : await unlessForgotten(readRound((path) => asked(path, deltaPreferences), link));
      if (round === undefined) {
        marks.forget();
        between = [];
        settled = false;
        return {
          whole: true,
          events: await readView(asked, span),
          removed: [],
          settle: () => {
            settled = true;
          },
        };
      }
      const events = [
        ...between.filter(({ id }) => !round.removed.includes(id) && !round.events.some((event) => event.id === id)),
        ...round.events,
      ];
      const settle = (): void => {
        marks.keep(round.link);
        between = [];
      };
      return { whole: false, events, removed: round.removed, settle };
    },
    async follow(span) {
      // what a whole look showed and nobody wrote down is to be shown by another whole look
      if (!settled || marks.link() !== undefined) return;
      const first = `/me/calendarView/delta?${new URLSearchParams({ startDateTime: span.startsAt, endDateTime: span.endsAt }).toString()}`;
      const round = await readRound((path) => asked(path, deltaPreferences), first);
      between = round.events;
      marks.keep(round.link);
    },
  };
}

async function readView(events: Events, { startsAt, endsAt }: Span): Promise<readonly OutlookEvent[]> {
  const found: OutlookEvent[] = [];
  let request = events('/me/calendarView')
    .query({ startDateTime: encodeURIComponent(startsAt), endDateTime: encodeURIComponent(endsAt) })
    .select(eventSelect)
    .expand(expandKey)
    .top(250);
  for (;;) {
    const page = (await request.get()) as Page;
    for (const event of page.value) if (!isRemoved(event)) found.push(outlookEventOf(event));
    const next = page['@odata.nextLink'];
    if (next === undefined) return found;
    request = events(pathIn(next));
  }
}

async function readRound(events: Events, from: string): Promise<Round> {
  const found = new Map<string, OutlookEvent>();
  const removed = new Set<string>();
  for (let address = from; ; ) {
    const page = (await events(pathIn(address)).get()) as Page;
    for (const item of page.value) {
      found.delete(item.id);
      if (isRemoved(item)) removed.add(item.id);
      // an occurrence of a series may come with its id and times alone; ours are single events and come whole
      else if (isWhole(item)) found.set(item.id, outlookEventOf(item));
    }
    const link = page['@odata.deltaLink'];
    if (link !== undefined)
      return { events: [...found.values()], removed: [...removed].filter((id) => !found.has(id)), link };
    const next = page['@odata.nextLink'];
    if (next === undefined) throw new ServiceError('unexpected');
    address = next;
  }
}

const isRemoved = (item: GraphEvent | Removed): item is Removed => '@removed' in item;
const isWhole = (event: GraphEvent): boolean =>
  (event as Partial<GraphEvent>).start !== undefined && (event as Partial<GraphEvent>).end !== undefined;

/** A link too old (410, SyncStateNotFound) or not understood any more: as if nothing had been followed. */
async function unlessForgotten(round: Promise<Round>): Promise<Round | undefined> {
  try {
    return await round;
  } catch (error) {
    if (['notFound', 'invalid'].includes(graphServiceError(error).code)) return undefined;
    throw error;
  }
}
