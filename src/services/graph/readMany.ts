import type { Client } from '@microsoft/microsoft-graph-client';
import type { OutlookEvent } from '../ports';
import { ServiceError } from '../ServiceError';
import { orNothing } from './createEvent';
import type { Events } from './createEvent';
import { eventSelect, outlookEventOf, pathOf, preferences, sessionProperty } from './outlookEvent';
import type { GraphEvent } from './outlookEvent';

interface BatchAnswer { readonly responses?: readonly { readonly id: string; readonly status: number; readonly body?: unknown }[] }

const perBatch = 20;

/** The session's key comes only when it is asked for by name. */
export const expandKey = encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${sessionProperty}')`);

/** Events by id, twenty a request. Graph throttles the parts of a batch one by one; a part that was refused, or left out, is asked for alone. */
export async function readMany(client: Client, events: Events, eventIds: readonly string[]): Promise<ReadonlyMap<string, OutlookEvent>> {
  const ids = [...new Set(eventIds)];
  const found = new Map<string, OutlookEvent>();
  for (let at = 0; at < ids.length; at += perBatch) {
    const some = ids.slice(at, at + perBatch);
    const requests = some.map((id, index) => ({
      id: String(index), method: 'GET', url: `${pathOf(id)}?$select=${eventSelect.join(',')}&$expand=${expandKey}`, headers: { Prefer: preferences },
    }));
    const { responses = [] } = (await client.api('/$batch').post({ requests })) as BatchAnswer;
    for (const [index, id] of some.entries()) {
      const event = await eventIn(responses.find((one) => one.id === String(index)), () => alone(events, id));
      if (event) found.set(id, outlookEventOf(event));
    }
  }
  return found;
}

type Part = NonNullable<BatchAnswer['responses']>[number];

async function eventIn(part: Part | undefined, again: () => Promise<GraphEvent | undefined>): Promise<GraphEvent | undefined> {
  if (part?.status === 200) return part.body as GraphEvent;
  // gone, or an id this mailbox never had
  if (part?.status === 404 || part?.status === 400) return undefined;
  if (part !== undefined && part.status < 429) throw new ServiceError(part.status === 401 || part.status === 403 ? 'forbidden' : 'invalid');
  return again();
}

const alone = (events: Events, id: string): Promise<GraphEvent | undefined> =>
  orNothing(async () => (await events(pathOf(id)).select(eventSelect).expand(expandKey).get()) as GraphEvent);
