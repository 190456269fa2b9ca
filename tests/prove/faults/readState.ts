import type { FaultWorld } from './FaultWorld';
import { origin, webUrl } from './FaultWorld';
import { lists as definitions } from '../../../sharepoint/lists/lists';
import type { ListDefinition } from '../../../sharepoint/lists/ListDefinition';
import { readings } from './readings';
import { given, year } from './smallTrust';
import type { TrustState } from './TrustState';

type Row = Readonly<Record<string, unknown>>;

const sessionProperty = 'String {6f1c5a0e-2a53-4a1b-9d3e-5f6d2b8a7c41} Name HubSession';

/** Every list of the site with rows of people, and the events of these people. */
export async function readState(world: FaultWorld, people: readonly string[]): Promise<TrustState> {
  const lists: Record<string, readonly string[]> = {};
  let doubles = 0;
  let underWay = 0;
  const sessions = new Set<unknown>();
  for (const list of definitions) {
    const { randomKeys } = readings[list.key];
    const rows = (await Promise.all(namesOf(list).map((name) => rowsIn(world, list, name)))).flat();
    const first = new Map<unknown, Row>();
    for (const row of rows) if (!first.has(row.HubKey)) first.set(row.HubKey, row);
    doubles += rows.length - first.size;
    underWay += rows.filter((row) => textIn(row, 'Intent') !== '' || row.EventStatus === 'wanted').length;
    if (list.key === 'sessions') for (const key of first.keys()) sessions.add(key);
    // words of a session that never came to be are shown to nobody
    const shown = [...first.values()]
      .filter((row) => row.Kind !== 'session' || sessions.has(row.SessionKey))
      // added at the first sight of a sealed record: the next look at it does
      .filter((row) => row.Kind !== 'acknowledgement' && !textIn(row, 'Body').startsWith('{"stage":"sealed"'));
    const keyless = randomKeys ? { HubKey: undefined } : {};
    lists[nameOf(list)] = shown.map((row) => plainRow({ ...row, ...keyless, Id: undefined })).sort();
  }
  const events = (
    await Promise.all(people.map(async (alias) => (await eventsOf(world, alias)).map((event) => ({ alias, ...event }))))
  ).flat();
  const live = events
    .filter(({ cancelled, key }) => !cancelled && key !== '')
    .map(({ alias, key }) => `${alias} ${key}`);
  doubles += live.length - new Set(live).size;
  return { lists, events: events.map(plainRow).sort(), doubles, underWay };
}

/** Of the register also its second list, which not every site has; its rows are compared as the first's. */
export const namesOf = (list: ListDefinition): readonly string[] =>
  list.lettered === true ? [nameOf(list), `${nameOf(list)}b`] : [nameOf(list)];

function nameOf({ path, sharded }: ListDefinition): string {
  return `${path}${sharded ? year.replace('-', '') : ''}`;
}
const textIn = (row: Row, column: string): string => (typeof row[column] === 'string' ? row[column] : '');

/** What must be as before where a press was taken back. */
export const takenBack = (state: TrustState): TrustState => ({
  ...state,
  lists: Object.fromEntries(Object.entries(state.lists).filter(([name]) => !staying.has(name))),
});
const staying = new Set(definitions.filter(({ key }) => readings[key].stays).map(nameOf));

/** Rows with a key, the oldest first. */
async function rowsIn(world: FaultWorld, list: ListDefinition, name: string): Promise<readonly Row[]> {
  const { without = [] } = readings[list.key];
  const columns = list.columns
    .filter(({ name, type }) => type !== 'person' && !without.includes(name))
    .map(({ name }) => name);
  const answer = (await world.raw(
    undefined,
    `${webUrl}/_api/web/getlist('/sites/trust/${list.library ? '' : 'Lists/'}${name}')/items?$top=5000&$select=Id,${columns.join(',')}`,
  )) as { readonly value: readonly Row[] } | undefined;
  if (answer === undefined && name !== nameOf(list)) return [];
  if (answer === undefined) throw new Error(`There is no list ${name}`);
  return answer.value.filter((row) => textIn(row, 'HubKey') !== '').sort((a, b) => Number(a.Id) - Number(b.Id));
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
 * One line of text without what is made anew each time: moments, links, random keys; a column never written and an
 * emptied one say the same.
 */
export function plainRow(row: object): string {
  return JSON.stringify(row, (_name, value: unknown) => value ?? '')
    .replace(/https:\/\/[^"\\]*/g, 'link')
    .replace(/\\"at\\":\\"[^"\\]*\\"/g, '')
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:(?!00\.000Z)[\d.]*Z/g, 'then')
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, (key) =>
      given.test(key) ? key : 'a key made here',
    );
}
