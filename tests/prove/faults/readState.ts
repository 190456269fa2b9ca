import type { FaultWorld } from './FaultWorld';
import { origin, webUrl } from './FaultWorld';
import type { TrustState } from './TrustState';

type Row = Readonly<Record<string, unknown>>;

const columns: Readonly<Record<string, readonly string[]>> = {
  HubPairs: [
    'PairKey',
    'SupervisorKey',
    'SuperviseeKey',
    'Status',
    'LastDay',
    'Shards',
    'HeldDays',
    'NextStart',
    'NextEnd',
    'NextKey',
    'NextPlace',
    'HeldSinceStart',
    'OpenActions',
    'Unsigned',
    'OldestUnsigned',
    'Agreement',
    'ReviewDay',
  ],
  HubSessions202627: [
    'PairKey',
    'SupervisorKey',
    'SuperviseeKey',
    'Day',
    'OfferKey',
    'StartsAt',
    'EndsAt',
    'Status',
    'Place',
    'SeriesKey',
    'EventStatus',
    'Reply',
    'Intent',
  ],
  HubWorking202627: ['Kind', 'SessionKey', 'OwnerKey', 'Slot', 'Status', 'Day', 'Position', 'Body'],
  HubSeals202627: ['Kind', 'SessionKey', 'Slot', 'Hash', 'SignerKey', 'Body'],
};
const sessionProperty = 'String {6f1c5a0e-2a53-4a1b-9d3e-5f6d2b8a7c41} Name HubSession';

export async function readState(world: FaultWorld, people: readonly string[]): Promise<TrustState> {
  const lists: Record<string, readonly string[]> = {};
  let doubles = 0;
  let underWay = 0;
  const sessions = new Set<unknown>();
  for (const [name, fields] of Object.entries(columns)) {
    const rows = (await rowsIn(world, name, ['Id', 'HubKey', ...fields])).filter(
      ({ HubKey }) => typeof HubKey === 'string' && HubKey !== '',
    );
    const first = new Map<unknown, Row>();
    for (const row of [...rows].sort((a, b) => Number(a.Id) - Number(b.Id)))
      if (!first.has(row.HubKey)) first.set(row.HubKey, row);
    doubles += rows.length - first.size;
    underWay += rows.filter(
      (row) => (typeof row.Intent === 'string' && row.Intent !== '') || row.EventStatus === 'wanted',
    ).length;
    if (name.startsWith('HubSessions')) for (const key of first.keys()) sessions.add(key);
    // words of a session that never came to be are shown to nobody
    const shown = [...first.values()]
      .filter((row) => row.Kind !== 'session' || sessions.has(row.SessionKey))
      // added at the first sight of a sealed record: the next opening does
      .filter((row) => row.Kind !== 'acknowledgement');
    // keys in the list of seals are random: another attempt has another
    const keyless = name.startsWith('HubSeals') ? { HubKey: undefined } : {};
    lists[name] = shown.map((row) => plain({ ...row, ...keyless, Id: undefined })).sort();
  }
  const events = (
    await Promise.all(people.map(async (alias) => (await eventsOf(world, alias)).map((event) => ({ alias, ...event }))))
  ).flat();
  const live = events
    .filter(({ cancelled, key }) => !cancelled && key !== '')
    .map(({ alias, key }) => `${alias} ${key}`);
  doubles += live.length - new Set(live).size;
  return { lists, events: events.map(plain).sort(), doubles, underWay };
}

async function rowsIn(world: FaultWorld, list: string, select: readonly string[]): Promise<readonly Row[]> {
  const answer = (await world.raw(
    undefined,
    `${webUrl}/_api/web/getlist('/sites/trust/Lists/${list}')/items?$top=5000&$select=${select.join(',')}`,
  )) as { readonly value?: readonly Row[] } | undefined;
  return answer?.value ?? [];
}

interface SeenEvent {
  readonly key: string;
  readonly subject: unknown;
  readonly start: unknown;
  readonly end: unknown;
  readonly cancelled: boolean;
  readonly place: unknown;
  readonly invited: readonly string[];
}

/** Events the product made in this person's calendar, or was asked into by another. */
async function eventsOf(world: FaultWorld, alias: string): Promise<readonly SeenEvent[]> {
  const expand = encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${sessionProperty}')`);
  const answer = (await world.raw(alias, `${origin}/graph/v1.0/me/events?$top=200&$expand=${expand}`)) as {
    readonly value: readonly Row[];
  };
  return answer.value.map((event) => {
    const [property] = (event.singleValueExtendedProperties ?? []) as readonly { readonly value: string }[];
    const attendees = (event.attendees ?? []) as readonly { readonly emailAddress: { readonly address: string } }[];
    return {
      key: property?.value ?? '',
      subject: event.subject,
      start: event.start,
      end: event.end,
      cancelled: event.isCancelled === true,
      place: (event.location as { readonly displayName?: unknown } | undefined)?.displayName,
      invited: attendees.map(({ emailAddress }) => emailAddress.address).sort(),
    };
  });
}

/**
 * One line of text: moments and links are replaced, because they are made anew each time; a column never written and an
 * emptied one say the same.
 */
function plain(row: object): string {
  return JSON.stringify(row, (_name, value: unknown) => value ?? '')
    .replace(/https:\/\/[^"\\]*/g, 'link')
    .replace(/\\"at\\":\\"[^"\\]*\\"/g, '');
}
