import type { Client } from '@microsoft/microsoft-graph-client';
import { ServiceError } from '../../../ground/rules/ServiceError';
import { orNothing } from './createEvent';
import type { Events } from './createEvent';
import { eventSelect, expandKey, outlookEventOf, pathOf, preferences } from './outlookEvent';
import type { GraphEvent } from './outlookEvent';
import type { OutlookEvent } from '../ports';

interface BatchAnswer {
  readonly responses?: readonly { readonly id: string; readonly status: number; readonly body?: unknown }[];
}

const perBatch = 20;

/** Events by id. */
export async function readMany(
  client: Client,
  events: Events,
  eventIds: readonly string[],
): Promise<ReadonlyMap<string, OutlookEvent>> {
  const ids = [...new Set(eventIds)];
  const found = await inBatches(client, events, ids.map(pathOf));
  return new Map(
    ids.flatMap((id, index) => {
      const event = found[index] as GraphEvent | undefined;
      return event ? [[id, outlookEventOf(event)] as const] : [];
    }),
  );
}

/**
 * Events by the id that the organiser's and every attendee's copy share; v1.0 filters by it and by no newer one
 * (microsoftgraph/microsoft-graph-docs#8640).
 */
export async function readCopies(
  client: Client,
  events: Events,
  uids: readonly string[],
): Promise<readonly OutlookEvent[]> {
  const paths = [...new Set(uids)].map(
    (uid) => `/me/events?$filter=${encodeURIComponent(`iCalUId eq '${uid.replace(/'/g, "''")}'`)}`,
  );
  const found = (await inBatches(client, events, paths)) as readonly (
    | { readonly value: readonly GraphEvent[] }
    | undefined
  )[];
  return found.flatMap((answer) => answer?.value ?? []).map(outlookEventOf);
}

/**
 * Twenty a request. Graph throttles the parts of a batch one by one; a part that was refused, or left out, is asked for
 * alone.
 */
async function inBatches(client: Client, events: Events, paths: readonly string[]): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  for (let at = 0; at < paths.length; at += perBatch) {
    const some = paths
      .slice(at, at + perBatch)
      .map((path) => `${path}${path.includes('?') ? '&' : '?'}$select=${eventSelect.join(',')}&$expand=${expandKey}`);
    const requests = some.map((url, index) => ({
      id: String(index),
      method: 'GET',
      url,
      headers: { Prefer: preferences },
    }));
    const { responses = [] } = (await client.api('/$batch').post({ requests })) as BatchAnswer;
    for (const [index, url] of some.entries())
      found.push(
        await answerIn(
          responses.find((one) => one.id === String(index)),
          () => orNothing(() => events(url).get() as Promise<unknown>),
        ),
      );
  }
  return found;
}

type Part = NonNullable<BatchAnswer['responses']>[number];

async function answerIn(part: Part | undefined, again: () => Promise<unknown>): Promise<unknown> {
  if (part?.status === 200) return part.body;
  // gone, or an id this mailbox never had
  if (part?.status === 404 || part?.status === 400) return undefined;
  if (part !== undefined && part.status < 429)
    throw new ServiceError(part.status === 401 || part.status === 403 ? 'forbidden' : 'invalid');
  return again();
}
